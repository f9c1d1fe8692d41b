package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.workspace.FolderProblem;
import org.plimsoll.app.workspace.NewCase;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.draft.CaseDraft;
import org.plimsoll.formats.draft.DateOrder;
import org.plimsoll.formats.draft.DraftReport;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Begins a case: from the commented template, or from an investigator's own tables and maps. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the folder of a new case: a commented template, or a draft from your own files.",
            "A draft reads tables of sightings or ships (.xlsx, .csv) and maps of places (.kml, .kmz, .geojson), which it"
                    + " tells apart by what is in them. What it does not understand is kept, with the reason."
        },
        footer = {
            "",
            "For example:",
            "  plimsoll new rajin",
            "  plimsoll new rajin --from sightings.xlsx --from places.kml --dates day-first"
        })
final class New extends CaseCommand {

    @Parameters(paramLabel = "FOLDER", description = "Folder to make; its name becomes the id of the case.")
    private Path folder = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "A table or a map to draft the case from; may be given several times.")
    private List<Path> from = new ArrayList<>();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Headline of the dossier; by default the folder's name.")
    private @Nullable String title;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Sheet of the workbook to read; by default all that look like tables.")
    private @Nullable String sheet;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            converter = Order.class,
            description = "How to read dates such as 03/04/2024: day-first or month-first. Without it they span both.")
    private @Nullable DateOrder dates;

    /** The words of the command line for orders of day and month. */
    static final class Order implements ITypeConverter<DateOrder> {
        @Override
        public DateOrder convert(String value) {
            return switch (value) {
                case "day-first" -> DateOrder.DAY_FIRST;
                case "month-first" -> DateOrder.MONTH_FIRST;
                default -> throw new TypeConversionException("'" + value + "' is neither day-first nor month-first");
            };
        }
    }

    @Override
    ExitCode run() throws IOException {
        NewCase made = NewCase.at(folder);
        CaseDraft.Wish wish = new CaseDraft.Wish(
                made.name(),
                Optional.ofNullable(title),
                LocalDate.now(ZoneOffset.UTC),
                Optional.ofNullable(sheet),
                Optional.ofNullable(dates));
        if (from.isEmpty()) {
            Map<String, byte[]> files = CaseDraft.template(wish);
            made.write(files);
            printTemplate();
        } else {
            CaseDraft.Drafted drafted = draft(wish);
            made.write(drafted.files());
            if (json()) {
                print(drafted.report());
            } else {
                DraftTable.print(drafted.report(), out());
                printNext(drafted);
            }
        }
        return ExitCode.OK;
    }

    private CaseDraft.Drafted draft(CaseDraft.Wish wish) throws IOException {
        List<InputFile> inputs = new ArrayList<>();
        for (Path file : from) {
            if (!Files.isRegularFile(file)) {
                throw new FolderProblem(file, "There is no such file", "Check the path that follows --from");
            }
            inputs.add(InputFile.of(String.valueOf(file.getFileName()), file));
        }
        Parsed<CaseDraft.Drafted> drafted = CaseDraft.from(inputs, wish);
        CaseDraft.Drafted value = drafted.value();
        if (value == null) {
            throw Refusal.of(drafted.issues().stream()
                    .filter(i -> i.severity() == Issue.Severity.FATAL)
                    .findFirst()
                    .orElseThrow());
        }
        return value;
    }

    private void printTemplate() throws IOException {
        if (json()) {
            JsonWriter.pretty(out())
                    .beginObject()
                    .member("folder", folder.toString())
                    .endObject()
                    .finish();
            return;
        }
        out().println("A new case is in " + folder
                + ". It builds as it is, from two example rows, which are marked as unverified.");
        out().println();
        out().println("Next:");
        out().println("  1. case.yaml: change the lines marked \"change\"; list your publications under 'sources'");
        out().println("  2. places.geojson: draw the place that you watch");
        out().println("  3. sightings.csv and vessels.csv: write what was seen in place of the examples");
        out().println("  4. plimsoll check " + folder);
    }

    private void printNext(CaseDraft.Drafted drafted) {
        out().println();
        out().println("The case is in " + folder + "; your files are kept in its folder 'raw', unchanged.");
        out().println();
        out().println("Next:");
        if (drafted.report().made().leftOver() > 0) {
            out().println("  leftover.csv: see which rows could not be used and why");
        }
        out().println("  case.yaml: change the lines marked \"change\", such as title, question and what is carried");
        out().println("  plimsoll check " + folder);
        out().println("  plimsoll build " + folder);
    }

    private void print(DraftReport report) throws IOException {
        JsonWriter json = JsonWriter.pretty(out()).beginObject().member("folder", folder.toString());
        json.member("sightings", report.made().sightings())
                .member("hulls", report.made().hulls())
                .member("sources", report.made().sources())
                .member("places", report.made().places())
                .member("left_over", report.made().leftOver())
                .member("watch", report.watch());
        json.name("tables").beginArray();
        for (DraftReport.TableReport table : report.tables()) {
            json.beginObject()
                    .member("table", table.place())
                    .member("header_row", table.header())
                    .member("rows", table.rows())
                    .member("left_over", table.leftOver());
            json.name("columns").beginArray();
            for (DraftReport.ColumnReport column : table.columns()) {
                json.beginInlineObject()
                        .member("column", column.letters())
                        .member("header", column.header())
                        .member("taken_for", column.takenFor().isEmpty() ? null : column.takenFor())
                        .member("filled", column.filled())
                        .endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().name("remarks").beginArray();
        for (String remark : report.remarks()) {
            json.value(remark);
        }
        json.endArray().endObject().finish();
    }
}
