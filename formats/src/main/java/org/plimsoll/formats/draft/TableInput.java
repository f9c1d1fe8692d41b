package org.plimsoll.formats.draft;

import java.util.List;
import java.util.Set;
import org.plimsoll.formats.spreadsheet.SheetRow;

/**
 * A table as it was handed in, before anything is known of it.
 *
 * @param file name of its file
 * @param sheet name of its sheet; blank where the format has none
 * @param rows all rows that are not blank
 * @param broken numbers of rows whose quotes could not be made sense of
 */
record TableInput(String file, String sheet, List<SheetRow> rows, Set<Integer> broken) {
    TableInput {
        rows = List.copyOf(rows);
        broken = Set.copyOf(broken);
    }

    /** File and sheet. */
    String place() {
        return sheet.isEmpty() ? file : file + "!" + sheet;
    }
}
