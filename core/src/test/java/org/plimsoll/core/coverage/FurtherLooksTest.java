package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Distribution.Triangular;
import org.plimsoll.core.measure.Workers;

class FurtherLooksTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 7);
    private static final double LENGTH = 60;
    private static final ClearSky SKY = sky(0.4);

    private static ClearSky sky(double share) {
        return new ClearSky(Collections.nCopies(12, share), "test", "");
    }

    private static LookValues unwatched(Assumptions assumptions, ClearSky sky, List<Integer> shown) {
        var fit = new CoverageModel(assumptions, 7, 500, Workers.ALONE).unwatched(sky, FIRST, LENGTH, 12);
        return FurtherLooks.unwatched(fit, assumptions, sky, FIRST, LENGTH, shown, 12)
                .values();
    }

    private static LookValues.Value of(LookValues values, FurtherLook.Sensor sensor, int day) {
        return values.of(sensor).get(day);
    }

    private static List<SeenChain> alone(List<SeenCall> calls) {
        return calls.stream().map(SeenChain::of).toList();
    }

    @Test
    void noLookIsWorthLessThanNothing() {
        LookValues values = unwatched(Cases.assumptions(), SKY, List.of(3, 20, 21));
        assertThat(values.each()).hasSize(120).allSatisfy(v -> {
            assertThat(v.narrower()).isBetween(0.0, 1.0);
            assertThat(v.showsMissed()).isBetween(0.0, v.clear());
        });
        assertThat(values.best()).hasSize(2).allSatisfy(choice -> {
            assertThat(choice.steps()).hasSize(5);
            double before = 0;
            for (var step : choice.steps()) {
                assertThat(step.together()).isGreaterThan(before);
                before = step.together();
            }
            assertThat(values.everyDay()).isGreaterThan(before);
            double most = values.of(choice.sensor()).stream()
                    .mapToDouble(LookValues.Value::narrower)
                    .max()
                    .orElseThrow();
            assertThat(choice.steps().getFirst().together()).isCloseTo(most, within(1e-9));
        });
    }

    @Test
    void aLookThatFindsNoShipIsWorthNothing() {
        LookValues values = unwatched(Cases.assumptions().with(Assumed.DETECTION, new Fixed(0)), SKY, List.of());
        assertThat(values.each()).allSatisfy(v -> {
            assertThat(v.narrower()).isZero();
            assertThat(v.showsMissed()).isZero();
        });
    }

    @Test
    void aLookBesideOneThatFindsEveryShipIsWorthNothing() {
        Assumptions sure = Cases.assumptions().with(Assumed.DETECTION, new Fixed(1));
        double moment = 10 + CoverageModel.RADAR_HOUR;
        var watch = new Watch(new double[] {5, moment, 30}, LENGTH);
        double[] clear = {0.5, 1, 0.7};
        List<SeenCall> calls = List.of(new SeenCall(new int[] {1}, 1));
        var fit = new CoverageModel(sure, 7, 100, Workers.ALONE).watched(watch, clear, alone(calls), 3);
        LookValues values =
                FurtherLooks.watched(fit, sure, watch, clear, new double[0], 4).values();
        assertThat(values.of(FurtherLook.Sensor.OPTICAL)).isEmpty();
        assertThat(of(values, FurtherLook.Sensor.RADAR, 10).narrower()).isZero();
        assertThat(of(values, FurtherLook.Sensor.RADAR, 10).showsMissed()).isZero();
        assertThat(of(values, FurtherLook.Sensor.RADAR, 20).narrower()).isPositive();
    }

    @Test
    void aDayOnWhichAnImageShowedAShipIsWorthLess() {
        LookValues blank = unwatched(Cases.assumptions(), SKY, List.of());
        LookValues known = unwatched(Cases.assumptions(), SKY, List.of(30));
        for (var sensor : FurtherLook.Sensor.values()) {
            assertThat(of(known, sensor, 30).narrower())
                    .isLessThan(0.6 * of(blank, sensor, 30).narrower());
            assertThat(of(known, sensor, 50).narrower())
                    .isCloseTo(of(blank, sensor, 50).narrower(), withinPercentage(3));
        }
    }

    /** The looks that were taken are the same: only the sky of the look that is to be bought differs. */
    @Test
    void moreClearSkyNeverLowersWhatAnOpticalLookIsWorth() {
        Assumptions assumptions = Cases.assumptions();
        double[] looks = {4.2, 9.1, 9.4, 22, 35, 41.5};
        double[] clear = {0.3, 0.9, 0, 1, 0.6, 0.2};
        var watch = new Watch(looks, LENGTH);
        List<SeenCall> calls = List.of(new SeenCall(new int[] {1}, 1), new SeenCall(new int[] {3}, 1));
        var fit = new CoverageModel(assumptions, 7, 200, Workers.ALONE).watched(watch, clear, alone(calls), 0);
        double[] before = new double[60];
        for (double share : new double[] {0, 0.2, 0.5, 0.9, 1}) {
            double[] skies = new double[60];
            Arrays.fill(skies, share);
            LookValues values = FurtherLooks.watched(fit, assumptions, watch, clear, skies, 2)
                    .values();
            for (int day = 0; day < 60; day++) {
                double narrower = of(values, FurtherLook.Sensor.OPTICAL, day).narrower();
                assertThat(narrower).isGreaterThanOrEqualTo(before[day]);
                assertThat(share > 0 || narrower == 0).isTrue();
                before[day] = narrower;
            }
        }
    }

    /** What {@link #refitted} found. */
    private record Taken(double before, double predicted, double after) {}

    /**
     * A world whose calls are made one by one from the assumptions: watched, fitted, looked at again on the best days, and fitted anew with what
     * those looks showed of all calls.
     */
    private static Taken refitted(Assumptions assumptions, int number) {
        var random = new Random(number);
        double[] point = random.doubles(Circumstances.WATCHED)
                .map(u -> random.nextGaussian())
                .toArray();
        Circumstances truth = Circumstances.at(point, assumptions);
        double length = 40;
        double shape = assumptions.median(Assumed.RATE_SHAPE);
        double rate = 0;
        for (int k = 0; k < (int) shape; k++) {
            rate -= Math.log(1 - random.nextDouble()) * assumptions.median(Assumed.RATE_CALLS) / shape;
        }
        List<double[]> calls = new ArrayList<>();
        var days = assumptions.distribution(Assumed.STAY_DAYS);
        double highest = 2;
        // Arrivals of a Poisson process: waits are exponential; those are kept that the season lets come.
        double mean = IntStream.range(0, 400)
                .mapToDouble(i -> truth.season().rate(i * length / 400))
                .average()
                .orElseThrow();
        for (double at = 0; ; ) {
            at -= Math.log(1 - random.nextDouble()) * length * mean / (rate * highest);
            if (at >= length) {
                break;
            }
            if (random.nextDouble() * highest < truth.season().rate(at)) {
                double stay = days.quantile(0.5)
                        * truth.stayScale()
                        * Math.pow(days.quantile(random.nextDouble()) / days.quantile(0.5), truth.staySpread());
                calls.add(new double[] {at, at + stay});
            }
        }
        double[] looks = random.doubles(15).map(u -> u * length).sorted().toArray();
        double[] clear = random.doubles(15).map(u -> Math.min(1, 1.3 * u)).toArray();
        boolean[][] shown = new boolean[calls.size()][];
        for (int c = 0; c < shown.length; c++) {
            shown[c] = look(calls.get(c), looks, clear, truth, random);
        }
        FurtherLooks before = fitted(assumptions, looks, clear, length, shown, number);
        var best = before.values().best().getLast();
        double[] more = best.steps().stream()
                .mapToDouble(s -> s.alone().look().day() + CoverageModel.RADAR_HOUR)
                .sorted()
                .toArray();
        double[] all = new double[looks.length + more.length];
        double[] allClear = new double[all.length];
        boolean[][] allShown = new boolean[calls.size()][all.length];
        boolean[][] again = new boolean[calls.size()][];
        double[] sure = new double[more.length];
        Arrays.fill(sure, 1);
        for (int c = 0; c < again.length; c++) {
            again[c] = look(calls.get(c), more, sure, truth, random);
        }
        for (int k = 0, old = 0, next = 0; k < all.length; k++) {
            boolean isOld = next == more.length || (old < looks.length && looks[old] <= more[next]);
            all[k] = isOld ? looks[old] : more[next];
            allClear[k] = isOld ? clear[old] : 1;
            for (int c = 0; c < again.length; c++) {
                allShown[c][k] = isOld ? shown[c][old] : again[c][next];
            }
            old += isOld ? 1 : 0;
            next += isOld ? 0 : 1;
        }
        FurtherLooks after = fitted(assumptions, all, allClear, length, allShown, number);
        double spread = before.missedSpread();
        return new Taken(spread, spread * (1 - best.steps().getLast().together()), after.missedSpread());
    }

    private static boolean[] look(double[] call, double[] looks, double[] clear, Circumstances truth, Random random) {
        boolean[] shown = new boolean[looks.length];
        for (int k = 0; k < shown.length; k++) {
            boolean there = looks[k] >= call[0] && looks[k] < call[1];
            shown[k] = there && random.nextDouble() < clear[k] * truth.detection();
        }
        return shown;
    }

    private static FurtherLooks fitted(
            Assumptions assumptions, double[] looks, double[] clear, double length, boolean[][] shown, int seed) {
        var watch = new Watch(looks, length);
        List<SeenCall> calls = Arrays.stream(shown)
                .map(of -> IntStream.range(0, of.length).filter(k -> of[k]).toArray())
                .filter(of -> of.length > 0)
                .map(of -> new SeenCall(of, 1))
                .toList();
        var fit = new CoverageModel(assumptions, seed, 400, Workers.ALONE).watched(watch, clear, alone(calls), 0);
        return FurtherLooks.watched(fit, assumptions, watch, clear, new double[0], calls.size());
    }

    @Test
    void looksThatAreReallyTakenNarrowTheNumberAsForetold() {
        Assumptions assumptions = Cases.assumptions()
                .with(Assumed.DETECTION, new Triangular(0.5, 0.8, 1))
                .with(Assumed.RATE_SHAPE, new Fixed(4))
                .with(Assumed.RATE_CALLS, new Fixed(16));
        int worlds = 300;
        double before = 0;
        double predicted = 0;
        double after = 0;
        for (int w = 0; w < worlds; w++) {
            Taken taken = refitted(assumptions, w);
            before += taken.before() / worlds;
            predicted += taken.predicted() / worlds;
            after += taken.after() / worlds;
        }
        assertThat(1 - predicted / before).isGreaterThan(0.15);
        assertThat(after / before).isCloseTo(predicted / before, within(0.03));
    }
}
