package org.plimsoll.formats.draft;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.csv.CsvTableWriter;
import org.plimsoll.formats.table.ColumnType;
import org.plimsoll.formats.table.Table;

/** Writes rows of text as one of a case's tables. */
final class DraftTables {
    /** As text, a southern or western one would look like the beginning of a formula. */
    private static final List<String> NUMBERS = List.of("lat", "lon");

    private DraftTables() {}

    /** A table as CSV; what a spreadsheet would run as a formula gets an apostrophe in front. */
    static String csv(String name, List<String> columns, List<List<String>> rows) throws IOException {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<String> row : rows) {
            List<@Nullable Object> padded = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                String text = i < row.size() ? row.get(i) : "";
                padded.add(NUMBERS.contains(columns.get(i)) ? number(text) : text);
            }
            values.add(padded);
        }
        StringWriter csv = new StringWriter();
        CsvTableWriter.write(
                new Table(name, name, columns.stream().map(DraftTables::column).toList(), values), csv);
        return csv.toString();
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static org.plimsoll.formats.table.Column column(String name) {
        return new org.plimsoll.formats.table.Column(
                name, NUMBERS.contains(name) ? ColumnType.REAL : ColumnType.TEXT, "");
    }
}
