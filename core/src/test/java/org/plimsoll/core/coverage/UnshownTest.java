package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;

class UnshownTest {
    private static final Stays.Table STAYS = new Stays(new Distribution.LogNormal(1.5, 0.4, 0.25, 8)).table(1.2, 1.1);
    private static final double LENGTH = 30;

    private static double[] filled(int size, double value) {
        double[] all = new double[size];
        Arrays.fill(all, value);
        return all;
    }

    private static Unshown of(double[] moments, double[] always, double[] ifClear, double[] clear, double memory) {
        return new Unshown(moments, LENGTH, new Unshown.Looks(always, ifClear, clear, memory), STAYS, Season.NONE);
    }

    /** What one more look adds to the share that is seen is what is there and unshown, times its chance: both ways must give the same. */
    @Test
    void oneMoreLookShowsWhatWasThereAndUnshown() {
        var random = new Random(3);
        for (int world = 0; world < 50; world++) {
            double[] moments = random.doubles(2 + random.nextInt(40))
                    .map(u -> u * LENGTH)
                    .sorted()
                    .toArray();
            double[] chances =
                    random.doubles(moments.length).map(u -> u < 0.3 ? 0 : u).toArray();
            double[] none = new double[moments.length];
            Unshown unshown = of(moments, chances, none, none, 0);
            var watch = new Watch(moments, LENGTH);
            double share = new Visibility(watch, chances, STAYS, Season.NONE).share();
            assertThat(unshown.shown()).isCloseTo(share, within(1e-9));
            int more = random.nextInt(moments.length);
            double[] with = chances.clone();
            with[more] = 1 - (1 - chances[more]) * 0.4;
            double after = new Visibility(watch, with, STAYS, Season.NONE).share();
            assertThat(share + 0.6 * unshown.there(more)).isCloseTo(after, within(1e-9));
            unshown.look(more, 0.6, true);
            Unshown anew = of(moments, with, none, none, 0);
            assertThat(unshown.shown()).isCloseTo(anew.shown(), within(1e-9));
            for (int k = 0; k < moments.length; k++) {
                assertThat(unshown.there(k)).isCloseTo(anew.there(k), within(1e-9));
            }
        }
    }

    /** The chain of skies summed out against courses of weather drawn one by one. */
    @Test
    void theSumOverSkiesIsTheMeanOverCoursesOfWeather() {
        int days = 30;
        double[] moments = new double[days];
        double[] clear = new double[days];
        double[] odds = new double[days + 1];
        for (int k = 0; k < days; k++) {
            moments[k] = k + 0.3;
            clear[k] = k < 15 ? 0.3 : 0.6;
            odds[k] = clear[k] / (1 - clear[k]);
        }
        double memory = 1.7;
        double[] always = filled(days, 0.1);
        Unshown unshown = of(moments, always, filled(days, 0.8), clear, memory);
        var watch = new Watch(moments, LENGTH);
        var draws = Draws.of(5, "test");
        int courses = 6000;
        int at = 16;
        double sum = 0;
        double squares = 0;
        double optical = 0;
        double radar = 0;
        for (int n = 0; n < courses; n++) {
            boolean[] sky = ClearSky.course(moments, odds, 1, memory, draws, n);
            double[] chances = new double[days];
            for (int k = 0; k < days; k++) {
                chances[k] = 1 - (1 - always[k]) * (sky[k] ? 0.2 : 1);
            }
            double share = new Visibility(watch, chances, STAYS, Season.NONE).share();
            sum += share / courses;
            squares += share * share / courses;
            chances[at] = 1 - (1 - chances[at]) * 0.1;
            double more = new Visibility(watch, chances, STAYS, Season.NONE).share() - share;
            radar += more / courses;
            optical += sky[at] ? more / courses : 0;
        }
        double error = Math.sqrt((squares - sum * sum) / courses);
        assertThat(unshown.shown()).isCloseTo(sum, within(4 * error));
        assertThat(0.9 * unshown.there(at)).isCloseTo(radar, within(0.04 * radar));
        assertThat(0.9 * unshown.thereIfClear(at)).isCloseTo(optical, within(0.04 * optical));
        assertThat(unshown.clear(at)).isCloseTo(clear[at], within(1e-9));
        double before = unshown.shown();
        double all = unshown.shownWith(new int[] {at}, 0.9);
        assertThat(all).isCloseTo(before + 0.9 * unshown.there(at), within(1e-12));
        unshown.look(at, 0.9, false);
        assertThat(unshown.shown()).isBetween(before, all);
    }
}
