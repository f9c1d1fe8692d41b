package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.formats.spreadsheet.WorkbookLimits;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.zip.ArchiveLimits;

/**
 * A workbook with one listed subject a row of one of its sheets: what {@link PlainListReader} reads, as its author keeps it.
 *
 * <p>Limitations: those of {@link PlainListReader}; a workbook is held in memory whole, so its own limits apply beside those of lists.
 */
final class PlainWorkbookReader implements ListReader {
    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        String file = files.main().name();
        var cells = new IssueTally(file, limits.issuesPerCode());
        Parsed<PlainWorkbook> parsed = PlainWorkbook.read(files.main(), within(limits), cells);
        PlainWorkbook workbook = parsed.value();
        Optional<PlainSheet> table = workbook == null ? Optional.empty() : workbook.table(PlainHeader::lists);
        var reading = new ListReading(
                workbook == null || table.isEmpty()
                        ? file
                        : workbook.place(table.get().sheet()),
                limits,
                entries);
        if (workbook == null) {
            parsed.issues().forEach(reading::issue);
            return reading.report();
        }
        reading.found(parsed.issues(), cells.counts());
        if (table.isEmpty()) {
            reading.issue(PlainListReader.noNames(file, List.of()));
            return reading.report();
        }
        workbook.unread(table.get().sheet(), PlainHeader::lists).forEach(reading::issue);
        boolean ships = table.get().header().has(PlainColumn.IMO);
        table.get().rows().forEach(row -> PlainEntry.of(row, ships, reading).forEach(reading::end));
        return reading.report();
    }

    private static WorkbookLimits within(ListLimits limits) {
        WorkbookLimits usual = WorkbookLimits.DEFAULT;
        ArchiveLimits archive = usual.archive();
        return new WorkbookLimits(
                new ArchiveLimits(
                        archive.maxBytes(),
                        archive.maxEntries(),
                        Math.min(archive.maxUnpackedBytes(), limits.maxBytes()),
                        archive.maxRatio()),
                usual.maxRows(),
                usual.maxCells());
    }
}
