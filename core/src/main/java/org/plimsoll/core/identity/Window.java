package org.plimsoll.core.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something must have happened, open where no statement sets a bound.
 *
 * @param notBefore first moment at which it can have happened
 * @param notAfter last moment at which it can have happened
 */
public record Window(Optional<Instant> notBefore, Optional<Instant> notAfter) {
    /** Nothing is known. */
    public static final Window OPEN = new Window(Optional.empty(), Optional.empty());

    public Window {
        if (notBefore.isPresent() && notAfter.isPresent() && notAfter.get().isBefore(notBefore.get())) {
            throw new IllegalArgumentException("a window ends before it begins");
        }
    }

    /** For people: {@code between 2018-01-05 and 2018-03-30}. */
    public String words() {
        if (notBefore.isPresent() && notAfter.isPresent()) {
            LocalDate first = day(notBefore.get());
            LocalDate last = day(notAfter.get());
            return first.equals(last) ? "on " + first : "between " + first + " and " + last;
        }
        return notBefore
                .map(from -> "after " + day(from))
                .orElseGet(() -> notAfter.map(to -> "before " + day(to)).orElse("at a time that no statement gives"));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
