package org.plimsoll.core.measure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads reported times at the precision at which they were reported: {@code 2024}, {@code 2024-03}, {@code 2024-03-07},
 * {@code 2024-10-20T03:00} with or without seconds, with {@code Z} or an offset.
 *
 * <p>Sources often give local times without saying of which place. Such a time is widened over the offsets that are possible for the case
 * instead of being guessed.
 *
 * @param east the most easterly offset in use (its days begin first)
 * @param west the most westerly offset in use
 */
public record SpanText(ZoneOffset east, ZoneOffset west) {

    /** Everything in UTC. */
    public static final SpanText UTC = new SpanText(ZoneOffset.UTC, ZoneOffset.UTC);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public SpanText {
        if (east.getTotalSeconds() < west.getTotalSeconds()) {
            throw new IllegalArgumentException("offset " + east + " lies west of " + west);
        }
    }

    /** The span that the text means, or nothing where it is no time between 1900 and 2199. */
    public Optional<Span> parse(String text) {
        String t = text.strip();
        try {
            if (YEAR.matcher(t).matches()) {
                int year = Integer.parseInt(t);
                return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (MONTH.matcher(t).matches()) {
                YearMonth month = YearMonth.parse(t);
                return days(month.atDay(1), month.atEndOfMonth());
            }
            if (DAY.matcher(t).matches()) {
                LocalDate day = LocalDate.parse(t);
                return days(day, day);
            }
            if (LOCAL.matcher(t).matches()) {
                LocalDateTime local = LocalDateTime.parse(t.replace(' ', 'T'));
                return possible(local.getYear())
                        ? Optional.of(new Span(local.toInstant(east), local.toInstant(west)))
                        : Optional.empty();
            }
            OffsetDateTime exact = OffsetDateTime.parse(t.replace(' ', 'T'));
            return possible(exact.getYear()) ? Optional.of(Span.at(exact.toInstant())) : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The span from the beginning of one reported time to the end of another; empty where either is no time or they are reversed. */
    public Optional<Span> parse(String from, String to) {
        if (to.isBlank()) {
            return parse(from);
        }
        return parse(from)
                .flatMap(a -> parse(to).filter(b -> !b.precedes(a)).map(b -> new Span(a.earliest(), b.latest())));
    }

    private Optional<Span> days(LocalDate first, LocalDate last) {
        if (!possible(first.getYear()) || !possible(last.getYear())) {
            return Optional.empty();
        }
        Instant begin = first.atStartOfDay().toInstant(east);
        Instant end = last.plusDays(1).atStartOfDay().toInstant(west).minusSeconds(1);
        return Optional.of(new Span(begin, end));
    }

    private static boolean possible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
