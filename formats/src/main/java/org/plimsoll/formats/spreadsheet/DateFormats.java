package org.plimsoll.formats.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from a cell's number format whether its number is shown as a date or time. Source: ECMA-376 part 1, 18.8.30. */
final class DateFormats {
    /** Quoted text, escaped characters, padding, and bracketed colours, conditions and locales. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

    /** Hours beyond 24 and the like: a length of time, which is a number and not a date. */
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");

    private static final Pattern DATE_PARTS = Pattern.compile("[ymdhs]");
    private static final int MAX_FORMAT_CHARS = 1000;

    private DateFormats() {}

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && isBuiltIn(id)) {
            return true;
        }
        if (format == null || format.length() > MAX_FORMAT_CHARS || format.equalsIgnoreCase("General")) {
            return false;
        }
        String first = format.toLowerCase(Locale.ROOT).split(";", 2)[0];
        return !ELAPSED.matcher(first).find()
                && DATE_PARTS.matcher(LITERALS.matcher(first).replaceAll("")).find();
    }

    /** Formats that files name by number alone; the higher ones are those of East Asian versions. */
    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
    }
}
