package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Distribution;

class VisibilityTest {
    private static final Stays.Table STAYS = new Stays(new Distribution.LogNormal(1.5, 0.4, 0.25, 8)).table(1.2, 1.1);

    private static double[] looks(Random random, int count, double length) {
        return random.doubles(count).map(u -> u * length).sorted().toArray();
    }

    /** The same worked out by making arrivals and stays one by one. */
    private static double byHand(double[] looks, double[] chances, Season season, double length, Random random) {
        var stay = new Distribution.LogNormal(1.5, 0.4, 0.25, 8);
        double seen = 0;
        double all = 0;
        for (int i = 0; i < 400_000; i++) {
            double arrives = random.nextDouble() * length;
            double days = 1.2 * 1.5 * Math.pow(stay.quantile(random.nextDouble()) / 1.5, 1.1);
            double missed = 1;
            for (int k = 0; k < looks.length; k++) {
                missed *= looks[k] >= arrives && looks[k] < arrives + days ? 1 - chances[k] : 1;
            }
            double rate = season.rate(arrives);
            seen += rate * (1 - missed);
            all += rate;
        }
        return seen / all;
    }

    @Test
    void theShareOfSeenCallsIsThatOfArrivalsMadeOneByOne() {
        var random = new Random(5);
        for (int world = 0; world < 6; world++) {
            double length = 40;
            double[] looks = looks(random, 10 + 10 * world, length);
            double[] chances = random.doubles(looks.length).toArray();
            var season = world % 2 == 0 ? Season.NONE : new Season(0.6, -1.2);
            var visibility = new Visibility(new Watch(looks, length), chances, STAYS, season);
            assertThat(visibility.share()).isCloseTo(byHand(looks, chances, season, length, random), within(0.003));
        }
    }

    @Test
    void allRecordsThatASeenCallCanLeaveAddUpToTheShareOfSeenCalls() {
        double[] looks = {1.2, 1.9, 3.5, 3.6, 6};
        double[] chances = {0.4, 0.9, 0.1, 0.7, 1};
        var visibility = new Visibility(new Watch(looks, 9), chances, STAYS, new Season(0.3, 0.2));
        double sum = 0;
        for (int set = 1; set < 1 << looks.length; set++) {
            int of = set;
            int[] shown = IntStream.range(0, looks.length)
                    .filter(k -> (of >> k & 1) == 1)
                    .toArray();
            sum += visibility.record(new SeenCall(shown, 1));
        }
        // Records take the season at the middle of the time between looks, the share day by day.
        assertThat(sum).isCloseTo(visibility.share(), within(5e-4));
        var even = new Visibility(new Watch(looks, 9), chances, STAYS, Season.NONE);
        double evenSum = IntStream.range(1, 1 << looks.length)
                .mapToDouble(of -> even.record(new SeenCall(
                        IntStream.range(0, looks.length)
                                .filter(k -> (of >> k & 1) == 1)
                                .toArray(),
                        1)))
                .sum();
        assertThat(evenSum).isCloseTo(even.share(), within(1e-9));
    }

    @Test
    void boundsCutARecordIntoPartsThatAddUp() {
        double[] looks = {1, 2, 3, 4, 5};
        var visibility =
                new Visibility(new Watch(looks, 6), new double[] {0.5, 0.5, 0.5, 0.5, 0.5}, STAYS, Season.NONE);
        int[] shown = {2, 3};
        double free = Double.POSITIVE_INFINITY;
        double whole = visibility.record(new SeenCall(shown, 1));
        double early = visibility.record(
                new SeenCall(shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(-free, 2.4, -free, free)));
        double late = visibility.record(
                new SeenCall(shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(2.4, free, -free, free)));
        double leavesEarly = visibility.record(
                new SeenCall(shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(-free, free, -free, 4.7)));
        double leavesLate = visibility.record(
                new SeenCall(shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(-free, free, 4.7, free)));
        assertThat(early + late).isCloseTo(whole, within(1e-12));
        assertThat(leavesEarly + leavesLate).isCloseTo(whole, within(1e-12));
        assertThat(early).isPositive();
        assertThat(leavesLate).isPositive();
    }

    /** With stays, rate, season and sightings as they are, one more look in which nothing was found can only show that less was missed. */
    @Test
    void anEmptyClearLookNeverRaisesWhatWasMissed() {
        var random = new Random(17);
        for (int world = 0; world < 400; world++) {
            double[] looks = looks(random, random.nextInt(60), 30);
            double[] chances = random.doubles(looks.length).toArray();
            var season = new Season(random.nextGaussian(), random.nextGaussian());
            var stays = new Stays(new Distribution.LogNormal(
                            0.2 + 3 * random.nextDouble(), 0.1 + random.nextDouble(), 0.01, 30))
                    .table(0.5 + random.nextDouble(), 0.5 + random.nextDouble());
            double more = random.nextDouble() * 30;
            double[] with = Arrays.copyOf(looks, looks.length + 1);
            with[looks.length] = more;
            Arrays.sort(with);
            int at = Arrays.binarySearch(with, more);
            double[] withChances = new double[with.length];
            for (int k = 0, old = 0; k < with.length; k++) {
                withChances[k] = k == at ? random.nextDouble() : chances[old++];
            }
            double before = new Visibility(new Watch(looks, 30), chances, stays, season).share();
            double after = new Visibility(new Watch(with, 30), withChances, stays, season).share();
            // The pieces at whose middle the season is taken are finer with the look.
            assertThat(after).isGreaterThanOrEqualTo(before - 5e-4);
            double evenBefore = new Visibility(new Watch(looks, 30), chances, stays, Season.NONE).share();
            double evenAfter = new Visibility(new Watch(with, 30), withChances, stays, Season.NONE).share();
            assertThat(evenAfter).isGreaterThanOrEqualTo(evenBefore - 1e-12);
        }
    }

