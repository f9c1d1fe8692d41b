package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plimsoll.core.dossier.WhoTheyAre;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.IdentityFinding;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The problems of a case, with file and line. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a case and lists its problems with file, line and how to mend them; builds nothing.")
final class Check extends CaseCommand {

    @Parameters(paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Option(
            names = "--notes",
            description =
                    "List remarks too, such as rows marked as unverified, and what cannot be true together of who the ships are.")
    private boolean notes;

    @Override
    ExitCode run() throws IOException {
        Session session = open(folder);
        List<Issue> issues = session.reading().issues();
        List<IdentityFinding> identity = session.reading()
                .caseFile()
                .map(c -> WhoTheyAre.conflicts(c, issues))
                .orElse(List.of());
        if (json()) {
            print(issues, identity);
        } else {
            for (Issue issue : issues) {
                if (notes || issue.severity() != Issue.Severity.NOTE) {
                    out().println(issue.at() + ": " + words(issue.severity()) + ": " + issue.problem());
                    out().println("    " + issue.remedy());
                }
            }
            for (IdentityFinding finding : identity) {
                if (notes) {
                    out().println(finding.at() + ": identity: " + finding.problem());
                    out().println("    " + finding.remedy());
                }
            }
            out().println(count(session, Issue.Severity.FATAL) + " fatal, "
                    + count(session, Issue.Severity.SET_ASIDE) + " set aside, "
                    + count(session, Issue.Severity.DOUBT) + " doubtful, "
                    + count(session, Issue.Severity.NOTE) + " notes, "
                    + identity.size() + " findings about who the ships are");
        }
        return session.reading().caseFile().isPresent() ? ExitCode.OK : ExitCode.INPUT;
    }

    private static int count(Session session, Issue.Severity severity) {
        return session.reading().issues(severity).size();
    }

    private static String words(Issue.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void print(List<Issue> issues, List<IdentityFinding> identity) throws IOException {
        JsonWriter json = JsonWriter.pretty(out()).beginObject().name("issues").beginArray();
        for (Issue issue : issues) {
            json.beginObject()
                    .member("severity", words(issue.severity()))
                    .member("code", issue.code())
                    .member("file", issue.at().file())
                    .member("line", issue.at().line())
                    .member("field", issue.at().field())
                    .member("problem", issue.problem())
                    .member("remedy", issue.remedy())
                    .endObject();
        }
        json.endArray().name("identity").beginArray();
        for (IdentityFinding finding : identity) {
            json.beginObject()
                    .member("code", finding.code())
                    .member("problem", finding.problem())
                    .member("remedy", finding.remedy())
                    .name("rows")
                    .beginArray();
            for (Citation citation : finding.citations()) {
                json.value(citation.at().file() + ":" + citation.at().line());
            }
            json.endArray().endObject();
        }
        json.endArray().endObject().finish();
        out().println();
    }
}
