package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Citation;

/**
 * An entry of a list that a case keeps because it is, or may be, one of its parties: what a screening found, so that the case says the same
 * where the list is not at hand.
 *
 * @param party id of the hull, firm or person
 * @param entry the entry as the newest version that holds it gives it
 * @param versions the versions asked that hold it, the oldest first; at least one
 * @param basis why it is taken for the party
 * @param citation the row that keeps it
 */
public record KeptEntry(String party, ListEntry entry, List<ListVersion> versions, Basis basis, Citation citation) {

    /** Why an entry is taken for a party. */
    public enum Basis {
        /** A number of the party agrees. */
        IDENTIFIED,
        /** A name agrees, and no number confirms it: an analyst must decide. */
        POSSIBLE,
        /** The entry is that of a firm, person or ship that an entry of the same list names. */
        NAMED
    }

    public KeptEntry {
        versions = versions.stream().sorted(ListVersion.ORDER).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an entry is held by a version");
        }
    }

    /** The list that it stands on. */
    public ListId list() {
        return versions.getFirst().list();
    }

    /**
     * The same as a listing: from the day that the list gives, else from the oldest version that holds it; until the day that the list gives,
     * else until the last version that held it, where a newer one no longer does.
     *
     * @param newest the newest version of the list that was asked
     */
    public Listing listing(ListVersion newest) {
        LocalDate from = entry.terms().from().orElse(versions.getFirst().date());
        LocalDate lastSeen = versions.getLast().date();
        Optional<LocalDate> gone = newest.date().isAfter(lastSeen) ? Optional.of(lastSeen) : Optional.empty();
        Optional<LocalDate> until = entry.terms().until().or(() -> gone).filter(day -> !day.isBefore(from));
        return new Listing(
                party,
                list().title(),
                list().authority(),
                entry.terms().measures(),
                Optional.of(from),
                until,
                citation);
    }

    /** The same of another party. */
    public KeptEntry of(String other) {
        return other.equals(party) ? this : new KeptEntry(other, entry, versions, basis, citation);
    }
}
