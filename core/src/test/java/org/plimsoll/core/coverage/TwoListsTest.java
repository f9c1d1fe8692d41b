package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Estimate;

/** Two lists of one number of calls: held against worlds whose number is known, and against what must follow from what. */
class TwoListsTest {

    private static final double SHAPE = 2;
    private static final double MEAN = 60;
    private static final Assumptions ASSUMPTIONS =
            Cases.assumptions().with(Assumed.RATE_SHAPE, new Fixed(SHAPE)).with(Assumed.RATE_CALLS, new Fixed(MEAN));

    private static Estimate estimate(int first, int second, int links, double oddsRatio) {
        return new TwoLists(ASSUMPTIONS)
                .estimate(new TwoLists.Lists(first, second, Collections.nCopies(links, 1.0)), oddsRatio);
    }

    /** One world: calls, and who is on which list, link by link. */
    private static final class World {
        private final int calls;
        private final int first;
        private final int second;
        private final int links;

        /** Numbers of calls and lengths of lists as the model has them; the calls on both by flipping coins until the lengths are right. */
        World(Random random, double oddsRatio) {
            double rate = MEAN / SHAPE * (exponential(random) + exponential(random));
            int count = 0;
            for (double time = exponential(random); time < rate; time += exponential(random)) {
                count++;
            }
            calls = count;
            first = random.nextInt(calls + 1);
            second = random.nextInt(calls + 1);
            int both = both(random, oddsRatio);
            int found = 0;
            for (int i = 0; i < second; i++) {
                found += random.nextDouble() < (i < both ? 0.9 : 0.05) ? 1 : 0;
            }
            links = found;
        }

        private static double exponential(Random random) {
            return -Math.log(1 - random.nextDouble());
        }

        /** By a walk that exchanges calls of the second list: reckoned otherwise than the estimator does. */
        private int both(Random random, double oddsRatio) {
            boolean[] on = new boolean[calls];
            for (int i = 0; i < second; i++) {
                on[i] = true;
            }
            for (int i = calls - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                boolean kept = on[i];
                on[i] = on[j];
                on[j] = kept;
            }
            for (int step = 0; step < 40 * calls && oddsRatio != 1; step++) {
                int in = random.nextInt(calls);
                int out = random.nextInt(calls);
                if (on[in] && !on[out]) {
                    double ratio = (out < first ? oddsRatio : 1) / (in < first ? oddsRatio : 1);
                    if (random.nextDouble() < ratio) {
                        on[in] = false;
                        on[out] = true;
                    }
                }
            }
            int both = 0;
            for (int i = 0; i < first; i++) {
                both += on[i] ? 1 : 0;
            }
            return both;
        }
    }

    private static double held(double truthOdds, double supposed, int worlds) {
        Random random = new Random(20241122);
        int used = 0;
        int held = 0;
        while (used < worlds) {
            World world = new World(random, truthOdds);
            if (world.links < TwoLists.LEAST_LINKS || world.links > Math.min(world.first, world.second)) {
                continue;
            }
            used++;
            Estimate found = estimate(world.first, world.second, world.links, supposed);
            held += found.q05() <= world.calls && world.calls <= found.q95() ? 1 : 0;
        }
        return (double) held / worlds;
    }

    @Test
    void ninetyPerCentIntervalsHoldTheTruthWithErrorsOfLinks() {
        // Whole numbers: an interval from quantile to quantile holds a little more than 90 %.
        assertThat(held(1, 1, 1500)).isBetween(0.875, 0.95);
        assertThat(held(4, 4, 1000)).isBetween(0.87, 0.955);
    }

    @Test
    void whatIsSupposedOfTheOddsRatioMatters() {
        assertThat(held(4, 1, 600))
                .as("lists that depend on each other, taken for independent")
                .isLessThan(0.85);
    }

    @Test
    void longListsAndNoErrorsComeToThePlainRatio() {
        Assumptions exact = ASSUMPTIONS
                .with(Assumed.FALSE_LINK, new Fixed(0))
                .with(Assumed.MISSED_LINK, new Fixed(0))
                .with(Assumed.RATE_CALLS, new Fixed(0));
        Estimate found = new TwoLists(exact).estimate(new TwoLists.Lists(200, 150, Collections.nCopies(100, 1.0)), 1);
        assertThat(found.q50()).isCloseTo(300, within(6.0));
        assertThat(found.q05()).isGreaterThan(270);
        assertThat(found.q95()).isLessThan(335);
    }

    @Test
    void moreLinksMeanFewerCallsAndALargerOddsRatioMore() {
        double before = Double.POSITIVE_INFINITY;
        for (int links = 3; links <= 18; links += 3) {
            double median = estimate(30, 20, links, 1).q50();
            assertThat(median).isLessThan(before);
            before = median;
        }
        double least = 0;
        for (double oddsRatio : TwoLists.ODDS_RATIOS) {
            double median = estimate(30, 20, 12, oddsRatio).q50();
            assertThat(median).isGreaterThan(least);
            least = median;
        }
    }

    @Test
    void linksThatAreUnsureLieBetweenLinksAndNone() {
        var lists = new TwoLists(ASSUMPTIONS);
        double sure = estimate(30, 20, 12, 1).q50();
        double none = estimate(30, 20, 6, 1).q50();
        var unsure = new TwoLists.Lists(30, 20, Collections.nCopies(12, 0.75));
        assertThat(lists.estimate(unsure, 1).q50()).isBetween(sure, none);
        assertThat(unsure.expected()).isEqualTo(9);
        assertThat(TwoLists.numbers(List.of(0.5, 0.5))).containsExactly(0.25, 0.5, 0.25);
    }

    @Test
    void chancesOfCallsOnBothListsAddUp() {
        for (double oddsRatio : TwoLists.ODDS_RATIOS) {
            double sum = 0;
            for (double chance : TwoLists.both(50, 30, 25, oddsRatio)) {
                sum += chance;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        assertThat(TwoLists.both(50, 30, 25, 1)[4])
                .as("thirty and twenty-five of fifty share five")
                .isZero();
    }
}
