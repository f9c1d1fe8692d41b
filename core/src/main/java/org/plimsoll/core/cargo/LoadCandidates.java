package org.plimsoll.core.cargo;

import org.plimsoll.core.observation.Sighting.Measured;

/**
 * What a call may have had on board in one draw, in ascending order of the cargo and weighted by all but measurements: made once, and held
 * against measurements under each form that its hull may have.
 */
final class LoadCandidates {

    private final double[] shares;
    private final double[] weights;
    private final double[] onBoard;
    private int size;

    LoadCandidates(int most) {
        shares = new double[most];
        weights = new double[most];
        onBoard = new double[most];
    }

    /**
     * Adds one; its place is found by counting back, because what is added comes nearly in order.
     *
     * @param share of the limit, as cargo
     * @param all that is on board, as a share of deadweight
     */
    void add(double share, double weight, double all) {
        int at = size++;
        while (at > 0 && shares[at - 1] > share) {
            shares[at] = shares[at - 1];
            weights[at] = weights[at - 1];
            onBoard[at] = onBoard[at - 1];
            at--;
        }
        shares[at] = share;
        weights[at] = weight;
        onBoard[at] = all;
    }

    /** The same weighted by measurements too. */
    WeighedLoads weighed(LoadEvidence evidence, Measured measured, HullForm form) {
        WeighedLoads weighed = new WeighedLoads(shares, weights, size);
        if (measured.any()) {
            evidence.weigh(weighed, measured, form, Draughts.TABLE.of(form, onBoard, size));
        }
        return weighed;
    }
}
