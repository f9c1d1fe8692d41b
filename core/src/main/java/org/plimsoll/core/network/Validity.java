package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a statement held, as far as its source says.
 *
 * @param from first day; empty where the source gives none
 * @param until last day; empty where the source gives none
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** A source gives no dates. */
    public static final Validity NOT_SAID = new Validity(Optional.empty(), Optional.empty());

    /** What is known of one day. */
    public enum Then {
        /** The day lies on or after the first day and not after the last one, or no last one is given. */
        IN_FORCE,
        /** No first day is given, and the day is not after the last one. */
        NOT_KNOWN,
        /** Before the first day or after the last. */
        NOT_IN_FORCE
    }

    public Validity {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a statement ends before it begins");
        }
    }

    /** From a day on. */
    public static Validity since(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    /** From one day to another, both included. */
    public static Validity between(LocalDate from, LocalDate until) {
        return new Validity(Optional.of(from), Optional.of(until));
    }

    /** What is known of a day. */
    public Then on(LocalDate day) {
        if (until.isPresent() && day.isAfter(until.get())) {
            return Then.NOT_IN_FORCE;
        }
        if (from.isEmpty()) {
            return Then.NOT_KNOWN;
        }
        return day.isBefore(from.get()) ? Then.NOT_IN_FORCE : Then.IN_FORCE;
    }

    /** For people: {@code since 2016-01-01}, {@code date not said}. */
    public String words() {
        if (from.isEmpty() && until.isEmpty()) {
            return "date not said";
        }
        if (until.isEmpty()) {
            return "since " + from.get();
        }
        return from.map(day -> day + " to " + until.get()).orElse("until " + until.get());
    }
}
