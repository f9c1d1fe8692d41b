package org.plimsoll.core.cargo;

/**
 * How deep a hull sits under a weight, and how much of its side then shows.
 *
 * <p><b>Algorithm.</b> With t the draught as a share of the full-load draught and C the block coefficient there, the block coefficient at t is
 * 1 − (1 − C) / ∛t, so that displacement as a share of that at full load is (t − (1 − C) t^⅔) / C. The draught under a weight is its inverse, by
 * Newton's method in ∛t.
 *
 * <p><b>Source.</b> Riddlesworth's relation, as used in MAN, Basic Principles of Ship Propulsion (2011). It implies a waterplane coefficient of
 * (1 + 2 C) / 3 at full load, and must not be mixed with other formulas for the waterplane.
 *
 * <p><b>Accuracy.</b> The inverse is exact to 1e-9 of the draught. The relation itself is meant for draughts from ballast to full load.
 *
 * <p><b>Limitations.</b> No trim: draughts and freeboards are those amidships.
 *
 * @param lightshipShare weight of the ship itself as a share of its displacement at full load, 0 to 1
 * @param block block coefficient at full load, above 0.4, at most 1
 * @param fullDraughtM draught at full load, metres
 * @param deckM height of what an image shows as deck over the water at full load, metres; with the hull's measuring bias
 */
public record HullForm(double lightshipShare, double block, double fullDraughtM, double deckM) {

    private static final int STEPS = 30;

    /** What is left after a step is about its square. */
    private static final double NEAR = 1e-6;

    /**
     * Displacement as a share of that at full load.
     *
     * @param draughtM above zero
     */
    double displacementShare(double draughtM) {
        double root = StrictMath.cbrt(draughtM / fullDraughtM);
        return root * root * (root - (1 - block)) / block;
    }

    /**
     * Draught in metres.
     *
     * @param displacementShare displacement as a share of that at full load, above zero
     */
    double draughtM(double displacementShare) {
        double slack = 1 - block;
        double wanted = block * displacementShare;
        // The inverse's expansion at full load to the second order is near enough to the root that three or four steps
        // do. The cubic is convex
        // there: a step may overshoot once, and the others come from the right.
        double slope = 3 - 2 * slack;
        double less = block * (1 - displacementShare) / slope;
        double root = StrictMath.max(slack, 1 - less * (1 + less * (3 - slack) / slope));
        for (int i = 0; i < STEPS; i++) {
            double step = (root * root * (root - slack) - wanted) / (root * (3 * root - 2 * slack));
            root -= step;
            if (StrictMath.abs(step) < NEAR) {
                break;
            }
        }
        return root * root * root * fullDraughtM;
    }

    /**
     * Displacement as a share of that at full load.
     *
     * @param loadShare all that is on board (cargo, ballast, bunkers) as a share of deadweight
     */
    double displaced(double loadShare) {
        return lightshipShare + (1 - lightshipShare) * loadShare;
    }

    /** Freeboard as an image would show it, metres. */
    double freeboardM(double draughtM) {
        return deckM + fullDraughtM - draughtM;
    }

    /** The draught at which an image would show so much freeboard, metres. */
    double draughtOfM(double freeboardM) {
        return deckM + fullDraughtM - freeboardM;
    }
}
