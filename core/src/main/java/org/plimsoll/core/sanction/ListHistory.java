package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.sanction.Designation.Then;

/**
 * The versions of one list that are at hand, and what they say of a day.
 *
 * <p>Algorithm: dates that an entry gives itself decide. Where it gives none, the newest version of that day or before, and the oldest of
 * that day or after, are looked at: both hold the entry, and it was in force; neither does, and it was not; they differ, and it is not known.
 *
 * <p>Limitations: an entry that was struck out and put back between two versions is taken to have stood all the time. Entries of two
 * versions are one subject where their references agree.
 */
public final class ListHistory {

    private final ListId list;
    private final List<ListVersion> versions;
    private final List<Map<String, ListEntry>> entries;

    private ListHistory(ListId list, List<ListVersion> versions, List<Map<String, ListEntry>> entries) {
        this.list = list;
        this.versions = versions;
        this.entries = entries;
    }

    /** One version with what was read of it. */
    public record Content(ListVersion version, List<ListEntry> entries) {
        public Content {
            entries = List.copyOf(entries);
        }
    }

    /** A history of at least one version; all must be of one list. Of two entries of a version with one reference the first counts. */
    public static ListHistory of(Collection<Content> contents) {
        List<Content> sorted = new ArrayList<>(contents);
        sorted.sort((a, b) -> ListVersion.ORDER.compare(a.version(), b.version()));
        ListId list = sorted.getFirst().version().list();
        List<ListVersion> versions = new ArrayList<>();
        List<Map<String, ListEntry>> entries = new ArrayList<>();
        for (Content content : sorted) {
            if (!content.version().list().key().equals(list.key())) {
                throw new IllegalArgumentException(
                        content.version().list().key() + " is not a version of " + list.key());
            }
            Map<String, ListEntry> byRef = new LinkedHashMap<>();
            content.entries().forEach(e -> byRef.putIfAbsent(e.ref(), e));
            versions.add(content.version());
            entries.add(byRef);
        }
        return new ListHistory(list, Collections.unmodifiableList(versions), entries);
    }

    /** The same with those versions of another history of this list that this one lacks, told by their digests. */
    public ListHistory and(ListHistory other) {
        List<Content> all = new ArrayList<>();
        for (ListHistory one : List.of(this, other)) {
            for (int i = 0; i < one.versions.size(); i++) {
                ListVersion version = one.versions.get(i);
                if (all.stream().noneMatch(c -> c.version().sha256().equals(version.sha256()))) {
                    all.add(new Content(version, List.copyOf(one.entries.get(i).values())));
                }
            }
        }
        return of(all);
    }

    /** The list. */
    public ListId list() {
        return list;
    }

    /** Its versions, the oldest first. */
    public List<ListVersion> versions() {
        return versions;
    }

    /** Every entry of any version once, as the newest version that holds it gives it. */
    public Collection<ListEntry> subjects() {
        Map<String, ListEntry> all = new LinkedHashMap<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            entries.get(i).forEach(all::putIfAbsent);
        }
        return Collections.unmodifiableCollection(all.values());
    }

    /** The entry with that reference as the newest version that holds it gives it. */
    public Optional<ListEntry> newest(String ref) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            ListEntry entry = entries.get(i).get(ref);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The versions that hold the entry with that reference, the oldest first. */
    public List<ListVersion> holding(String ref) {
        List<ListVersion> holding = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (holds(i, ref)) {
                holding.add(versions.get(i));
            }
        }
        return holding;
    }

    /** What is known of the entry with that reference for a day; empty where no version holds one. */
    public Optional<Designation> on(String ref, LocalDate day) {
        int before = -1;
        int after = -1;
        for (int i = 0; i < versions.size(); i++) {
            LocalDate date = versions.get(i).date();
            if (!date.isAfter(day)) {
                before = i;
            }
            if (after < 0 && !date.isBefore(day)) {
                after = i;
            }
        }
        int read = nearest(ref, before, after);
        if (read < 0) {
            return Optional.empty();
        }
        ListEntry entry = entries.get(read).get(ref);
        return entry == null ? Optional.empty() : Optional.of(judged(entry, versions.get(read), day, before, after));
    }

    private Designation judged(ListEntry entry, ListVersion version, LocalDate day, int before, int after) {
        Optional<LocalDate> from = entry.terms().from();
        Optional<LocalDate> until = entry.terms().until();
        if (from.isPresent() && day.isBefore(from.get())) {
            return new Designation(version, entry, day, Then.NOT_IN_FORCE, "the list gives " + from.get());
        }
        if (until.isPresent() && day.isAfter(until.get())) {
            return new Designation(version, entry, day, Then.NOT_IN_FORCE, "the list gives an end on " + until.get());
        }
        boolean heldBefore = holds(before, entry.ref());
        boolean heldAfter = holds(after, entry.ref());
        Then then;
        String reason;
        if (heldAfter && from.isPresent()) {
            then = Then.IN_FORCE;
            reason = "the list gives " + from.get();
        } else if (heldAfter && heldBefore) {
            then = Then.IN_FORCE;
            reason = held(before, after);
        } else if (heldBefore && after < 0) {
            then = Then.WHEN_LAST_SEEN;
            reason = "held by the newest version at hand, of "
                    + versions.get(before).date();
        } else if (heldBefore || heldAfter) {
            then = Then.NOT_KNOWN;
            reason = changed(heldBefore, before, after);
        } else {
            then = before < 0 ? Then.NOT_KNOWN : Then.NOT_IN_FORCE;
            reason = "not held by the versions nearest to that day";
        }
        return new Designation(version, entry, day, then, reason);
    }

    private String held(int before, int after) {
        LocalDate first = versions.get(before).date();
        LocalDate second = versions.get(after).date();
        return first.equals(second)
                ? "held by the version of " + first
                : "held by the versions of " + first + " and " + second;
    }

    private String changed(boolean heldBefore, int before, int after) {
        if (before < 0) {
            return "first held by the version of " + versions.get(after).date() + ", the oldest at hand";
        }
        return (heldBefore ? "held by the version of " : "not held by the version of ")
                + versions.get(before).date()
                + (heldBefore ? ", no longer by that of " : ", held by that of ")
                + versions.get(after).date();
    }

    private boolean holds(int version, String ref) {
        return version >= 0 && entries.get(version).containsKey(ref);
    }

    /** The version to quote: that after the day, that before it, else the nearest that holds the entry at all; -1 where none does. */
    private int nearest(String ref, int before, int after) {
        if (holds(after, ref)) {
            return after;
        }
        if (holds(before, ref)) {
            return before;
        }
        int found = -1;
        for (int i = 0; i < versions.size(); i++) {
            if (holds(i, ref) && (found < 0 || i <= before)) {
                found = i;
            }
        }
        return found;
    }
}
