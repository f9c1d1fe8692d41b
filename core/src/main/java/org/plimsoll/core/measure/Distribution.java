package org.plimsoll.core.measure;

/**
 * A probability distribution of one real quantity, given by its quantile function. Draws are made by inversion, so that a draw is a monotone
 * function of its uniform variate: moving an assumption moves every draw the same way and differences between two runs are not noise.
 */
public sealed interface Distribution {

    /**
     * The value below which the quantity lies with probability {@code p}.
     *
     * @param p in the open interval (0, 1)
     */
    double quantile(double p);

    /**
     * The probability that the quantity lies at or below {@code x}; where nothing better is known, by bisection of the quantile function.
     *
     * <p><b>Accuracy.</b> 2e-9 absolute.
     */
    default double cumulative(double x) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (quantile(middle) <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low < 1e-9 ? 0 : high > 1 - 1e-9 ? 1 : (low + high) / 2;
    }

    /** Whether the quantity has no spread at all. */
    default boolean fixed() {
        return quantile(0.01) == quantile(0.99);
    }

    /** The quantity is known exactly, or assumed so. */
    record Fixed(double value) implements Distribution {
        public Fixed {
            requireFinite(value);
        }

        @Override
        public double quantile(double p) {
            return value;
        }
    }

    /** Every value from {@code low} to {@code high} alike. */
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            requireFinite(low);
            requireFinite(high);
            requireOrder(low, high);
        }

        @Override
        public double quantile(double p) {
            return low + p * (high - low);
        }
    }

    /** Most likely at {@code mode}, falling straight to both ends. */
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            requireFinite(low);
            requireFinite(high);
            requireOrder(low, mode);
            requireOrder(mode, high);
        }

        @Override
        public double quantile(double p) {
            double width = high - low;
            if (width == 0) {
                return low;
            }
            double left = (mode - low) / width;
            return p < left
                    ? low + StrictMath.sqrt(p * width * (mode - low))
                    : high - StrictMath.sqrt((1 - p) * width * (high - mode));
        }
    }

    /** Normal with mean and standard deviation of the parent, cut off outside {@code low} to {@code high} (infinite for no cut). */
    record TruncatedNormal(double mean, double sd, double low, double high) implements Distribution {
        public TruncatedNormal {
            requireFinite(mean);
            requireSpread(sd);
            requireOrder(low, high);
            requireInside(Normal.cumulative((high - mean) / sd) - Normal.cumulative((low - mean) / sd));
        }

        @Override
        public double quantile(double p) {
            return mean + sd * cutNormal(p, (low - mean) / sd, (high - mean) / sd);
        }

        @Override
        public double cumulative(double x) {
            return cutCumulative((x - mean) / sd, (low - mean) / sd, (high - mean) / sd);
        }
    }

    /**
     * Lognormal, cut off outside {@code low} to {@code high}.
     *
     * @param median of the parent, above zero
     * @param sdLog standard deviation of the natural logarithm
     */
    record LogNormal(double median, double sdLog, double low, double high) implements Distribution {
        public LogNormal {
            if (!(median > 0) || Double.isInfinite(median)) {
                throw new IllegalArgumentException("a lognormal needs a median above zero, not " + median);
            }
            requireSpread(sdLog);
            if (low < 0) {
                throw new IllegalArgumentException("a lognormal cannot be cut at " + low + ", below zero");
            }
            requireOrder(low, high);
            double mu = StrictMath.log(median);
            requireInside(Normal.cumulative((StrictMath.log(high) - mu) / sdLog)
                    - Normal.cumulative((StrictMath.log(low) - mu) / sdLog));
        }

        @Override
        public double quantile(double p) {
            double mu = StrictMath.log(median);
            return StrictMath.exp(
                    mu + sdLog * cutNormal(p, (StrictMath.log(low) - mu) / sdLog, (StrictMath.log(high) - mu) / sdLog));
        }

        @Override
        public double cumulative(double x) {
            if (x <= 0) {
                return 0;
            }
            double mu = StrictMath.log(median);
            return cutCumulative(
                    (StrictMath.log(x) - mu) / sdLog,
                    (StrictMath.log(low) - mu) / sdLog,
                    (StrictMath.log(high) - mu) / sdLog);
        }
    }

    /** Quantile of a standard normal that is known to lie between {@code a} and {@code b}. */
    static double cutNormal(double p, double a, double b) {
        if (a == Double.NEGATIVE_INFINITY && b == Double.POSITIVE_INFINITY) {
            return Normal.quantile(p);
        }
        double below = Normal.cumulative(a);
        double inside = Normal.cumulative(b) - below;
        double z = Normal.quantile(clampOpen(below + p * inside));
        return StrictMath.min(b, StrictMath.max(a, z));
    }

    /** The probability that a standard normal which is known to lie between {@code a} and {@code b} lies at or below {@code z}. */
    static double cutCumulative(double z, double a, double b) {
        double below = Normal.cumulative(a);
        double inside = Normal.cumulative(b) - below;
        double share = (Normal.cumulative(StrictMath.min(b, StrictMath.max(a, z))) - below) / inside;
        return StrictMath.min(1, StrictMath.max(0, share));
    }

    private static double clampOpen(double p) {
        return StrictMath.min(1 - 1e-16, StrictMath.max(1e-300, p));
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a number");
        }
    }

    private static void requireSpread(double sd) {
        if (!(sd > 0) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException("a spread must be above zero, not " + sd);
        }
    }

    private static void requireOrder(double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low " + low + " lies above high " + high);
        }
    }

    private static void requireInside(double share) {
        if (!(share > 1e-9)) {
            throw new IllegalArgumentException("the cut leaves nothing of the distribution");
        }
    }
}
