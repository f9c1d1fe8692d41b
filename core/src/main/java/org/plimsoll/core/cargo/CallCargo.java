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
 * <p><b>Limitations.</b> This is what is supposed of a call of whose load nothing was seen; {@link SeenCargo} goes on from there.
 */
public final class CallCargo {

    private static final long LOADING = Draws.quantity("loading");
    private static final long FILL = Draws.quantity("fill");
    private static final long RESIDUE = Draws.quantity("residue");
    private static final long PRODUCT = Draws.quantity("product");

    private final QuantileTable deviation;
    private final QuantileTable partFill;
    private final QuantileTable residue;

    /** Cargo of calls under the assumptions of a case. */
    public CallCargo(Assumptions assumptions) {
        deviation = assumptions.table(Assumed.FILL_DEVIATION);
        partFill = assumptions.table(Assumed.PART_LADEN_FILL);
        residue = assumptions.table(Assumed.ARRIVAL_RESIDUE);
    }

    /** Which product a call loaded. */
    public static int product(Draws call, CaseDraw draw, int number) {
        return draw.product(call.uniform(PRODUCT, number));
    }

    /**
     * The share of the hull's limit that a call moved, 0 to 1.
     *
     * @param call the streams of the call
     */
    public double share(Draws call, CaseDraw draw, int number) {
        double fill = fill(call, draw, number);
        return fill == 0 ? 0 : StrictMath.max(0, fill - residue.at(call.uniform(RESIDUE, number)));
    }

    /** The share of the hull's limit on board on departure; nothing where the ship did not load. */
    double fill(Draws call, CaseDraw draw, int number) {
        double u = call.uniform(LOADING, number);
        double none = draw.value(Assumed.NO_LOADING_SHARE);
        if (u < none) {
            return 0;
        }
        double part = draw.value(Assumed.PART_LADEN_SHARE);
        double v = call.uniform(FILL, number);
        return u < none + (1 - none) * part
                ? partFill.at(v)
                : StrictMath.min(1, draw.value(Assumed.FULL_FILL) + deviation.at(v));
    }
}
