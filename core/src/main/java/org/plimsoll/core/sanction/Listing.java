package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Citation;

/**
 * That a hull stands on a list. A listing follows the hull, not the name; a mention elsewhere is no listing.
 *
 * @param hull id of the hull
 * @param list which list
 * @param authority whose list it is, and so whom the listing binds
 * @param measures what it orders
 * @param from first day in force; empty where no source gives it
 * @param until last day in force; empty while it stands
 * @param held which versions of the list hold it, where the list itself was asked; what follows for a day, {@link Designation} says
 * @param citation what it rests on
 */
public record Listing(
        String hull,
        String list,
        Authority authority,
        Set<Measure> measures,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Held> held,
        Citation citation) {

    /**
     * Between which versions of a list an entry was seen.
     *
     * @param first day of the oldest version asked that holds it
     * @param last day of the newest that holds it
     * @param lacking days of versions between the two that do not hold it
     * @param gone day of the oldest version after that, which no longer holds it; empty where the newest version asked does
     */
    public record Held(LocalDate first, LocalDate last, List<LocalDate> lacking, Optional<LocalDate> gone) {
        public Held {
            lacking = List.copyOf(lacking);
        }

        /** For people. */
        public String words() {
            String by = first.equals(last)
                    ? "held by the version of " + last
                    : "held by the versions of " + first + " to " + last;
            String not = lacking.isEmpty()
                    ? ""
                    : ", but not by that of "
                            + lacking.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            return by + not + gone.map(day -> ", no longer by that of " + day).orElse(", the newest asked");
        }
    }

    public Listing {
        measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a listing ends before it begins");
        }
    }

    /** A listing that no list asked shows. */
    public Listing(
            String hull,
            String list,
            Authority authority,
            Set<Measure> measures,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Citation citation) {
        this(hull, list, authority, measures, from, until, Optional.empty(), citation);
    }

    /** The same of another hull. */
    public Listing of(String other) {
        return other.equals(hull) ? this : new Listing(other, list, authority, measures, from, until, held, citation);
    }

    /** Whether the listing orders that measure and was in force on that day; a listing without a first day never was for certain. */
    public boolean inForce(Measure measure, LocalDate day) {
        return measures.contains(measure)
                && from.isPresent()
                && !day.isBefore(from.get())
                && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
