package org.plimsoll.formats.json;

import java.math.BigDecimal;

/** The one spelling of each number: independent of locale, without trailing zeros, plain unless that would need many zeros. */
final class JsonDecimals {
    private static final int PLAIN_DIGITS = 21;

    private JsonDecimals() {}

    /** The shortest digits that read back as the same double; refuses what JSON cannot say. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value + "; write null and say why");
        }
        if (value == 0) {
            return "0";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return of(new BigDecimal(Double.toString(value)));
    }

    static String of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean plain =
                stripped.scale() <= PLAIN_DIGITS && stripped.precision() - (long) stripped.scale() <= PLAIN_DIGITS;
        return plain ? stripped.toPlainString() : stripped.toString();
    }
}
