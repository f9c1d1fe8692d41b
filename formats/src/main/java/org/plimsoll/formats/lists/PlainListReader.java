package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.text.DecodedText;

/**
 * Any table with one listed subject a row, whatever its publisher calls the columns: a sheet of designated vessels, a list of one's own.
 *
 * <p>Limitations: only names of columns in English are known ({@link PlainColumn}); a table with a column of IMO
 * numbers and none of kinds is one of ships.
 */
final class PlainListReader implements ListReader {
    private static final CsvExpectation ANY = CsvExpectation.atLeast();

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        var table = new PlainTable();
        boolean[] refused = {false};
        CsvReport report = CsvReader.read(files.main(), ANY, CsvReaders.limits(limits), row -> {
            PlainHeader header = table.header(row);
            if (header.lists()) {
                PlainEntry.of(table.row(row), header.has(PlainColumn.IMO), reading)
                        .forEach(reading::end);
            } else if (!refused[0]) {
                refused[0] = true;
                reading.issue(noNames(reading.file(), header.names()));
            }
        });
        return CsvReaders.report(reading, report);
    }

    /** Says that a table names nobody. */
    static Issue noNames(String place, List<String> columns) {
        return Issue.fatal(
                "no-name-column",
                Locus.inFile(place),
                "No column holds names or IMO numbers"
                        + (columns.isEmpty()
                                ? ""
                                : "; the columns are " + DecodedText.quoted(String.join(", ", columns))),
                "Name one of them 'name' or 'imo'; others that are understood: "
                        + String.join(", ", PlainColumn.keys()));
    }
}
