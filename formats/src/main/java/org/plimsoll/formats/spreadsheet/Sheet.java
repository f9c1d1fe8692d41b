package org.plimsoll.formats.spreadsheet;

import java.util.List;

/**
 * One sheet.
 *
 * @param name as on its tab
 * @param hidden whether people who open the workbook do not see it
 * @param rows those that are not blank, in order
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }
}
