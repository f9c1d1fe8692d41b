package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
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
            printBuilt(built);
        } else {
            printBuilt(folder, session, built);
        }
        return ExitCode.OK;
    }
}
