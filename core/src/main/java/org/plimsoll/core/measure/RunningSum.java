package org.plimsoll.core.measure;

/**
 * A running sum of weights that is asked often where it passes a number: to pick by weight.
 *
 * <p><b>Algorithm.</b> A guide of as many equal parts of the whole as there are weights says where to begin to look, so that a step or two do.
 *
 * <p><b>Source.</b> Chen and Asau 1974, On generating random variates from an empirical distribution.
 */
public final class RunningSum {
    private final double[] until;
    private final int[] guide;
    private final double partsPerUnit;

    /**
     * A running sum.
     *
     * @param until what the sum has come to after each weight: at least one, not descending, the first at least 0; not to be changed any more
     */
    public RunningSum(double[] until) {
        this.until = until;
        int parts = until.length;
        guide = new int[parts];
        partsPerUnit = total() > 0 ? parts / total() : 0;
        int at = 0;
        for (int part = 0; part < parts && partsPerUnit > 0; part++) {
            while (at < parts - 1 && (int) (until[at] * partsPerUnit) < part) {
                at++;
            }
            guide[part] = at;
        }
    }

    /** The whole. */
    public double total() {
        return until[until.length - 1];
    }

    /** The first weight with which the sum is greater than a number; the last one where it never is. */
    public int passing(double target) {
        int at = guide[StrictMath.clamp((int) (target * partsPerUnit), 0, guide.length - 1)];
        while (at < until.length - 1 && until[at] <= target) {
            at++;
        }
        return at;
    }
}
