package org.plimsoll.formats.draft;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.formats.spreadsheet.SheetCell;

/** Reads amounts as people write them: with thousands marks, a decimal comma, a unit behind. What can be read two ways is not read. */
final class AmountText {
    private static final Pattern AMOUNT = Pattern.compile("([\\d.,\\s\u00a0']*\\d)\\s*([\\p{L}³.]*)");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([,\\s\u00a0']\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,(\\d{1,2}|\\d{4,})");
    /** Five tonnes and a bit in London, five thousand in Berlin. */
    private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final double METRES_IN_A_FOOT = 0.3048;
    private static final int LONGEST = 40;

    private AmountText() {}

    /**
     * The number.
     *
     * @param length whether it is a length, in metres unless the cell or the column's header says feet
     */
    static OptionalDouble of(SheetCell cell, boolean length, String header) {
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        Matcher amount = AMOUNT.matcher(text);
        if (text.length() > LONGEST || !amount.matches()) {
            return OptionalDouble.empty();
        }
        boolean feet = length && (isFeet(amount.group(2)) || isFeetHeader(header));
        return number(amount.group(1), cell.kind() == SheetCell.Kind.NUMBER || length, feet);
    }

    private static OptionalDouble number(String digits, boolean oneWay, boolean feet) {
        String plain;
        if (PLAIN.matcher(digits).matches()
                && (oneWay || !TWO_WAYS.matcher(digits).matches())) {
            plain = digits;
        } else if (THOUSANDS.matcher(digits).matches()) {
            plain = digits.replaceAll("[,\\s\u00a0']", "");
        } else if (DECIMAL_COMMA.matcher(digits).matches()) {
            plain = digits.replace(',', '.');
        } else {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return OptionalDouble.of(feet ? Math.round(number * METRES_IN_A_FOOT * 10) / 10.0 : number);
    }

    private static boolean isFeet(String unit) {
        return unit.equals("ft") || unit.equals("ft.") || unit.equals("feet") || unit.equals("foot");
    }

    private static boolean isFeetHeader(String header) {
        return (" " + header + " ").matches(".* (ft|feet) .*");
    }
}
