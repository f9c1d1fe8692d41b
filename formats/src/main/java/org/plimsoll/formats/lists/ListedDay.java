package org.plimsoll.formats.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists write them; each list has its own way, and none is guessed. */
@FunctionalInterface
interface ListedDay {
    /** 2018-06-19, with or without a time or an offset after it, which are passed over. */
    ListedDay ISO = numbers("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T+Z -].*)?", 1, 2, 3);

    /** 19/06/2018, as in the United Kingdom. */
    ListedDay DAY_FIRST = numbers("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?", 3, 2, 1);

    /** 06/19/2018, as in the United States. */
    ListedDay MONTH_FIRST = numbers("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?", 3, 1, 2);

    /** 19 Jun 2018. */
    ListedDay NAMED_MONTH = ListedDay::named;

    /** 2018-06-19, 19 Jun 2018, 19-Jun.-2018 or June 19, 2018: what can be read in one way alone. */
    ListedDay PLAIN = clean -> ISO.read(clean)
            .or(() -> NAMED_MONTH.read(clean.replaceAll("[-., ]+", " ")))
            .or(() -> NAMED_MONTH.read(clean.replaceAll("^(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})$", "$2 $1 $3")));

    /** The day that a clean text means; empty where it means none. */
    Optional<LocalDate> read(String clean);

    private static ListedDay numbers(String form, int year, int month, int day) {
        Pattern pattern = Pattern.compile(form);
        return clean -> {
            Matcher m = pattern.matcher(clean.length() > 64 ? "" : clean);
            return m.matches() ? day(m.group(year), Integer.parseInt(m.group(month)), m.group(day)) : Optional.empty();
        };
    }

    private static Optional<LocalDate> named(String clean) {
        String[] parts = clean.length() > 64 ? new String[0] : clean.split(" ", -1);
        if (parts.length != 3
                || !parts[0].matches("\\d{1,2}")
                || !parts[2].matches("\\d{4}")
                || parts[1].length() < 3) {
            return Optional.empty();
        }
        int month = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                .indexOf(parts[1].substring(0, 3).toLowerCase(Locale.ROOT));
        return day(parts[2], month + 1, parts[0]);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
