package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Draws;

/** Chances of pairs against all sets of pairs, one by one. */
class MatchingTest {

    private static double[] exact(List<Matching.Pair> pairs) {
        double[] sums = new double[pairs.size()];
        double all = 0;
        for (int set = 0; set < 1 << pairs.size(); set++) {
            double weight = 1;
            List<Integer> before = new ArrayList<>();
            List<Integer> after = new ArrayList<>();
            for (int p = 0; p < pairs.size(); p++) {
                if ((set >> p & 1) == 1) {
                    Matching.Pair pair = pairs.get(p);
                    boolean free = !before.contains(pair.before()) && !after.contains(pair.after());
                    weight *= free ? pair.odds() : 0;
                    before.add(pair.before());
                    after.add(pair.after());
                }
            }
            all += weight;
            for (int p = 0; p < pairs.size(); p++) {
                sums[p] += (set >> p & 1) == 1 ? weight : 0;
            }
        }
        for (int p = 0; p < sums.length; p++) {
            sums[p] /= all;
        }
        return sums;
    }

    @Test
    void whereThePairsMakeNoCircleTheyAreExact() {
        List<Matching.Pair> pairs = List.of(
                new Matching.Pair(0, 1, 2),
                new Matching.Pair(0, 2, 0.7),
                new Matching.Pair(1, 2, 1.5),
                new Matching.Pair(1, 3, 0.2),
                new Matching.Pair(2, 4, 30));
        double[] exact = exact(pairs);
        double[] found = Matching.chances(5, pairs);
        for (int p = 0; p < exact.length; p++) {
            assertThat(found[p]).isCloseTo(exact[p], within(1e-5));
        }
    }

    @Test
    void amongShipsThatMayAllBeEachOtherTheyAreNear() {
        var draws = Draws.of(1, "pairs", "odds");
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            for (int after = 3; after < 6; after++) {
                pairs.add(new Matching.Pair(before, after, Math.exp(draws.normal(10 * before + after))));
            }
        }
        double[] exact = exact(pairs);
        double[] found = Matching.chances(6, pairs);
        for (int p = 0; p < exact.length; p++) {
            assertThat(found[p]).isCloseTo(exact[p], within(0.06));
        }
    }

    @Test
    void whatIsNextToCertainLeavesNothingForOthers() {
        double[] found = Matching.chances(3, List.of(new Matching.Pair(0, 2, 1e9), new Matching.Pair(1, 2, 1)));
        assertThat(found[0]).isCloseTo(1, within(1e-6));
        assertThat(found[1]).isCloseTo(0, within(1e-6));
    }

    @Test
    void withoutPairsThereIsNothing() {
        assertThat(Matching.chances(3, List.of())).isEmpty();
    }
}