    @Test
    void arrivalsAreDrawnWhereTheyWereSeenAndMissed() {
        double[] looks = {10.5, 11.5, 12.5};
        var visibility = new Visibility(new Watch(looks, 30), new double[] {1, 1, 1}, STAYS, Season.NONE);
        double[] seen = IntStream.range(0, 2000)
                .mapToDouble(i -> visibility.seenArrival((i + 0.5) / 2000))
                .toArray();
        assertThat(seen[0]).isGreaterThan(12.5 - 2 - STAYS.longestDays());
        assertThat(seen[1999]).isLessThanOrEqualTo(12.5);
        double[] missed = IntStream.range(0, 2000)
                .mapToDouble(i -> visibility.missedArrival((i + 0.5) / 2000))
                .toArray();
        assertThat(Arrays.stream(missed).filter(a -> a > 12.5).count() / 2000.0)
                .isCloseTo(17.5 / (30 * (1 - visibility.share())), within(0.002));
        assertThat(visibility.seenArrival(20, 25, 0.5)).isCloseTo(22.5, within(1e-9));
        assertThat(visibility.shareOnDay(20)).isZero();
        assertThat(visibility.shareOnDay(10)).isGreaterThan(0.9);
    }

    @Test
    void aDepartureKnownToTheSecondIsWorthItsDensity() {
        double[] looks = {1, 2, 3, 4, 5};
        var visibility =
                new Visibility(new Watch(looks, 6), new double[] {0.5, 0.5, 0.5, 0.5, 0.5}, STAYS, Season.NONE);
        int[] shown = {2};
        double free = Double.POSITIVE_INFINITY;
        double hour = visibility.record(new SeenCall(
                shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(-free, free, 3.6 - 0.03125, 3.6 + 0.03125)));
        double second = visibility.record(
                new SeenCall(shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(-free, free, 3.6, 3.6)));
        double arrival = visibility.record(
                new SeenCall(shown, 1, SeenCall.Bounds.NONE, new SeenCall.Bounds(2.2, 2.2, -free, free)));
        assertThat(second).isEqualTo(hour).isPositive();
        assertThat(arrival).isPositive();
    }

    @Test
    void whereAShipWasSeenElsewhereSaysWhenItLeftAndNotHowLongStaysAre() {
        double[] looks = {1, 2, 3, 4, 5};
        var visibility =
                new Visibility(new Watch(looks, 6), new double[] {0.5, 0.5, 0.5, 0.5, 0.5}, STAYS, Season.NONE);
        int[] shown = {2};
        double free = Double.POSITIVE_INFINITY;
        var elsewhere = new SeenCall.Bounds(2.5, free, -free, 3.4);
        var call = new SeenCall(shown, 1, elsewhere, SeenCall.Bounds.NONE);
        assertThat(visibility.record(call)).isEqualTo(visibility.record(new SeenCall(shown, 1)));
        assertThat(visibility.departing(call).at(0.999)).isLessThan(3.4).isGreaterThan(3.3);
    }

    /** The same as made by hand: arrivals and stays one by one, of which those are kept that leave the record. */
    @Test
    void aCallLeavesWhenCallsOfTheSameRecordDo() {
        double[] looks = {1.2, 1.9, 3.5, 3.6, 4.4, 6, 9.5};
        double[] chances = {0.4, 0.9, 0.3, 0.7, 0.2, 0.6, 0.8};
        var season = new Season(0.9, -0.6);
        var visibility = new Visibility(new Watch(looks, 12), chances, STAYS, season);
        int[] shown = {1, 3};
        var call = new SeenCall(shown, 1);
        var stay = new Distribution.LogNormal(1.5, 0.4, 0.25, 8);
        var random = new Random(11);
        List<Double> left = new ArrayList<>();
        while (left.size() < 20_000) {
            double arrives = random.nextDouble() * 12;
            double leaves = arrives + 1.2 * 1.5 * Math.pow(stay.quantile(random.nextDouble()) / 1.5, 1.1);
            boolean same = random.nextDouble() * 3 < season.rate(arrives);
            for (int k = 0; k < looks.length && same; k++) {
                boolean there = looks[k] >= arrives && looks[k] < leaves && random.nextDouble() < chances[k];
                same = there == (k == 1 || k == 3);
            }
            if (same) {
                left.add(leaves);
            }
        }
        left.sort(null);
        var departing = visibility.departing(call);
        for (double p : new double[] {0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98}) {
            assertThat(departing.at(p)).as("quantile " + p).isCloseTo(left.get((int) (p * left.size())), within(0.08));
        }
    }
}
