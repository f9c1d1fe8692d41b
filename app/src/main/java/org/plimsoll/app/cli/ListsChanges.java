package org.plimsoll.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.lists.KeptVersion;
import org.plimsoll.app.lists.ListStore;
import org.plimsoll.core.sanction.ListDifference;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one version of a list changed against another. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Says what a version of a list changed against an earlier one: added, removed, changed, line by line.")
final class ListsChanges extends ListsCommand {

    @Parameters(paramLabel = "LIST", description = "Key of the list, as 'plimsoll lists' shows it.")
    private String list = "";

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            description = "The earlier version, by its date or the beginning of its hash; by default the last but one.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VERSION", description = "The later version; by default the newest.")
    private @Nullable String to;

    @Option(names = "--ships", description = "Ships alone.")
    private boolean ships;

    @Override
    ExitCode run() throws IOException {
        ListStore store = store();
        List<KeptVersion> versions = store.versions().stream()
                .filter(v -> v.version().list().key().equals(list))
                .toList();
        if (versions.size() < 2) {
            throw new Refusal(
                    ExitCode.INPUT,
                    list,
                    versions.isEmpty()
                            ? "No version of this list is at hand"
                            : "Only one version of this list is at hand",
                    "'plimsoll lists' shows what there is; 'plimsoll lists add FILE' adds a version");
        }
        KeptVersion later = to == null ? versions.getLast() : version(versions, to);
        int at = versions.indexOf(later);
        KeptVersion earlier = from == null ? versions.get(Math.max(0, at - 1)) : version(versions, from);
        ListDifference difference = ListDifference.between(entries(store, earlier), entries(store, later));
        if (json()) {
            json(earlier, later, difference);
        } else {
            print(earlier, later, difference);
        }
        return ExitCode.OK;
    }

    private static KeptVersion version(List<KeptVersion> versions, String wanted) {
        return versions.stream()
                .filter(v -> v.version().date().toString().equals(wanted)
                        || (wanted.length() >= 4 && v.version().sha256().startsWith(wanted)))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCode.INPUT,
                        wanted,
                        "No version of this list has that date or hash",
                        "At hand are: "
                                + String.join(
                                        ", ",
                                        versions.stream()
                                                .map(v -> v.version().date() + " "
                                                        + v.version().shortSha())
                                                .toList())));
    }

    private List<ListEntry> entries(ListStore store, KeptVersion version) throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        store.read(version, e -> {
            if (!ships || e.kind() == SubjectKind.VESSEL) {
                entries.add(e);
            }
        });
        return entries;
    }

    private void print(KeptVersion earlier, KeptVersion later, ListDifference difference) {
        out().println(ListText.shown(later.version().list().title()) + ": from " + named(earlier) + " to "
                + named(later));
        out().println(difference.added().size() + " added, "
                + difference.removed().size() + " removed, "
                + difference.changed().size() + " changed, " + difference.unchanged() + " the same");
        section("Added", difference.added());
        section("Removed", difference.removed());
        if (!difference.changed().isEmpty()) {
            out().println();
            out().println("Changed");
            for (ListDifference.Changed changed : difference.changed()) {
                out().println("  " + ListText.line(changed.after()));
                changed.lines().forEach(line -> out().println("      " + ListText.shown(line)));
            }
        }
    }

    private void section(String title, List<ListEntry> entries) {
        if (!entries.isEmpty()) {
            out().println();
            out().println(title);
            entries.forEach(e -> out().println("  " + ListText.line(e) + ": " + ListText.terms(e)));
        }
    }

    private static String named(KeptVersion kept) {
        return kept.version().date() + " (" + kept.version().shortSha() + ")";
    }

    private void json(KeptVersion earlier, KeptVersion later, ListDifference difference) throws IOException {
        JsonWriter json = JsonWriter.pretty(out()).beginObject().name("from");
        ListText.version(json, earlier);
        ListText.version(json.name("to"), later);
        json.member("unchanged", difference.unchanged());
        each(json.name("added"), difference.added());
        each(json.name("removed"), difference.removed());
        json.name("changed").beginArray();
        for (ListDifference.Changed changed : difference.changed()) {
            json.beginObject()
                    .member("ref", changed.after().ref())
                    .member("name", changed.after().name());
            json.name("lines").beginArray();
            for (String line : changed.lines()) {
                json.value(line);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject().finish();
        out().println();
    }

    private static void each(JsonWriter json, List<ListEntry> entries) throws IOException {
        json.beginArray();
        for (ListEntry entry : entries) {
            json.beginInlineObject()
                    .member("ref", entry.ref())
                    .member("kind", entry.kind().key())
                    .member("name", entry.name())
                    .member(
                            "imo",
                            entry.imos().isEmpty()
                                    ? null
                                    : entry.imos().getFirst().digits())
                    .endObject();
        }
        json.endArray();
    }
}
