package org.plimsoll.core.measure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

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

    private static final int YEAR = "2024".length();
    private static final int MONTH = "2024-03".length();
    private static final int DAY = "2024-03-07".length();
    private static final int MINUTE = "2024-03-07T03:00".length();
    private static final int SECOND = "2024-03-07T03:00:00".length();
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
        int length = t.length();
        try {
            if (length == YEAR) {
                int year = digits(t, 0, YEAR);
                return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (length == MONTH) {
                LocalDate first = day(t + "-01");
                return days(first, first.plusMonths(1).minusDays(1));
            }
            if (length == DAY) {
                LocalDate day = day(t);
                return days(day, day);
            }
            if (length == MINUTE || length == SECOND) {
                LocalDateTime local = moment(t, length);
                return possible(local.getYear())
                        ? Optional.of(new Span(local.toInstant(east), local.toInstant(west)))
                        : Optional.empty();
            }
            if ((length == MINUTE + 1 || length == SECOND + 1) && t.charAt(length - 1) == 'Z') {
                return exact(moment(t, length - 1).atOffset(ZoneOffset.UTC));
            }
            return exact(OffsetDateTime.parse(t.replace(' ', 'T')));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<Span> exact(OffsetDateTime moment) {
        return possible(moment.getYear()) ? Optional.of(Span.at(moment.toInstant())) : Optional.empty();
    }

    // By hand, because a case can have a million times, and the JDK's formatter takes longer than all the rest of
    // reading them.
    private static LocalDate day(String t) {
        mark(t, 4, '-');
        mark(t, 7, '-');
        return LocalDate.of(digits(t, 0, 4), digits(t, 5, 7), digits(t, 8, 10));
    }

    private static LocalDateTime moment(String t, int end) {
        if (t.charAt(DAY) != ' ') {
            mark(t, DAY, 'T');
        }
        mark(t, 13, ':');
        int second = 0;
        if (end == SECOND) {
            mark(t, MINUTE, ':');
            second = digits(t, 17, SECOND);
        }
        return day(t).atTime(digits(t, 11, 13), digits(t, 14, MINUTE), second);
    }

    private static void mark(String t, int at, char due) {
        if (t.charAt(at) != due) {
            throw new DateTimeException("no " + due);
        }
    }

    private static int digits(String t, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = t.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            value = 10 * value + digit;
        }
        return value;
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
