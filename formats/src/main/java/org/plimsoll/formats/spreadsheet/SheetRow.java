package org.plimsoll.formats.spreadsheet;

import java.util.List;

/**
 * One row.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from column A on, up to the last that is not blank
 */
public record SheetRow(int number, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column from 0; empty where the row ends before. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }
}
