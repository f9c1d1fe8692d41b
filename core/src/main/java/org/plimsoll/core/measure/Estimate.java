package org.plimsoll.core.measure;

/**
 * What is known of one number: quantiles of its draws.
 *
 * @param q05 the value below which 5 % of the draws lie; the others likewise
 * @param mean arithmetic mean of the draws
 */
public record Estimate(double q05, double q25, double q50, double q75, double q95, double mean) {

    private static final double[] QUANTILES = {0.05, 0.25, 0.50, 0.75, 0.95};

    /** The summary of a sample, which is left as it is. */
    public static Estimate of(double[] sample) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("no draws to summarise");
        }
        int last = sample.length - 1;
        int[] ranks = new int[2 * QUANTILES.length];
        for (int q = 0; q < QUANTILES.length; q++) {
            ranks[2 * q] = (int) (QUANTILES[q] * last);
            ranks[2 * q + 1] = StrictMath.min(last, ranks[2 * q] + 1);
        }
        double[] ranked = Ranked.of(sample, ranks);
        double[] quantiles = new double[QUANTILES.length];
        for (int q = 0; q < QUANTILES.length; q++) {
            quantiles[q] = between(ranked[2 * q], ranked[2 * q + 1], QUANTILES[q] * last - ranks[2 * q]);
        }
        double sum = 0;
        for (double v : sample) {
            sum += v;
        }
        return new Estimate(quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4], sum / sample.length);
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
        return between(ascending[below], ascending[StrictMath.min(below + 1, ascending.length - 1)], position - below);
    }

    private static double between(double below, double above, double share) {
        return share == 0 ? below : below + share * (above - below);
    }
}
