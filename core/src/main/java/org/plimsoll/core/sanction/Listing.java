package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * @param citation what it rests on
 */
public record Listing(
        String hull,
        String list,
        Authority authority,
        Set<Measure> measures,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Citation citation) {

    public Listing {
        measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a listing ends before it begins");
        }
    }

    /** The same of another hull. */
    public Listing of(String other) {
        return other.equals(hull) ? this : new Listing(other, list, authority, measures, from, until, citation);
    }

    /** Whether the listing orders that measure and was in force on that day; a listing without a first day never was for certain. */
    public boolean inForce(Measure measure, LocalDate day) {
        return measures.contains(measure)
                && from.isPresent()
                && !day.isBefore(from.get())
                && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
