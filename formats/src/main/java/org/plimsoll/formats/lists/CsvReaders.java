package org.plimsoll.formats.lists;

import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReport;

/** What the readers of tables share: limits of lists as limits of tables, and one report of both. */
final class CsvReaders {
    private static final int MOST_COLUMNS = 512;

    private CsvReaders() {}

    static CsvLimits limits(ListLimits limits) {
        return new CsvLimits(
                limits.maxBytes(),
                Math.addExact(limits.maxEntries(), 2),
                limits.maxValueChars(),
                MOST_COLUMNS,
                limits.issuesPerCode());
    }

    static ListReport report(ListReading reading, CsvReport table) {
        reading.found(table.issues(), table.counts());
        reading.setAside(table.setAside());
        return reading.report();
    }
}
