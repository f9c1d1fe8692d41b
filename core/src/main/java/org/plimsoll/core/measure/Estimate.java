package org.plimsoll.core.measure;

import java.util.Arrays;

/**
 * What is known of one number: quantiles of its draws.
 *
 * @param q05 the value below which 5 % of the draws lie; the others likewise
 * @param mean arithmetic mean of the draws
 */
public record Estimate(double q05, double q25, double q50, double q75, double q95, double mean) {

    /** The summary of a sample, which is left as it is. */
    public static Estimate of(double[] sample) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("no draws to summarise");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double v : sorted) {
            sum += v;
        }
        return new Estimate(
                quantile(sorted, 0.05),
                quantile(sorted, 0.25),
                quantile(sorted, 0.50),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95),
                sum / sorted.length);
    }

    /** A number without uncertainty. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value, value, value, value);
    }

    /** The number in another unit. */
    public Estimate times(double factor) {
        return factor >= 0
                ? new Estimate(q05 * factor, q25 * factor, q50 * factor, q75 * factor, q95 * factor, mean * factor)
                : new Estimate(q95 * factor, q75 * factor, q50 * factor, q25 * factor, q05 * factor, mean * factor);
    }

    /**
     * The {@code p} quantile of an ascending sample, linear between neighbours (Hyndman and Fan 1996, type 7).
     *
     * @param p from 0 to 1
     */
    public static double quantile(double[] ascending, double p) {
        double position = p * (ascending.length - 1);
        int below = (int) position;
        double rest = position - below;
        return rest == 0 || below + 1 == ascending.length
                ? ascending[below]
                : ascending[below] + rest * (ascending[below + 1] - ascending[below]);
    }
}
