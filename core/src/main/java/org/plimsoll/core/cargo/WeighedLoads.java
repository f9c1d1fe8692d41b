package org.plimsoll.core.cargo;

import java.util.Arrays;
import org.plimsoll.core.measure.Exponential;
import org.plimsoll.core.measure.Logarithm;

/**
 * A few shares of the limit in ascending order, each with its weight, of which one is picked. A weight is a factor times the exponential of minus a
 * distance; where all loads are so far from what was measured that nothing is left of the exponentials, they count from the nearest load on.
 */
final class WeighedLoads {

    /** A sum of weights that has lost no digits to numbers too small to be held. */
    private static final double LEAST_SUM = 1e-200;

    private final double[] shares;
    private final double[] factors;
    private final double[] distances;
    private final double[] exponentials;

    /**
     * Loads.
     *
     * @param shares ascending; not to be changed any more
     * @param weights of each, at least 0, one of them of the order of 1
     * @param size how many of both there are
     */
    WeighedLoads(double[] shares, double[] weights, int size) {
        this.shares = shares;
        factors = Arrays.copyOf(weights, size);
        distances = new double[size];
        exponentials = new double[size];
        Arrays.fill(exponentials, 1);
    }

    /**
     * Weighs each by a reading of its draught with a logistic error.
     *
     * @param draughtsM one for each
     * @param scaleM of the error
     */
    void weigh(double[] draughtsM, double readingM, double scaleM) {
        double perMetre = 1 / scaleM;
        for (int i = 0; i < factors.length; i++) {
            double distance = StrictMath.abs(readingM - draughtsM[i]) * perMetre;
            double exponential = Exponential.of(-distance);
            double root = 1 + exponential;
            distances[i] += distance;
            exponentials[i] *= exponential;
            factors[i] /= root * root;
        }
    }

    /** Logarithm of the sum of the weights. */
    double logSum() {
        double sum = sum();
        if (sum >= LEAST_SUM) {
            return Logarithm.of(sum);
        }
        double nearest = countFromNearest();
        return Logarithm.of(sum()) - nearest;
    }

    /**
     * The share at which the running sum of the weights passes {@code uniform} of it. A greater uniform never gives a smaller share, and weights
     * that are moved towards the greater shares never do either.
     */
    double pick(double uniform) {
        double target = uniform * soundSum();
        int i = 0;
        while (i < factors.length - 1) {
            target -= factors[i] * exponentials[i];
            if (target < 0) {
                break;
            }
            i++;
        }
        return shares[i];
    }

    /** Expected share. */
    double mean() {
        double sum = soundSum();
        double mean = 0;
        for (int i = 0; i < factors.length; i++) {
            mean += shares[i] * factors[i] * exponentials[i];
        }
        return mean / sum;
    }

    private double soundSum() {
        if (sum() < LEAST_SUM) {
            countFromNearest();
        }
        return sum();
    }

    private double sum() {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * exponentials[i];
        }
        return sum;
    }

    /** Makes the exponential of the nearest possible load 1; its distance is returned. */
    private double countFromNearest() {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < factors.length; i++) {
            nearest = factors[i] > 0 ? StrictMath.min(nearest, distances[i]) : nearest;
        }
        for (int i = 0; i < factors.length; i++) {
            exponentials[i] = Exponential.of(StrictMath.min(0, nearest - distances[i]));
        }
        return nearest;
    }
}
