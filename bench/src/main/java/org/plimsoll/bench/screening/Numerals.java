package org.plimsoll.bench.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers at the end of a name, written otherwise. */
final class Numerals {
    private static final Pattern LAST = Pattern.compile("^(.*[A-Z]) (\\d+|[IVX]+)$");
    private static final List<String> ROMAN = List.of(
            "0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI");

    private Numerals() {}

    /** Other ways of writing the name's number; none where it has none. */
    static List<String> others(String name) {
        var last = LAST.matcher(name);
        if (!last.matches()) {
            return List.of();
        }
        String words = last.group(1);
        String number = last.group(2);
        int value = ROMAN.indexOf(number);
        if (value > 0) {
            return List.of(words + " " + value, words + " NO." + value);
        }
        if (!number.matches("\\d+")) {
            return List.of();
        }
        int n = Integer.parseInt(number);
        String same = n < ROMAN.size() && n > 0 ? words + " " + ROMAN.get(n) : words + " NO-" + number;
        return List.of(same, words + " NO." + number, words + " NO " + number, words + number);
    }

    /** The name with other numbers; none where it has none. */
    static List<String> wrong(String name) {
        var last = LAST.matcher(name);
        if (!last.matches() || !last.group(2).matches("\\d{1,6}")) {
            return List.of();
        }
        int n = Integer.parseInt(last.group(2));
        return List.of(last.group(1) + " " + (n + 2), last.group(1) + " " + (n + 13));
    }
}
