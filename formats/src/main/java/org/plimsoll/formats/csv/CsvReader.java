package org.plimsoll.formats.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plimsoll.formats.text.Encoding;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;

/**
 * Reads tables with a header line.
 *
 * <p>Algorithm: the bytes are looked at once to tell the encoding, then streamed through FastCSV. The separator (comma, semicolon, tab) is
 * the one that finds most of the expected columns in the header; a spreadsheet's {@code sep=;} line is obeyed. A quote that is never
 * closed, or closed in the middle of a field, makes the parser swallow good rows; when that is seen, only the line it began on is set
 * aside and reading starts again on the next line.
 *
 * <p>Limitations: with more than {@value CsvReading#MAX_RESTARTS} such quotes the file is given up, with a fatal issue.
 */
public final class CsvReader {
    private CsvReader() {}

    /** Streams the rows to a consumer, in the file's order. */
    public static CsvReport read(
            InputFile file, CsvExpectation expectation, CsvLimits limits, Consumer<? super CsvRow> consumer)
            throws IOException {
        Encoding encoding = Encoding.of(file, limits.maxBytes());
        if (!encoding.readable()) {
            var issues = new IssueTally(file.name(), limits.issuesPerCode());
            encoding.issues().forEach(issues::add);
            return new CsvReport(List.of(), 0, 0, issues.issues(), issues.counts());
        }
        return new CsvReading(file, encoding, expectation, limits, consumer).run();
    }

    /** Streams the rows with the default limits. */
    public static CsvReport read(InputFile file, CsvExpectation expectation, Consumer<? super CsvRow> consumer)
            throws IOException {
        return read(file, expectation, CsvLimits.DEFAULT, consumer);
    }

    /** Reads a small table into memory. */
    public static CsvTable readAll(InputFile file, CsvExpectation expectation) throws IOException {
        var rows = new ArrayList<CsvRow>();
        CsvReport report = read(file, expectation, CsvLimits.DEFAULT.rows(5_000_000), rows::add);
        return new CsvTable(rows, report);
    }
}
