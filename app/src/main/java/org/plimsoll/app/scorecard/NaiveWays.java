package org.plimsoll.app.scorecard;

import java.util.Arrays;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.sim.World;

/** How others would come to figures of a simulated world, held against the same truth. */
final class NaiveWays {
    /** A stride that shares no factor with a number of draws that ends in zeros. */
    private static final int STRIDE = 37;

    private final World world;
    private final Outcome outcome;
    private final int calls;
    private final Draws chance;

    NaiveWays(World world, WorldEstimate estimate) {
        this.world = world;
        outcome = estimate.outcome();
        calls = estimate.calls();
        chance = Draws.of(world.origin().seed(), "scorecard", "naive rank");
    }

    void tally(Scores scores) {
        var truth = world.totals();
        double[] volume = outcome.volumeBbl();
        scores.of("no_correction.barrels").add(volume, truth.all().barrels(), chance.uniform(0));
        double capacity = Arrays.stream(outcome.capacityPerCallBbl()).average().orElse(0);
        // A figure without an interval: all its draws are one.
        double[] point = new double[outcome.draws()];
        Arrays.fill(point, truth.seen().calls() * capacity);
        scores.of("count_times_capacity.barrels").add(point, truth.all().barrels(), 0.5);
        if (outcome.callsKept() && calls > 0 && calls >= truth.seen().calls()) {
            scores.of("independent_errors.documented_barrels")
                    .add(independent(), truth.seen().barrels(), chance.uniform(1));
        }
    }

    /** Every call from a draw of its own, so that nothing is shared between calls. */
    private double[] independent() {
        double[] sums = new double[outcome.draws()];
        for (int c = 0; c < calls; c++) {
            double[] samples = outcome.callSamples(c);
            for (int d = 0; d < sums.length; d++) {
                sums[d] += samples[(d + STRIDE * c) % sums.length];
            }
        }
        return sums;
    }

    void missed(Scores scores, String way, WorldEstimate changed) {
        scores.of(way)
                .add(changed.missed().missedDraws(), world.totals().missed().calls(), chance.uniform(2));
    }
}
