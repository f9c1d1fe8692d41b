package org.plimsoll.core.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A moment known to lie within a closed interval: a reported time with its precision. A day that is given without a clock time is the whole
 * day.
 *
 * @param earliest first instant at which it can have been
 * @param latest last instant at which it can have been; never before {@code earliest}
 */
public record Span(Instant earliest, Instant latest) {

    public Span {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("span ends before it begins: " + earliest + " > " + latest);
        }
    }

    /** An exact moment. */
    public static Span at(Instant moment) {
        return new Span(moment, moment);
    }

    /** The days from {@code first} to {@code last}, both included, in UTC. */
    public static Span days(LocalDate first, LocalDate last) {
        return new Span(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1));
    }

    /** How wide the interval is; zero for an exact moment. */
    public Duration width() {
        return Duration.between(earliest, latest);
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /** The moments that belong to both, for two that overlap. */
    public Span intersection(Span other) {
        return new Span(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    /** Whether some moment belongs to both. */
    public boolean overlaps(Span other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    /**
     * Whether it is plainly earlier: both its ends lie before those of the other. Neighbouring days overlap at their edges where the offset of
     * reported times is open, and one is still before the other.
     */
    public boolean precedes(Span other) {
        return earliest.isBefore(other.earliest) && latest.isBefore(other.latest);
    }

    /** The moment halfway. */
    public Instant middle() {
        return earliest.plus(width().dividedBy(2));
    }

    /** The UTC day of the middle: the one day to file it under where only one can be shown. */
    public LocalDate day() {
        return LocalDate.ofInstant(middle(), ZoneOffset.UTC);
    }
}
