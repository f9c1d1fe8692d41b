package org.plimsoll.core.cargo;

/** A few shares of the limit in ascending order, each with the logarithm of its weight, of which one is picked. */
final class WeighedLoads {

    private final double[] shares;
    private final double[] logWeights;
    private int size;

    WeighedLoads(int most) {
        shares = new double[most];
        logWeights = new double[most];
    }

    /** Adds one; its place is found by counting back, because what is added comes nearly in order. */
    void add(double share, double logWeight) {
        int at = size++;
        while (at > 0 && shares[at - 1] > share) {
            shares[at] = shares[at - 1];
            logWeights[at] = logWeights[at - 1];
            at--;
        }
        shares[at] = share;
        logWeights[at] = logWeight;
    }

    /** Logarithm of the sum of the weights. */
    double logSum() {
        double greatest = greatest();
        if (greatest == Double.NEGATIVE_INFINITY) {
            return greatest;
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += StrictMath.exp(logWeights[i] - greatest);
        }
        return greatest + StrictMath.log(sum);
    }

    /**
     * The share at which the running sum of the weights passes {@code uniform} of it. A greater uniform never gives a smaller share, and weights
     * that are moved towards the greater shares never do either.
     */
    double pick(double uniform) {
        double greatest = greatest();
        double target = uniform * StrictMath.exp(logSum() - greatest);
        int i = 0;
        while (i < size - 1) {
            target -= StrictMath.exp(logWeights[i] - greatest);
            if (target < 0) {
                break;
            }
            i++;
        }
        return shares[i];
    }

    /** Expected share. */
    double mean() {
        double logSum = logSum();
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += shares[i] * StrictMath.exp(logWeights[i] - logSum);
        }
        return mean;
    }

    private double greatest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            greatest = StrictMath.max(greatest, logWeights[i]);
        }
        return greatest;
    }
}
