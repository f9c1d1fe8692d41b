package org.plimsoll.formats.lists;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates that can be read in one way alone: {@code 2018-03-30}, {@code 30 Mar 2018}, {@code March 30, 2018}. */
final class ListedDate {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            form("d MMM uuuu"),
            form("d MMMM uuuu"),
            form("MMM d, uuuu"),
            form("MMMM d, uuuu"),
            form("d.M.uuuu"));

    private ListedDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    static Optional<LocalDate> of(String text) {
        String day = text.strip();
        if (day.matches("\\d{4}-\\d{2}-\\d{2}[T ].*")) {
            day = day.substring(0, 10);
        }
        for (DateTimeFormatter form : FORMS) {
            var at = new ParsePosition(0);
            TemporalAccessor parsed = form.parseUnresolved(day, at);
            if (parsed != null && at.getErrorIndex() < 0 && at.getIndex() == day.length()) {
                return resolved(day, form);
            }
        }
        return Optional.empty();
    }

    /** The text has the form; whether there is such a day is another question (31 June). */
    private static Optional<LocalDate> resolved(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
