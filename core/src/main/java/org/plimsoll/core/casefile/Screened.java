package org.plimsoll.core.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.PublishedList;

/**
 * What a case keeps of its last screening.
 *
 * @param asked every version of every list that was asked, those in which nothing was found too
 * @param entries what was found in them
 * @param rejected what was found too, and an analyst set aside: another ship or party
 */
public record Screened(List<Asked> asked, List<KeptEntry> entries, List<KeptEntry> rejected) {
    /** No list was asked. */
    public static final Screened NOTHING = new Screened(List.of(), List.of(), List.of());

    public Screened {
        asked = asked.stream()
                .sorted((a, b) -> ListVersion.ORDER.compare(a.version(), b.version()))
                .toList();
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }

    /**
     * A version of a list that was asked.
     *
     * @param id under which what was found in it is cited
     * @param version which version of which list
     * @param entries how many entries it has
     */
    public record Asked(String id, ListVersion version, long entries) {
        /** The version as a source. */
        public Source source() {
            return new Source(
                    id,
                    version.list().title() + ", version of " + version.date(),
                    version.list().authority().words(),
                    version.date().toString(),
                    version.origin(),
                    "All " + entries + " entries were asked; retrieved " + version.retrieved() + ", sha256 "
                            + version.sha256(),
                    Optional.empty());
        }
    }

    /** Well-known lists of which no version was asked. */
    public List<ListId> notAsked() {
        return PublishedList.missing(
                asked.stream().map(a -> a.version().list().key()).toList());
    }

    /** The entries as listings of their parties. */
    public List<Listing> listings() {
        List<ListVersion> versions = asked.stream().map(Asked::version).toList();
        return entries.stream().map(e -> e.listing(versions)).toList();
    }

    /** The lists, as far as the case keeps them: enough to say of each kept entry what is known of a day. */
    public List<ListHistory> histories() {
        Map<String, List<ListHistory.Content>> byList = new LinkedHashMap<>();
        for (Asked one : asked) {
            ListVersion version = one.version();
            List<ListEntry> held = entries.stream()
                    .filter(e -> e.versions().contains(version))
                    .map(KeptEntry::entry)
                    .toList();
            byList.computeIfAbsent(version.list().key(), k -> new ArrayList<>())
                    .add(new ListHistory.Content(version, held));
        }
        return byList.values().stream().map(ListHistory::of).toList();
    }
}
