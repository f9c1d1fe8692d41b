package org.plimsoll.core.cargo;

import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.QuantileTable;

/**
 * How much one call moved: what left minus what came, as a share of what the hull can carry.
 *
 * <p><b>Algorithm.</b> With the case's share of calls nothing is loaded; otherwise the ship leaves part-laden with the case's share of such
 * departures, or nearly full: the case's mean fill and the call's own deviation, never above the limit. What it still had on board on arrival
 * is taken off.
 *
 * <p><b>Limitations.</b> Observed load states are counted elsewhere and do not yet narrow the fill.
 */
public final class CallCargo {

    private final long seed;
    private final QuantileTable deviation;
    private final QuantileTable partFill;
    private final QuantileTable residue;

    /** Cargo of calls under the assumptions of a case. */
    public CallCargo(long seed, Assumptions assumptions) {
        this.seed = seed;
        deviation = assumptions.table(Assumed.FILL_DEVIATION);
        partFill = assumptions.table(Assumed.PART_LADEN_FILL);
        residue = assumptions.table(Assumed.ARRIVAL_RESIDUE);
    }

    /** The variates of one call. */
    public record Variates(Draws loading, Draws fill, Draws residue, Draws product) {}

    /** The variates of the call of that id. */
    public Variates variates(String callId) {
        return new Variates(
                Draws.of(seed, callId, "loading"),
                Draws.of(seed, callId, "fill"),
                Draws.of(seed, callId, "residue"),
                Draws.of(seed, callId, "product"));
    }

    /** The share of the hull's limit that a call moved, 0 to 1. */
    public double share(Variates call, CaseDraw draw, int number) {
        double u = call.loading().uniform(number);
        double none = draw.value(Assumed.NO_LOADING_SHARE);
        if (u < none) {
            return 0;
        }
        double part = draw.value(Assumed.PART_LADEN_SHARE);
        double v = call.fill().uniform(number);
        double fill = u < none + (1 - none) * part
                ? partFill.at(v)
                : StrictMath.min(1, draw.value(Assumed.FULL_FILL) + deviation.at(v));
        return StrictMath.max(0, fill - residue.at(call.residue().uniform(number)));
    }
}
