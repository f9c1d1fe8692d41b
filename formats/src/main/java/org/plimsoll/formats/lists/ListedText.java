package org.plimsoll.formats.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts of lists are cleaned, whatever their format. */
final class ListedText {
    private static final int NUMBER_CHARS = 40;

    /** What publishers write where they have nothing to write. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "-",
            "--",
            "---",
            "-0-",
            "?",
            "n/a",
            "n.a.",
            "n.a",
            "n/k",
            "none",
            "null",
            "nil",
            "unknown",
            "not known",
            "not available",
            "not applicable",
            "not provided",
            "does not exist",
            "tbc",
            "tbd",
            "undetermined");

    private static final Pattern PREFIX =
            Pattern.compile("(?:IMO|MMSI)(?: ?(?:number|no\\.?|nr\\.?|#))?[ :.#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[;,|]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern UNIT =
            Pattern.compile(" ?(?:metric tons?|metric tonnes|tonnes|tons?|mt|dwt|grt|gt|t|metres|meters|m)\\.?$");

    private ListedText() {}

    /** Control characters and runs of white space become one space each, none at the ends. */
    static String clean(String text) {
        boolean dirty = false;
        char before = ' ';
        for (int i = 0; i < text.length() && !dirty; i++) {
            char c = text.charAt(i);
            dirty = blank(c) && (c != ' ' || before == ' ');
            before = c;
        }
        if (!dirty && (text.isEmpty() || before != ' ')) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean blank(char c) {
        return c <= ' ' || (c >= 0x7f && c <= 0xa0) || c == '\ufeff' || Character.isWhitespace(c);
    }

    /** Whether a clean text only says that there is nothing to say. */
    static boolean placeholder(String clean) {
        return clean.length() <= 16 && PLACEHOLDERS.contains(clean.toLowerCase(Locale.ROOT));
    }

    /** The numbers that a text names, without the letters IMO or MMSI before them; most often one. */
    static List<String> numbers(String clean) {
        return BETWEEN.splitAsStream(clean)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(ListedText::withoutPrefix)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String withoutPrefix(String text) {
        Matcher prefix = PREFIX.matcher(text);
        return prefix.lookingAt() ? text.substring(prefix.end()).strip() : text;
    }

    /** A number above zero as a plain decimal, without thousands separators and unit: {@code 7,000 tonnes} is 7000. */
    static Optional<String> plainNumber(String clean) {
        if (clean.length() > NUMBER_CHARS) {
            return Optional.empty();
        }
        String digits =
                UNIT.matcher(clean.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replace(",", "").replace(" ", "");
        }
        if (!PLAIN.matcher(digits).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(digits);
        return number.signum() == 0
                ? Optional.empty()
                : Optional.of(number.stripTrailingZeros().toPlainString());
    }
}
