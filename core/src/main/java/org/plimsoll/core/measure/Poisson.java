package org.plimsoll.core.measure;

/**
 * Counts of what happens at a rate.
 *
 * <p><b>Algorithm.</b> Quantile by inversion: up to a mean of {@value #ADDED_UP} the probabilities are added up from zero; above, the expansion of
 * Cornish and Fisher to the second order (Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005, section 4.5).
 *
 * <p><b>Accuracy.</b> Exact but for rounding in the first case; in the second within one of the exact value.
 */
public final class Poisson {
    private static final double ADDED_UP = 500;
    private static final double MOST = 1e9;
    private static final double NEGLIGIBLE = 1e-12;

    /** Where the least is so far below the mean, what lies below it is nothing. */
    private static final double LARGE = 1e12;

    private Poisson() {}

    /**
     * The least count below or at which a count lies with probability {@code p}.
     *
     * @param mean at least 0, at most a thousand million
     * @param p in the open interval (0, 1)
     */
    public static int quantile(double mean, double p) {
        if (!(mean >= 0 && mean <= MOST)) {
            throw new IllegalArgumentException("no count has a mean of " + mean);
        }
        return mean <= ADDED_UP ? addedUp(mean, p) : expanded(mean, p);
    }

    /**
     * The same of a count that is known to be no less than some.
     *
     * @param least at least 0
     */
    public static int quantileFrom(double mean, int least, double p) {
        if (least == 0 || mean == 0) {
            return StrictMath.max(least, quantile(mean, p));
        }
        // Relative to the chance of the least, so that nothing vanishes far out in the tail.
        double all = 0;
        double weight = 1;
        for (int k = least; weight > NEGLIGIBLE * all || k < mean; k++) {
            all += weight;
            weight *= mean / (k + 1);
            if (all > LARGE) {
                return StrictMath.max(least, quantile(mean, p));
            }
        }
        double sum = 1;
        weight = 1;
        int k = least;
        while (sum < p * all) {
            k++;
            weight *= mean / k;
            sum += weight;
        }
        return k;
    }

    private static int addedUp(double mean, double p) {
        double term = StrictMath.exp(-mean);
        double sum = term;
        int k = 0;
        // The sum stops growing where it is one but for rounding.
        while (sum < p && (term > 0 || k < mean)) {
            k++;
            term *= mean / k;
            sum += term;
        }
        return k;
    }

    private static int expanded(double mean, double p) {
        double z = Normal.quantile(p);
        double root = StrictMath.sqrt(mean);
        double x = mean + root * z + (z * z - 1) / 6 + (z - z * z * z) / (72 * root);
        return (int) StrictMath.max(0, StrictMath.ceil(x - 0.5));
    }
}
