package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.plimsoll.app.workspace.Workspace;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.core.identity.Rulings;
import org.plimsoll.formats.journal.JournalReading;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The journal, for people and programs. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Lists the decisions of a case and checks their chain; exit code 6 if it is broken.")
final class DecideLog extends CaseCommand {
    @Parameters(paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Override
    ExitCode run() throws IOException {
        JournalReading journal = Workspace.open(folder).additions().journal();
        if (json()) {
            print(journal);
        } else {
            for (Ruling ruling : journal.rulings().all()) {
                out().println(ruling.number() + "  " + ruling.time() + "  " + ruling.author() + "  "
                        + RulingText.of(ruling.decision()) + note(journal.rulings(), ruling));
                out().println("    " + ruling.because());
            }
            journal.issues().forEach(i -> out().println(i.at() + ": " + i.problem() + "\n    " + i.remedy()));
            out().println(journal.rulings().all().size() + " decisions, "
                    + journal.rulings().standing().size() + " in force; last line " + journal.head());
        }
        return journal.whole() ? ExitCode.OK : ExitCode.DIFFERS;
    }

    private static String note(Rulings rulings, Ruling ruling) {
        return rulings.isUndone(ruling.number()) ? "  (undone)" : "";
    }

    private void print(JournalReading journal) throws IOException {
        JsonWriter json = JsonWriter.pretty(out())
                .beginObject()
                .member("whole", journal.whole())
                .member("head", journal.head())
                .name("decisions")
                .beginArray();
        for (Ruling ruling : journal.rulings().all()) {
            json.beginObject();
            RulingText.members(ruling, json);
            json.member("undone", journal.rulings().isUndone(ruling.number())).endObject();
        }
        json.endArray().name("problems").beginArray();
        for (var issue : journal.issues()) {
            json.beginObject()
                    .member("code", issue.code())
                    .member("line", issue.at().line())
                    .member("problem", issue.problem())
                    .member("remedy", issue.remedy())
                    .endObject();
        }
        json.endArray().endObject().finish();
    }
}
