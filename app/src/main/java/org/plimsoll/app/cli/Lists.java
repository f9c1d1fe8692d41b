package org.plimsoll.app.cli;

import java.io.IOException;
import java.util.List;
import org.plimsoll.app.lists.KeptVersion;
import org.plimsoll.app.lists.ListStore;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;

/** Which lists are at hand, in which versions. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        subcommands = {ListsAdd.class, ListsUpdate.class, ListsChanges.class},
        description = {
            "Shows which sanctions lists are at hand, in which versions.",
            "Every version that is added is kept as its publisher wrote it, under the hash of its bytes."
        },
        footer = {
            "",
            "For example:",
            "  plimsoll lists add sdn.csv alt.csv add.csv --date 2024-11-20",
            "  plimsoll lists update us-ofac-sdn --from https://example.org/sdn_advanced.xml",
            "  plimsoll lists changes us-ofac-sdn"
        })
final class Lists extends ListsCommand {

    @Override
    ExitCode run() throws IOException {
        ListStore store = store();
        List<KeptVersion> versions = store.versions();
        if (json()) {
            print(versions);
            return ExitCode.OK;
        }
        if (versions.isEmpty()) {
            out().println("No list is at hand in " + store.root() + ".");
            out().println("Add one that you have fetched from its publisher: plimsoll lists add FILE");
            return ExitCode.OK;
        }
        var table = new TextTable("list", "date", "entries", "ships", "version", "added", "from");
        for (KeptVersion kept : versions) {
            ListVersion version = kept.version();
            table.row(
                    version.list().key(),
                    version.date().toString(),
                    Long.toString(kept.entries()),
                    Long.toString(kept.count(SubjectKind.VESSEL.key())),
                    version.shortSha(),
                    version.retrieved().toString(),
                    ListText.shown(version.origin()));
        }
        table.print(out());
        out().println();
        out().println("Kept in " + store.root());
        return ExitCode.OK;
    }

    private void print(List<KeptVersion> versions) throws IOException {
        JsonWriter json =
                JsonWriter.pretty(out()).beginObject().name("versions").beginArray();
        for (KeptVersion kept : versions) {
            ListText.version(json, kept);
        }
        json.endArray().endObject().finish();
        out().println();
    }
}
