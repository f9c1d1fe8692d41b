package org.plimsoll.core.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.EntryId;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;

/**
 * One list as a network takes it: the versions at hand, and for the entries that a case keeps also the versions that the case asked and that are
 * not at hand. Of these only the kept entries are known, so that they say nothing of any other.
 */
final class GatheredList {
    private final ListHistory whole;
    private final Optional<ListHistory> kept;
    private final Map<String, ListEntry> subjects = new LinkedHashMap<>();
    private final Map<String, ListEntry> ofCase = new LinkedHashMap<>();

    private GatheredList(ListHistory whole, Optional<ListHistory> ofCase) {
        this.whole = whole;
        this.kept = ofCase.map(whole::and);
        whole.subjects().forEach(e -> subjects.put(e.ref(), e));
        ofCase.ifPresent(list -> list.subjects().forEach(e -> {
            subjects.putIfAbsent(e.ref(), e);
            this.ofCase.put(e.ref(), e);
        }));
    }

    /** A list at hand. */
    static GatheredList of(ListHistory atHand) {
        return new GatheredList(atHand, Optional.empty());
    }

    /** The same with what a case keeps of the list. */
    GatheredList and(ListHistory more) {
        return new GatheredList(whole, Optional.of(more));
    }

    ListId list() {
        return whole.list();
    }

    /** Every entry once; with its ties and particulars where the list itself is at hand. */
    Collection<ListEntry> subjects() {
        return subjects.values();
    }

    EntryId id(ListEntry entry) {
        return EntryId.of(list(), entry);
    }

    Optional<Designation> on(ListEntry entry, LocalDate day) {
        return history(entry).on(entry.ref(), day);
    }

    /** The newest version that holds an entry. */
    ListVersion newest(ListEntry entry) {
        List<ListVersion> holding = history(entry).holding(entry.ref());
        return holding.getLast();
    }

    private ListHistory history(ListEntry entry) {
        return kept.filter(k -> ofCase.containsKey(entry.ref())).orElse(whole);
    }
}
