package org.plimsoll.core.coverage;

import java.util.Arrays;

/**
 * How far the number of missed calls is spread, over weighted suppositions, before and after it is counted how many of them further looks show.
 *
 * <p><b>Algorithm.</b> In each supposition the rate of calls has a gamma distribution, the missed calls given it are Poisson, and further looks
 * show a share of them, independently of the rest (thinning). What they show is then negative binomial, and so is what they leave, given what
 * they show; suppositions are weighed anew by each count. The mean over the counts of the standard deviation of what is left is exact but for
 * counts that come in less than one of a million cases.
 *
 * <p><b>Source.</b> Expected value of sample information: Raiffa and Schlaifer 1961, Applied Statistical Decision Theory, with the standard
 * deviation for a loss; the thinned Poisson process: Diggle 2013, chapter 6.
 */
final class CountSpread {
    private static final double NEGLIGIBLE = 1e-6;
    private static final int MOST_SHOWN = 2000;

    private final double shape;
    private final double[] rest;
    private final double[] hidden;

    /**
     * Suppositions.
     *
     * @param shape of the gamma distribution of the rate
     * @param perCall for each supposition the inverse of its scale
     * @param hidden for each the share of all calls that was missed
     */
    CountSpread(double shape, double[] perCall, double[] hidden) {
        this.shape = shape;
        rest = perCall.clone();
        this.hidden = hidden.clone();
    }

    /** Chance that further looks show at least one of the missed calls, for weights that need not add up to one. */
    double anyShown(double[] weights, double[] shown) {
        double any = 0;
        for (int i = 0; i < weights.length; i++) {
            any -= weights[i] * StrictMath.expm1(-shape * StrictMath.log1p(shown[i] / rest[i]));
        }
        return any;
    }

    /**
     * Mean of the standard deviation of the number of missed calls after it is counted how many of them further looks show, times the sum of the
     * weights.
     *
     * @param weights for each supposition how likely it is, together with what else the looks tell
     * @param shown for each the share of all calls that they show and that was missed
     */
    double expected(double[] weights, double[] shown) {
        int n = weights.length;
        double[] chance = new double[n];
        double[] ratio = new double[n];
        double[] left = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            chance[i] = weights[i] * none(shown[i], rest[i]);
            ratio[i] = shown[i] / (rest[i] + shown[i]);
            left[i] = StrictMath.max(0, hidden[i] - shown[i]) / (rest[i] + shown[i]);
            total += weights[i];
        }
        double sum = 0;
        double remaining = total;
        for (int k = 0; k < MOST_SHOWN && remaining > NEGLIGIBLE * total; k++) {
            double size = shape + k;
            double all = 0;
            double mean = 0;
            double square = 0;
            for (int i = 0; i < n; i++) {
                double expected = size * left[i];
                all += chance[i];
                mean += chance[i] * expected;
                square += chance[i] * (expected * (1 + left[i]) + expected * expected);
                chance[i] *= size / (k + 1) * ratio[i];
            }
            if (all > 0) {
                mean /= all;
                sum += all * StrictMath.sqrt(StrictMath.max(0, square / all - mean * mean));
            }
            remaining -= all;
        }
        return sum;
    }

    /** Chance that none of the calls is shown. */
    private double none(double shown, double rest) {
        return shown == 0 ? 1 : StrictMath.exp(-shape * StrictMath.log1p(shown / rest));
    }

    /** The same where there is no further look. */
    double now(double[] weights) {
        double[] nothing = new double[weights.length];
        Arrays.fill(nothing, 0);
        return expected(weights, nothing);
    }
}
