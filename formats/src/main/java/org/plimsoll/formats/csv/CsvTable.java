package org.plimsoll.formats.csv;

import java.util.List;

/**
 * A small table in memory.
 *
 * @param rows the rows delivered, in the file's order
 * @param report what was read and what was set aside
 */
public record CsvTable(List<CsvRow> rows, CsvReport report) {
    public CsvTable {
        rows = List.copyOf(rows);
    }
}
