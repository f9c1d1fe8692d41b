package org.plimsoll.core.association;

import java.util.Arrays;

/**
 * Split R-hat and effective sample size of one quantity that several chains of equal length followed.
 *
 * <p><b>Algorithm.</b> Each chain is cut in halves; R-hat compares the variance of all with the variance within. Autocorrelations of the halves
 * are pooled and summed by Geyer's initial monotone sequence.
 *
 * <p><b>Source.</b> Vehtari, Gelman, Simpson, Carpenter and Bürkner 2021, Bayesian Analysis 16(2), without rank normalisation: indicators
 * have no heavy tails.
 *
 * @param rhat 1 where the quantity never changed in any chain, infinite where it stands at different values
 * @param effective number of independent samples that would give the same error of the mean
 */
record Mixing(double rhat, double effective) {

    private static final double PERFECT = 1;

    /**
     * Of traces of at least eight values each.
     *
     * @param traces one for each chain
     */
    static Mixing of(double[][] traces) {
        int half = traces[0].length / 2;
        double[][] halves = new double[2 * traces.length][];
        for (int c = 0; c < traces.length; c++) {
            halves[2 * c] = Arrays.copyOfRange(traces[c], 0, half);
            halves[2 * c + 1] = Arrays.copyOfRange(traces[c], traces[c].length - half, traces[c].length);
        }
        double[] means = Arrays.stream(halves)
                .mapToDouble(t -> Arrays.stream(t).average().orElseThrow())
                .toArray();
        double all = Arrays.stream(means).average().orElseThrow();
        double between = 0;
        double within = 0;
        for (int h = 0; h < halves.length; h++) {
            between += square(means[h] - all) / (halves.length - 1);
            within += autocovariance(halves[h], means[h], 0) * half / (half - 1) / halves.length;
        }
        int total = halves.length * half;
        if (within == 0) {
            return between == 0
                    ? new Mixing(PERFECT, total)
                    : new Mixing(Double.POSITIVE_INFINITY, halves.length / 2.0);
        }
        double variance = within * (half - 1) / half + between;
        double sum = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < half; lag += 2) {
            double pair = correlation(halves, means, within, variance, lag)
                    + correlation(halves, means, within, variance, lag + 1);
            if (pair <= 0) {
                break;
            }
            before = StrictMath.min(before, pair);
            sum += before;
        }
        double time = StrictMath.max(2 * sum - 1, 1 / StrictMath.log10(total));
        return new Mixing(StrictMath.sqrt(variance / within), total / time);
    }

    private static double correlation(double[][] halves, double[] means, double within, double variance, int lag) {
        double covariance = 0;
        for (int h = 0; h < halves.length; h++) {
            covariance += autocovariance(halves[h], means[h], lag) / halves.length;
        }
        return lag == 0 ? 1 : 1 - (within - covariance) / variance;
    }

    private static double autocovariance(double[] trace, double mean, int lag) {
        double sum = 0;
        for (int t = lag; t < trace.length; t++) {
            sum += (trace[t] - mean) * (trace[t - lag] - mean);
        }
        return sum / trace.length;
    }

    private static double square(double x) {
        return x * x;
    }
}
