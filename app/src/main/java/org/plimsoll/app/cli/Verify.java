package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plimsoll.app.render.CaseBuild;
import org.plimsoll.app.render.results.FolderComparison;
import org.plimsoll.app.render.results.FolderComparison.Difference;
import org.plimsoll.app.render.results.LedgerInputs;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.app.render.results.ResultFiles;
import org.plimsoll.formats.journal.JournalReading;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds a build against its case. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that a build belongs to its case: the hashes of the files that it was made of, and a second build "
                    + "that must give the same bytes. The chain of the case's decisions is checked too.",
            "Exit code 6 if anything differs."
        })
final class Verify extends CaseCommand {

    @Parameters(paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Override
    ExitCode run() throws IOException {
        Session session = open(folder);
        Path build = session.workspace()
                .build()
                .current()
                .orElseThrow(() -> new Refusal(
                        ExitCode.INPUT,
                        folder.toString(),
                        "The case has no build",
                        "Make one with 'plimsoll build " + folder + "'"));
        LedgerInputs made = LedgerInputs.read(build.resolve(ResultFiles.LEDGER));
        List<Difference> differences = new ArrayList<>(
                FolderComparison.inputs(made.sha256(), session.workspace().folder()));
        int inputs = differences.size();
        List<ResultFile> found = FolderComparison.list(build, path -> !path.startsWith(CaseBuild.RUNS + "/"));
        if (inputs == 0 && made.version().equals(Main.version())) {
            differences.addAll(FolderComparison.compare(again(session, build), found));
        }
        JournalReading journal = session.workspace().additions().journal();
        print(made, inputs, differences, found.size(), journal);
        return differences.isEmpty() && journal.whole() && made.version().equals(Main.version())
                ? ExitCode.OK
                : ExitCode.DIFFERS;
    }

    /** A second build, aside. */
    private static List<ResultFile> again(Session session, Path build) throws IOException {
        Path aside = Files.createTempDirectory("plimsoll-verify-");
        try {
            return session.rebuild(aside, Files.exists(build.resolve(CaseBuild.PDF)));
        } finally {
            try (Stream<Path> files = Files.walk(aside)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void print(LedgerInputs made, int inputs, List<Difference> differences, int files, JournalReading journal)
            throws IOException {
        if (json()) {
            JsonWriter json = JsonWriter.pretty(out())
                    .beginObject()
                    .member("same", differences.isEmpty())
                    .member("journal_whole", journal.whole())
                    .name("differences")
                    .beginArray();
            for (Difference difference : differences) {
                json.value(difference.toString());
            }
            json.endArray().endObject().finish();
            out().println();
            return;
        }
        differences.forEach(difference -> out().println(difference));
        journal.issues().forEach(i -> out().println(i.at() + ": " + i.problem() + "\n    " + i.remedy()));
        if (!made.version().equals(Main.version())) {
            out().println("built by version " + made.version() + ", this is " + Main.version()
                    + ": the bytes were not compared");
        } else if (inputs > 0) {
            out().println("the case has changed since the build; build it again with 'plimsoll build " + folder + "'");
        } else if (differences.isEmpty()) {
            out().println(made.sha256().size()
                    + " input files have the hashes that the ledger names; a second build gave the same " + files
                    + " files, byte for byte");
        } else {
            out().println("the case is unchanged, so these were changed after the build; 'plimsoll build " + folder
                    + "' makes them anew");
        }
    }
}
