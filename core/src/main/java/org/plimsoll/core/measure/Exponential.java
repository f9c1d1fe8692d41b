package org.plimsoll.core.measure;

/**
 * The exponential function for hot loops, where {@link StrictMath#exp} would be most of the work.
 *
 * <p><b>Algorithm.</b> x = k ln 2 / 64 + r; the power of two is a table of 64 entries and a shift, e^r its series to the fourth power.
 *
 * <p><b>Accuracy.</b> Within 1e-13 of the value. Nothing but additions and multiplications, so that every machine gives the same bits.
 *
 * <p><b>Limitations.</b> Below {@value #LEAST} and above {@value #MOST}, near the ends of what a number can hold, {@link StrictMath#exp} answers.
 */
public final class Exponential {
    private static final double LEAST = -708;
    private static final double MOST = 709;
    private static final int BITS = 6;
    private static final int PARTS = 1 << BITS;
    private static final double PARTS_PER_UNIT = PARTS / StrictMath.log(2);

    /** ln 2 / 64 in two parts: the first has so few digits that its products with whole numbers are exact. */
    private static final double PART = (float) (StrictMath.log(2) / PARTS);

    private static final double REST_OF_PART = StrictMath.log(2) / PARTS - PART;

    /** Added and taken off again it leaves a whole number. */
    private static final double ROUNDER = 0x1.8p52;

    private static final int EXPONENT_BIAS = 1023;
    private static final int MANTISSA_BITS = 52;
    private static final double[] POWERS = powers();

    private Exponential() {}

    private static double[] powers() {
        double[] powers = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            powers[i] = StrictMath.pow(2, (double) i / PARTS);
        }
        return powers;
    }

    /** e to a power. */
    public static double of(double x) {
        if (!(x >= LEAST && x <= MOST)) {
            return StrictMath.exp(x);
        }
        double whole = x * PARTS_PER_UNIT + ROUNDER - ROUNDER;
        double r = x - whole * PART - whole * REST_OF_PART;
        int k = (int) whole;
        double power = Double.longBitsToDouble((long) ((k >> BITS) + EXPONENT_BIAS) << MANTISSA_BITS);
        return power * POWERS[k & (PARTS - 1)] * (1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24)))));
    }
}
