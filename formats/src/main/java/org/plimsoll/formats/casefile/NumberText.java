package org.plimsoll.formats.casefile;

import java.util.OptionalDouble;

/** Reads numbers as the case's files write them: digits with a dot, an exponent at most; no thousands marks, no NaN, no hexadecimal. */
final class NumberText {
    static final String REMEDY =
            "Write digits with a dot as the decimal mark, without thousands marks and without a unit: 12500 or 7.45";

    private static final int LONGEST = 40;

    private NumberText() {}

    static OptionalDouble parse(String text) {
        if (text.length() > LONGEST || !wellFormed(text)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static boolean wellFormed(String text) {
        int i = sign(text, 0);
        int digits = i;
        i = digits(text, i);
        int count = i - digits;
        if (i < text.length() && text.charAt(i) == '.') {
            int fraction = i + 1;
            i = digits(text, fraction);
            count += i - fraction;
        }
        if (count == 0) {
            return false;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int exponent = sign(text, i + 1);
            i = digits(text, exponent);
            if (i == exponent) {
                return false;
            }
        }
        return i == text.length();
    }

    private static int sign(String text, int i) {
        return i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+') ? i + 1 : i;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
