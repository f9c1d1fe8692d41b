package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.app.render.CaseBuild;
import org.plimsoll.formats.casefile.CaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the founding case that ships with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the founding case from the public record that ships with the program.",
            "The case is put into cases/vostochny-2024 of the current folder; one that is there already is used as it is.",
            "On a desktop the dossier is then opened in the browser."
        })
final class Demo extends CaseCommand {

    private static final String CASE = "vostochny-2024";
    private static final String RESOURCES = "/org/plimsoll/app/demo/" + CASE + "/";

    @Option(names = "--in", paramLabel = "FOLDER", description = "Folder to put the case into; by default 'cases'.")
    private Path cases = Path.of("cases");

    @Option(
            names = "--no-pdf",
            description = "Leave out dossier.pdf and the PNG pictures, which take most of the time.")
    private boolean noPdf;

    @Option(
            names = "--no-open",
            description = "Do not open the dossier. Without a terminal or a desktop it is not opened anyway.")
    private boolean noOpen;

    @Override
    ExitCode run() throws IOException {
        Path folder = cases.resolve(CASE);
        if (!Files.exists(folder.resolve("case.yaml"))) {
            unpack(folder);
        }
        Session session = open(folder);
        Session.Built built = session.build(!noPdf);
        if (json()) {
            printBuilt(built);
            return ExitCode.OK;
        }
        printBuilt(folder, session, built);
        out().println();
        out().println("Worth trying next:");
        out().println("  plimsoll check " + folder + " --notes");
        out().println("  plimsoll verify " + folder);
        out().println("  plimsoll export " + folder + " --to geopackage");
        out().flush();
        if (!noOpen && onTerminal()) {
            DesktopViewer.open(built.folder().resolve(CaseBuild.HTML), System.getenv());
        }
        return ExitCode.OK;
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = new ArrayList<>(CaseReader.fileNames());
        names.remove("case.yaml");
        names.add("README.md");
        names.add("case.yaml"); // last: a copy that was cut short is no case and is made again
        for (String name : names) {
            try (InputStream in = Demo.class.getResourceAsStream(RESOURCES + name)) {
                if (in != null && !Files.exists(folder.resolve(name))) {
                    Files.copy(in, folder.resolve(name));
                }
            }
        }
    }
}
