package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.render.dossier.DossierFigures;
import org.plimsoll.app.render.results.ExportFormat;
import org.plimsoll.app.render.results.Exports;
import org.plimsoll.app.render.results.MonthVolume;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.app.run.Pipeline;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a case over to other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Computes a case and writes it for other programs.")
final class Export extends CaseCommand {

    /** The formats, as typed. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(ExportFormat.keys());
        }
    }

    @Parameters(paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            description = "File or folder to write; by default the current folder.")
    private @Nullable Path target;

    @Override
    ExitCode run() throws IOException {
        ExportFormat wanted = ExportFormat.of(format)
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        "--to " + format,
                        "There is no such format",
                        "Use one of " + String.join(", ", ExportFormat.keys())));
        Pipeline.Computed computed = open(folder).compute();
        var exports = new Exports(
                computed.findings(),
                MonthVolume.of(computed.outcome()),
                () -> DossierFigures.of(computed.findings()).standalone());
        Path place = target == null ? Path.of("").toAbsolutePath() : target;
        List<ResultFile> files = exports.write(wanted, place);
        if (json()) {
            JsonWriter json = JsonWriter.pretty(out()).beginArray();
            for (ResultFile file : files) {
                json.value(file.path());
            }
            json.endArray().finish();
            out().println();
        } else {
            files.forEach(file -> out().println(file.path() + "  " + file.bytes() + " bytes"));
        }
        return ExitCode.OK;
    }
}
