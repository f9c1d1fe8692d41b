package org.plimsoll.core.cargo;

import org.plimsoll.core.observation.Sighting.Measured;

/**
 * What a call may have had on board in one draw, in ascending order of the cargo and weighted by all but measurements: made once, and held
 * against measurements under each form that its hull may have.
 */
final class LoadCandidates {

    private final double[] shares;
    private final double[] logWeights;
    private final double[] onBoard;
    private int size;

    LoadCandidates(int most) {
        shares = new double[most];
        logWeights = new double[most];
        onBoard = new double[most];
    }

    /**
     * Adds one; its place is found by counting back, because what is added comes nearly in order.
     *
     * @param share of the limit, as cargo
     * @param all that is on board, as a share of deadweight
     */
    void add(double share, double logWeight, double all) {
        int at = size++;
        while (at > 0 && shares[at - 1] > share) {
            shares[at] = shares[at - 1];
            logWeights[at] = logWeights[at - 1];
            onBoard[at] = onBoard[at - 1];
            at--;
        }
        shares[at] = share;
        logWeights[at] = logWeight;
        onBoard[at] = all;
    }

    /** The same weighted by measurements too. */
    WeighedLoads weighed(LoadEvidence evidence, Measured measured, HullForm form) {
        WeighedLoads weighed = new WeighedLoads(shares, logWeights, size);
        if (measured.any()) {
            evidence.weigh(weighed, measured, form, Draughts.TABLE.of(form, onBoard, size));
        }
        return weighed;
    }
}
