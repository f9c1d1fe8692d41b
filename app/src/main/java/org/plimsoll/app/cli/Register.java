package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plimsoll.app.workspace.FolderProblem;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.casefile.RegisterReader;
import org.plimsoll.formats.casefile.RegisterReading;
import org.plimsoll.formats.casefile.RegisterRow;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.text.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over what a register of ships says of the hulls of a case. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what a register of ships, a CSV file with one ship a row, adds to the hulls of a case; with --write it is added to vessels.csv.",
            "Ships are matched by IMO number alone. A statement that the case has from the same source already is not added again."
        })
final class Register extends CaseCommand {
    @Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The register.")
    private Path file = Path.of("");

    @Option(
            names = "--source",
            required = true,
            paramLabel = "ID",
            description = "Source of case.yaml that the register is.")
    private String source = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "",
            description =
                    "Day as of which the register speaks, such as 2023-04-10; without it the statements have no date.")
    private String asOf = "";

    @Option(names = "--write", description = "Add the statements to vessels.csv instead of showing them.")
    private boolean write;

    @Override
    ExitCode run() throws IOException {
        if (!asOf.isEmpty() && !isDay(asOf)) {
            throw new Refusal(ExitCode.USAGE, "--as-of " + asOf, "This is no day", "Write it as 2023-04-10");
        }
        if (!Files.isRegularFile(file)) {
            throw new FolderProblem(file, "There is no such file", "Check the path of the register");
        }
        Session session = open(folder);
        if (session.caseFile().reference().source(source).isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    "--source " + source,
                    "The case has no source of that id, and a statement needs one",
                    "Describe the register under 'sources' in case.yaml first");
        }
        RegisterReading reading = RegisterReader.read(
                InputFile.of(String.valueOf(file.getFileName()), file),
                session.caseFile().reference().fleet(),
                source,
                asOf);
        Optional<Issue> fatal = reading.issues().stream()
                .filter(i -> i.severity() == Issue.Severity.FATAL)
                .findFirst();
        if (fatal.isPresent()) {
            throw Refusal.of(fatal.get());
        }
        if (write && !reading.fresh().isEmpty()) {
            new AddedStatements(session).add(reading.fresh(), source, asOf);
        }
        if (json()) {
            print(reading);
        } else {
            show(reading);
        }
        return ExitCode.OK;
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void show(RegisterReading reading) {
        for (RegisterRow row : reading.fresh()) {
            out().println(row.hull() + "  " + row.attribute().key() + "  " + row.value() + "  (" + row.at() + ")");
        }
        reading.issues().forEach(i -> err().println(i.at() + ": " + i.problem() + "\n    " + i.remedy()));
        out().println(reading.rows() + " ships in the register, " + reading.matched() + " of them in the case; "
                + reading.fresh().size() + " statements " + (write ? "added" : "to add") + ", " + reading.known()
                + " already there");
        if (!reading.unused().isEmpty()) {
            out().println("Columns not used: " + String.join(", ", reading.unused()));
        }
        if (!write && !reading.fresh().isEmpty()) {
            out().println("Nothing was written; add them with --write");
        }
    }

    private void print(RegisterReading reading) throws IOException {
        JsonWriter json = JsonWriter.pretty(out())
                .beginObject()
                .member("ships", reading.rows())
                .member("matched", reading.matched())
                .member("known", reading.known())
                .member("written", write)
                .name("statements")
                .beginArray();
        for (RegisterRow row : reading.fresh()) {
            json.beginInlineObject()
                    .member("hull", row.hull())
                    .member("attribute", row.attribute().key())
                    .member("value", row.value())
                    .member("line", row.at().line())
                    .endObject();
        }
        json.endArray().endObject().finish();
    }
}
