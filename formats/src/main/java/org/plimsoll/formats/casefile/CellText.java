package org.plimsoll.formats.casefile;

import java.math.BigDecimal;

/** Text of a cell as it may be kept and shown. */
final class CellText {
    private static final String FORMULA_BEGIN = "=+-@\t\r";

    private CellText() {}

    /**
     * The text without control characters (each becomes U+FFFD; line breaks and tabs stay), and without the apostrophe that our own tables
     * put in front of what a spreadsheet would run.
     */
    static String clean(String text) {
        String unquoted = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_BEGIN.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
        for (int i = 0; i < unquoted.length(); i++) {
            if (harmful(unquoted.charAt(i))) {
                return replaced(unquoted);
            }
        }
        return unquoted;
    }

    private static boolean harmful(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (harmful(clean.charAt(i))) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    /** Whether a spreadsheet would run it; a number or a dash is none. */
    static boolean looksLikeFormula(String text) {
        char first = text.charAt(0);
        if (first == '=' || first == '@') {
            return text.length() > 1;
        }
        return (first == '+' || first == '-') && text.indexOf('(') > 0;
    }

    /** A number without exponent. */
    static String plain(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
