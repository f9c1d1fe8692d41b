package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.PublishedList;
import org.plimsoll.formats.json.JsonWriter;

/**
 * The lists that are asked.
 *
 * @param histories each with its versions
 * @param kept versions that are not at hand, and of which a case keeps what it found
 */
record AskedLists(List<ListHistory> histories, List<Screened.Asked> kept) {
    /** The lists at hand. */
    AskedLists(List<ListHistory> histories) {
        this(histories, List.of());
    }

    /** The same with what a case keeps. */
    AskedLists and(CaseFile caseFile) {
        return new AskedLists(
                histories,
                caseFile.reference().screened().asked().stream()
                        .filter(a -> !holds(a.version()))
                        .toList());
    }

    AskedLists {
        histories = List.copyOf(histories);
        kept = List.copyOf(kept);
    }

    /** How many versions there are of all lists together. */
    int versions() {
        return histories.stream().mapToInt(h -> h.versions().size()).sum();
    }

    /** Whether a version is among those asked. */
    boolean holds(ListVersion version) {
        return histories.stream()
                .flatMap(h -> h.versions().stream())
                .anyMatch(v -> v.sha256().equals(version.sha256()));
    }

    /** Lists that could not be asked, because no version of them is at hand; a list that gathers others may hold them. */
    List<ListId> notAsked() {
        return PublishedList.missing(Stream.concat(
                        histories.stream().map(ListHistory::list),
                        kept.stream().map(a -> a.version().list()))
                .map(ListId::key)
                .toList());
    }

    /** One line a list, and one for those that could not be asked. */
    void print(PrintWriter out) {
        for (ListHistory history : histories) {
            out.println("  asked      " + ListText.shown(history.list().title()) + ": "
                    + history.versions().stream()
                            .map(v -> v.date() + " (" + v.shortSha() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (!kept.isEmpty()) {
            out.println("  kept       " + kept.stream().map(Screened.Asked::id).collect(Collectors.joining(", "))
                    + ": what the case keeps of its last screening");
        }
        List<ListId> missing = notAsked();
        if (!missing.isEmpty()) {
            out.println("  not asked  " + missing.stream().map(ListId::title).collect(Collectors.joining("; "))
                    + ": no version at hand");
        }
    }

    /** The same for programs: members of the object that is being written. */
    void json(JsonWriter json) throws IOException {
        json.name("asked").beginArray();
        for (ListHistory history : histories) {
            for (ListVersion version : history.versions()) {
                json.beginObject();
                ListText.version(json, version);
                json.endObject();
            }
        }
        json.endArray().name("kept_by_case").beginArray();
        for (Screened.Asked asked : kept) {
            json.value(asked.id());
        }
        json.endArray().name("not_asked").beginArray();
        for (ListId missing : notAsked()) {
            json.value(missing.key());
        }
        json.endArray();
    }
}
