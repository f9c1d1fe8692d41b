package org.plimsoll.formats.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a person would write them. Spreadsheets compute with 15 significant digits; files carry two more, which are noise. */
final class PlainNumber {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int PLAIN_DIGITS = 30;

    private PlainNumber() {}

    static String of(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        boolean plain = shown.scale() <= PLAIN_DIGITS && shown.precision() - (long) shown.scale() <= PLAIN_DIGITS;
        return shown.signum() == 0 ? "0" : plain ? shown.toPlainString() : shown.toString();
    }
}
