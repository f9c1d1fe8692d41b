package org.plimsoll.core.measure;

/**
 * The natural logarithm for hot loops, where {@link StrictMath#log} would be most of the work.
 *
 * <p><b>Algorithm.</b> x = 2^e m with m from 1 to 2; the logarithm of the nearest of 257 equally spaced nodes to m is a table, that of their ratio
 * its series.
 *
 * <p><b>Accuracy.</b> Within 1e-13 of the value, relatively, and near 1 as well. Nothing but additions and multiplications, so that every machine
 * gives the same bits.
 *
 * <p><b>Limitations.</b> For numbers that are not above {@link Double#MIN_NORMAL}, and infinity, {@link StrictMath#log} answers.
 */
public final class Logarithm {
    private static final int BITS = 8;
    private static final int NODES = 1 << BITS;
    private static final int MANTISSA_BITS = 52;
    private static final int EXPONENT_BIAS = 1023;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
    private static final long ONE = (long) EXPONENT_BIAS << MANTISSA_BITS;
    private static final double LOG_2 = StrictMath.log(2);
    private static final double[] LOGS = new double[NODES + 1];
    private static final double[] INVERSES = new double[NODES + 1];

    static {
        for (int i = 0; i <= NODES; i++) {
            double node = 1 + (double) i / NODES;
            LOGS[i] = StrictMath.log(node);
            INVERSES[i] = 1 / node;
        }
    }

    private Logarithm() {}

    /** Natural logarithm of a number. */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> MANTISSA_BITS) - EXPONENT_BIAS;
        long mantissa = bits & MANTISSA;
        int nearest = ((int) (mantissa >>> (MANTISSA_BITS - BITS - 1)) + 1) >> 1;
        // Both are multiples of the last digit and near each other: their difference is exact.
        double beyond = Double.longBitsToDouble(mantissa | ONE) - (1 + (double) nearest / NODES);
        double r = beyond * INVERSES[nearest];
        // Just below 1 the first two cancel each other to nothing, so that the series alone is left.
        return exponent * LOG_2
                + LOGS[nearest]
                + r * (1 - r * (1.0 / 2 - r * (1.0 / 3 - r * (1.0 / 4 - r * (1.0 / 5)))));
    }
}
