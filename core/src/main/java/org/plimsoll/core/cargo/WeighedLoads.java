package org.plimsoll.core.cargo;

import java.util.Arrays;
import org.plimsoll.core.measure.Exponential;

/**
 * A few shares of the limit in ascending order, each with its weight, of which one is picked. A weight is an exponential, which alone may be as
 * small as it likes, times a factor.
 */
final class WeighedLoads {

    private final double[] shares;
    private final double[] logWeights;
    private final double[] factors;

    /**
     * Loads.
     *
     * @param shares ascending; not to be changed any more
     * @param logWeights of each
     * @param size how many of both there are
     */
    WeighedLoads(double[] shares, double[] logWeights, int size) {
        this.shares = shares;
        this.logWeights = Arrays.copyOf(logWeights, size);
        factors = new double[size];
        Arrays.fill(factors, 1);
    }

    /**
     * Weighs each by a reading of its draught with a logistic error. Of the density only the exponential goes into the logarithm; what is left of
     * it lies between a quarter and 1.
     *
     * @param draughtsM one for each
     * @param scaleM of the error
     */
    void weigh(double[] draughtsM, double readingM, double scaleM) {
        double perMetre = 1 / scaleM;
        for (int i = 0; i < factors.length; i++) {
            double distance = StrictMath.abs(readingM - draughtsM[i]) * perMetre;
            double root = 1 + Exponential.of(-distance);
            logWeights[i] -= distance;
            factors[i] /= root * root;
        }
    }

    /** Logarithm of the sum of the weights. */
    double logSum() {
        double greatest = greatest();
        if (greatest == Double.NEGATIVE_INFINITY) {
            return greatest;
        }
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
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
        double[] weights = new double[factors.length];
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            weights[i] = weight(i, greatest);
            sum += weights[i];
        }
        double target = uniform * sum;
        int i = 0;
        while (i < factors.length - 1) {
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
        for (int i = 0; i < factors.length; i++) {
            sum += weight(i, greatest);
            mean += shares[i] * weight(i, greatest);
        }
        return mean / sum;
    }

    /** A weight, with the greatest exponential for 1. */
    private double weight(int i, double greatest) {
        return factors[i] * Exponential.of(logWeights[i] - greatest);
    }

    private double greatest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < factors.length; i++) {
            greatest = StrictMath.max(greatest, logWeights[i]);
        }
        return greatest;
    }
}
