package org.plimsoll.formats.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.csv.CsvRow;

/** Turns rows of a CSV table into {@link PlainRow}s; knows its columns from the first row on. */
final class PlainTable {
    private @Nullable PlainHeader header;

    /** The columns of the table that the row is of. */
    PlainHeader header(CsvRow row) {
        PlainHeader known = header;
        if (known == null) {
            known = new PlainHeader(List.copyOf(row.values().keySet()));
            header = known;
        }
        return known;
    }

    PlainRow row(CsvRow row) {
        PlainHeader known = header(row);
        return known.row(row.line(), i -> row.get(known.names().get(i)));
    }
}
