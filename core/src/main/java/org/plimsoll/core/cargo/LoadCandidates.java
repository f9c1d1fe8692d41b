package org.plimsoll.core.cargo;

import org.plimsoll.core.observation.Sighting.Measured;

/**
 * What a call may have had on board in one draw, weighted by all but measurements: made once, and held against measurements under each form that
 * its hull may have.
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
     * Adds one.
     *
     * @param share of the limit, as cargo
     * @param all that is on board, as a share of deadweight
     */
    void add(double share, double logWeight, double all) {
        shares[size] = share;
        logWeights[size] = logWeight;
        onBoard[size++] = all;
    }

    /** The same weighted by measurements too. */
    WeighedLoads weighed(LoadEvidence evidence, Measured measured, HullForm form) {
        WeighedLoads weighed = new WeighedLoads(size);
        boolean any = measured.any();
        for (int i = 0; i < size; i++) {
            if (any) {
                evidence.add(weighed, shares[i], logWeights[i], measured, form, onBoard[i]);
            } else {
                weighed.add(shares[i], logWeights[i]);
            }
        }
        return weighed;
    }
}
