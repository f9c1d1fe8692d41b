package org.plimsoll.app.render.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.plimsoll.core.measure.Span;

/**
 * The calendar days that a span stands for. A day without a clock time may be a local day of the Far East; a few hours are taken off both
 * ends so that it stays one day, as {@code Dates.span} writes it.
 */
record SpanDays(LocalDate first, LocalDate last) {

    private static final long AFTER_EARLIEST_S = 36_000;
    private static final long AFTER_LATEST_S = 32_400;
    private static final long DAY_OR_TWO = 1;

    static SpanDays of(Span span) {
        LocalDate first = LocalDate.ofInstant(span.earliest().plusSeconds(AFTER_EARLIEST_S), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(span.latest().plusSeconds(AFTER_LATEST_S), ZoneOffset.UTC);
        return new SpanDays(first, last.isBefore(first) ? first : last);
    }

    /** Whether the day is known, give or take one. */
    boolean known() {
        return last.toEpochDay() - first.toEpochDay() <= DAY_OR_TWO;
    }

    boolean within(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}
