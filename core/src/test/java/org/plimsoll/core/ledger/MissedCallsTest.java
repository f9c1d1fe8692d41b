package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.Poisson;

class MissedCallsTest {
    private static Cases counted(Cases cases, int count) {
        // One ship, which is back at once, makes them all.
        return cases.with(Cases.hull("large", "dwt_t", "5000", "role", "caller"))
                .assume(Assumed.FLEET_SIZE, 1)
                .assume(Assumed.STAY_DAYS, 0)
                .assume(Assumed.TURNAROUND_DAYS, 0)
                .with(Cases.count("sum", count));
    }

    private static Missed missed(Cases cases) {
        return cases.experiment().simulation(cases.calls()).runWithMissed();
    }

    @Test
    void whereAllWasSeenNothingWasMissed() {
        Missed missed = missed(counted(Cases.exact(), 40).assume(Assumed.VISIBLE_SHARE, 1));
        assertThat(missed.missed(0).q95()).isZero();
        assertThat(missed.calls(0).q50()).isEqualTo(40);
    }

    @Test
    void ofHalfSeenAsManyAreMissedAndEachMovesWhatAShipCarries() {
        Missed missed = missed(counted(Cases.exact(), 40).assume(Assumed.VISIBLE_SHARE, 0.5));
        // Negative binomial with 40.5 and one half.
        assertThat(missed.missed(0).mean()).isCloseTo(40.5, within(1.0));
        double[] barrels = missed.barrels(0);
        double one = barrels[0] / (40 + missed.calls[0][0]);
        for (int d = 0; d < barrels.length; d++) {
            assertThat(barrels[d]).isCloseTo(one * (40 + missed.calls[0][d]), within(1e-6));
        }
    }

    @Test
    void theTableGoesTheWayItsSuppositionsGo() {
        Missed missed = missed(counted(Cases.uncertain(), 40));
        assertThat(missed.suppositions()).hasSize(9);
        for (int s = 2; s <= 5; s++) {
            assertThat(missed.missed(s).q50()).isLessThan(missed.missed(s - 1).q50());
        }
        assertThat(missed.missed(6).q50()).isLessThan(missed.missed(0).q50());
        assertThat(missed.missed(8).q50()).isGreaterThan(missed.missed(7).q50());
        assertThat(Arrays.stream(missed.barrels(0)).average().orElseThrow())
                .isGreaterThan(
                        Arrays.stream(missed.documented().volumeBbl()).average().orElseThrow());
    }

    @Test
    void chunksMayBeFilledInAnyOrder() {
        Cases cases = counted(Cases.uncertain(), 20);
        var simulation = cases.experiment().simulation(cases.calls());
        Missed forwards = simulation.runWithMissed();
        Missed backwards = simulation.missed(simulation.outcome());
        for (int chunk = Outcome.CHUNKS - 1; chunk >= 0; chunk--) {
            simulation.fill(backwards, chunk);
        }
        assertThat(backwards.calls).isDeepEqualTo(forwards.calls);
        assertThat(backwards.barrels).isDeepEqualTo(forwards.barrels);
    }

    /**
     * Worlds whose rate comes from the prior that the estimator uses, cut so that it can be drawn: of those in which as many were seen as in a case
     * of this kind, the 90 % interval must hold the truth in 90 %.
     */
    @Test
    void theIntervalHoldsAsOftenAsItSays() {
        double visible = 0.65;
        var truth = Draws.of(7, "world", "truth");
        int worlds = 0;
        int held = 0;
        for (int w = 0; worlds < 2000; w++) {
            double root = Math.sqrt(2) + truth.sub(0).uniform(w) * (Math.sqrt(300) - Math.sqrt(2));
            int seen = Poisson.quantile(root * root * visible, truth.sub(1).uniform(w));
            int hidden =
                    Poisson.quantile(root * root * (1 - visible), truth.sub(2).uniform(w));
            if (seen < 20 || seen > 90) {
                continue;
            }
            worlds++;
            int[] drawn = new int[400];
            var rate = Draws.of(w, "estimate", "rate");
            var count = Draws.of(w, "estimate", "count");
            for (int d = 0; d < drawn.length; d++) {
                drawn[d] = Poisson.quantile(
                        MissedCalls.hidden(Gamma.draw(rate, seen + 0.5, d), visible), count.uniform(d));
            }
            // A whole number's rank is made continuous by chance, else the interval would hold too much.
            long below = Arrays.stream(drawn).filter(k -> k < hidden).count();
            long same = Arrays.stream(drawn).filter(k -> k == hidden).count();
            double rank = (below + truth.sub(3).uniform(w) * (same + 1)) / (drawn.length + 1);
            held += rank > 0.05 && rank < 0.95 ? 1 : 0;
        }
        // Two thousand worlds: a standard error of 0.7 %.
        assertThat((double) held / worlds).isCloseTo(0.90, within(0.021));
    }
}
