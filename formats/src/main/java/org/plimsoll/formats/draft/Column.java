package org.plimsoll.formats.draft;

import java.util.Optional;
import org.plimsoll.formats.spreadsheet.SheetCell;
import org.plimsoll.formats.spreadsheet.SheetRow;

/**
 * One column of an investigator's table.
 *
 * @param index position from 0
 * @param header as it stands there; blank where it has none
 * @param role what it is about; empty where that is not known or another column has the role
 */
record Column(int index, String header, Optional<ColumnRole> role) {
    private static final int LETTERS = 26;

    /** The letters by which a spreadsheet names the column. */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** What to call it. */
    String title() {
        return header.isBlank() ? "column " + letters(index) : header.strip().replaceAll("\\s+", " ");
    }

    boolean is(ColumnRole other) {
        return role.filter(r -> r == other).isPresent();
    }

    /** Whether it holds remarks, and its header says no more than that. */
    boolean isPlainNote() {
        return is(ColumnRole.NOTE) && ColumnRole.NOTE.headers().contains(HeaderText.normal(header));
    }

    /** Whether the header says that times are in UTC. */
    boolean inUtc() {
        return (" " + HeaderText.normal(header) + " ").matches(".* (utc|gmt|zulu) .*");
    }

    SheetCell cell(SheetRow row) {
        return index < row.cells().size() ? row.cells().get(index) : SheetCell.EMPTY;
    }
}
