package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Certainty;
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
        NAMED;

        /** How sure it is that the entry is the party's. */
        public Certainty certainty() {
            return this == POSSIBLE ? Certainty.UNVERIFIED : Certainty.CONFIRMED;
        }
    }

    public KeptEntry {
        versions = versions.stream().sorted(ListVersion.ORDER).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an entry is held by a version");
        }
    }

    /** Which entry it is. */
    public EntryId id() {
        return EntryId.of(list(), entry);
    }

    /** The list that it stands on. */
    public ListId list() {
        return versions.getFirst().list();
    }

    /**
     * The same as a listing, with the days that the list itself gives.
     *
     * @param asked the versions that were asked
     */
    public Listing listing(Collection<ListVersion> asked) {
        LocalDate first = versions.getFirst().date();
        LocalDate last = versions.getLast().date();
        List<LocalDate> others = asked.stream()
                .filter(v -> v.list().key().equals(list().key()))
                .filter(v -> versions.stream().noneMatch(own -> own.sha256().equals(v.sha256())))
                .map(ListVersion::date)
                .sorted()
                .toList();
        List<LocalDate> lacking = others.stream()
                .filter(day -> day.isAfter(first) && day.isBefore(last))
                .toList();
        Optional<LocalDate> gone =
                others.stream().filter(day -> day.isAfter(last)).findFirst();
        return new Listing(
                party,
                list().title(),
                list().authority(),
                entry.terms().measures(),
                entry.terms().from(),
                entry.terms().until(),
                Optional.of(new Listing.Held(first, last, lacking, gone)),
                citation);
    }

    /** The same of another party. */
    public KeptEntry of(String other) {
        return other.equals(party) ? this : new KeptEntry(other, entry, versions, basis, citation);
    }
}
