package org.plimsoll.core.cargo;

/**
 * A few shares of the limit in ascending order, each with its weight, of which one is picked. A weight is an exponential, which alone may be as
 * small as it likes, times a factor.
 */
final class WeighedLoads {

    private final double[] shares;
    private final double[] logWeights;
    private final double[] factors;
    private int size;

    WeighedLoads(int most) {
        shares = new double[most];
        logWeights = new double[most];
        factors = new double[most];
    }

    /** Adds one. */
    void add(double share, double logWeight) {
        add(share, logWeight, 1);
    }

    /**
     * Adds one; its place is found by counting back, because what is added comes nearly in order.
     *
     * @param factor of its weight: above 0, and of the order of 1
     */
    void add(double share, double logWeight, double factor) {
        int at = size++;
        while (at > 0 && shares[at - 1] > share) {
            shares[at] = shares[at - 1];
            logWeights[at] = logWeights[at - 1];
            factors[at] = factors[at - 1];
            at--;
        }
        shares[at] = share;
        logWeights[at] = logWeight;
        factors[at] = factor;
    }

    /** Logarithm of the sum of the weights. */
    double logSum() {
        double greatest = greatest();
        if (greatest == Double.NEGATIVE_INFINITY) {
            return greatest;
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight(i, greatest);
        }
        return greatest + StrictMath.log(sum);
    }

    /**
     * The share at which the running sum of the weights passes {@code uniform} of it. A greater uniform never gives a smaller share, and weights
     * that are moved towards the greater shares never do either.
     */
    double pick(double uniform) {
        double greatest = greatest();
        double[] weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = weight(i, greatest);
            sum += weights[i];
        }
        double target = uniform * sum;
        int i = 0;
        while (i < size - 1) {
            target -= weights[i];
            if (target < 0) {
                break;
            }
            i++;
        }
        return shares[i];
    }

    /** Expected share. */
    double mean() {
        double greatest = greatest();
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < size; i++) {
            sum += weight(i, greatest);
            mean += shares[i] * weight(i, greatest);
        }
        return mean / sum;
    }

    /** A weight, with the greatest exponential for 1. */
    private double weight(int i, double greatest) {
        return factors[i] * StrictMath.exp(logWeights[i] - greatest);
    }

    private double greatest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            greatest = StrictMath.max(greatest, logWeights[i]);
        }
        return greatest;
    }
}
