package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.plimsoll.app.render.CaseBuild;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: from a case folder to its dossier. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Reads a case, computes its findings and writes dossier, ledger, tables and maps to its folder 'build'.")
final class Build extends CaseCommand {

    @Parameters(paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Option(
            names = "--no-pdf",
            description = "Leave out dossier.pdf and the PNG pictures, which take most of the time.")
    private boolean noPdf;

    @Override
    ExitCode run() throws IOException {
        Session session = open(folder);
        Session.Built built = session.build(!noPdf);
        if (json()) {
            JsonWriter out = JsonWriter.pretty(out())
                    .beginObject()
                    .member("build", built.folder().toString())
                    .name("files")
                    .beginArray();
            for (ResultFile file : built.files()) {
                out.beginInlineObject()
                        .member("path", file.path())
                        .member("sha256", file.sha256())
                        .endObject();
            }
            out.endArray().endObject().finish();
            out().println();
        } else {
            session.printStages(out());
            printIssues(session.reading());
            out().println();
            out().println(built.computed().findings().statements().getFirst().text());
            out().println(built.folder().resolve(CaseBuild.HTML));
        }
        return ExitCode.OK;
    }
}
