package org.plimsoll.formats.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.zip.Archive;
import org.plimsoll.formats.zip.ArchiveReader;

/**
 * Reads all sheets of a workbook.
 *
 * <p>Algorithm: the archive is unpacked once under limits, every part of it is scanned ({@link WorkbookScan}), and only then does fastexcel
 * read it, which by itself has no limits. Issues name the sheet as part of the file and the row as the line.
 *
 * <p>Limitations: the old binary format and OpenDocument are refused with advice; of merged cells the first has the value; colours and
 * comments are not read.
 */
public final class WorkbookReader {
    private static final int ISSUES_PER_CODE = 100;
    private static final String SAVE_AS = "Open it in a spreadsheet program and save it as .xlsx";

    private WorkbookReader() {}

    /** Reads a file. */
    public static Parsed<List<Sheet>> read(InputFile file, WorkbookLimits limits) throws IOException {
        return read(file, limits, new IssueTally(file.name(), ISSUES_PER_CODE));
    }

    /**
     * Reads a file.
     *
     * @param issues takes what is wrong with cells, so that the caller can count what is not listed
     */
    public static Parsed<List<Sheet>> read(InputFile file, WorkbookLimits limits, IssueTally issues)
            throws IOException {
        Optional<Issue> other = otherFormat(file);
        if (other.isPresent()) {
            return Parsed.failed(List.of(), other.get());
        }
        Parsed<Archive> archive = ArchiveReader.read(file, limits.archive(), name -> true);
        if (archive.value() == null) {
            return new Parsed<>(null, archive.issues());
        }
        Optional<Issue> refused = new WorkbookScan(file.name(), limits).refusal(archive.value());
        if (refused.isPresent()) {
            return Parsed.failed(List.of(), refused.get());
        }
        return sheets(file, archive.value(), issues);
    }

    /** Reads a file with the default limits. */
    public static Parsed<List<Sheet>> read(InputFile file) throws IOException {
        return read(file, WorkbookLimits.DEFAULT);
    }

    private static Optional<Issue> otherFormat(InputFile file) throws IOException {
        byte[] head;
        try (var in = file.open()) {
            head = in.readNBytes(8);
        }
        if (head.length == 8 && ReadableWorkbook.isOLE2Header(head)) {
            return Optional.of(bad(file, "The file is an old .xls workbook, or is locked with a password", SAVE_AS));
        }
        return Optional.empty();
    }

    private static Parsed<List<Sheet>> sheets(InputFile file, Archive archive, IssueTally issues) {
        var sheets = new ArrayList<Sheet>();
        // Formats of cells are an optional part; asked for them, the library refuses a workbook that has none.
        boolean formats = archive.entries().keySet().stream().anyMatch(name -> name.endsWith("styles.xml"));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(archive.bytes()), new ReadingOptions(formats, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                String place = file.name() + "!" + sheet.getName();
                try (var rows = sheet.openStream()) {
                    var reading = new SheetReading(place, workbook.isDate1904(), issues);
                    sheets.add(new Sheet(
                            sheet.getName(),
                            sheet.getVisibility() != SheetVisibility.VISIBLE,
                            rows.flatMap(row -> reading.row(row).stream()).toList()));
                }
            }
        } catch (IOException | RuntimeException e) {
            // All bytes are in memory, so this is the file's fault. The library meets bad parts with whatever exception
            // comes up.
            return Parsed.failed(
                    issues.issues(),
                    bad(
                            file,
                            "The workbook cannot be read: "
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""),
                            SAVE_AS));
        }
        return new Parsed<>(List.copyOf(sheets), issues.issues());
    }

    private static Issue bad(InputFile file, String problem, String remedy) {
        return Issue.fatal("bad-workbook", Locus.inFile(file.name()), problem, remedy);
    }
}
