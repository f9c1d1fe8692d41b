package org.plimsoll.core.cargo;

import java.util.Optional;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.QuantileTable;

/**
 * Draws the form of a hull, on which measured draughts and freeboards depend but not what it can carry.
 *
 * <p><b>Source.</b> Full-load draught of 0.529 dwt^0.285 where none is published: Kristensen and Lützen (2012), for bulk carriers below 10,000
 * dwt, with an assumed factor because tankers sit deeper.
 */
final class HullForms {

    /** How many forms of a hull are weighed against what was measured of it in each draw. */
    static final int CANDIDATES = 8;

    private static final double DRAUGHT_FACTOR = 0.529;
    private static final double DRAUGHT_EXPONENT = 0.285;
    private static final long LIGHTSHIP = Draws.quantity("lightship");
    private static final long BLOCK = Draws.quantity("block coefficient");
    private static final long FULL_DRAUGHT = Draws.quantity("full draught");
    private static final long FULL_FREEBOARD = Draws.quantity("full freeboard");
    private static final long FREEBOARD_BIAS = Draws.quantity("freeboard bias");

    private final QuantileTable lightship;
    private final QuantileTable block;
    private final QuantileTable draughtError;
    private final QuantileTable freeboard;
    private final QuantileTable bias;

    /** Forms under the assumptions of a case. */
    HullForms(Assumptions assumptions) {
        lightship = assumptions.table(Assumed.LIGHTSHIP_SHARE);
        block = assumptions.table(Assumed.BLOCK_COEFFICIENT);
        draughtError = assumptions.table(Assumed.FULL_DRAUGHT_ERROR);
        freeboard = assumptions.table(Assumed.FULL_FREEBOARD_M);
        bias = assumptions.table(Assumed.FREEBOARD_BIAS_M);
    }

    /**
     * Forms that a hull may have.
     *
     * @param hull the streams of the hull's form
     * @param count how many, at most {@link #CANDIDATES}
     * @param dwtT its deadweight, tonnes
     * @param publishedDraughtM its full-load draught, where a source gives it
     */
    HullForm[] of(Draws hull, int count, int number, double dwtT, Optional<Double> publishedDraughtM) {
        double usualDraughtM = DRAUGHT_FACTOR * StrictMath.pow(dwtT, DRAUGHT_EXPONENT);
        HullForm[] of = new HullForm[count];
        for (int k = 0; k < count; k++) {
            Draws streams = hull.sub(k);
            double fullDraughtM = publishedDraughtM.isPresent()
                    ? publishedDraughtM.get()
                    : usualDraughtM * draughtError.at(streams.uniform(FULL_DRAUGHT, number));
            of[k] = new HullForm(
                    lightship.at(streams.uniform(LIGHTSHIP, number)),
                    block.at(streams.uniform(BLOCK, number)),
                    fullDraughtM,
                    freeboard.at(streams.uniform(FULL_FREEBOARD, number))
                            + bias.at(streams.uniform(FREEBOARD_BIAS, number)));
        }
        return of;
    }
}
