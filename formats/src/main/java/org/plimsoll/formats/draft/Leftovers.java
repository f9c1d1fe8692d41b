package org.plimsoll.formats.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.formats.spreadsheet.SheetCell;
import org.plimsoll.formats.spreadsheet.SheetRow;

/** Rows that could not be used, whole, each with its place and the reason. */
final class Leftovers {
    static final String FILE = "leftover.csv";
    static final String ABOVE = "it stands above the header";

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> headers = new ArrayList<>();

    private record Row(String place, SheetRow row, String reason) {}

    void add(String place, SheetRow row, String reason) {
        rows.add(new Row(place, row, reason));
    }

    /** Keeps a header, for whoever reads the rows below it. */
    void addHeader(String place, SheetRow row) {
        headers.add(new Row(place, row, "(the header, to read the rows by)"));
    }

    int count() {
        return rows.size();
    }

    /** How many were left because of a date that could not be read in one way. */
    int dates() {
        return (int) rows.stream()
                .filter(r -> r.reason().contains("cannot be read as a date"))
                .count();
    }

    String firstReason() {
        return rows.stream()
                .filter(r -> !r.reason().equals(ABOVE))
                .map(Row::reason)
                .findFirst()
                .orElse("nothing can be said");
    }

    /** The table: the cells stand in columns named as a spreadsheet names them. */
    String csv() throws IOException {
        List<Row> all = new ArrayList<>();
        for (Row header : headers) {
            List<Row> ofTable =
                    rows.stream().filter(r -> r.place().equals(header.place())).toList();
            if (!ofTable.isEmpty()) {
                all.add(header);
                all.addAll(ofTable);
            }
        }
        int width = all.stream().mapToInt(r -> r.row().cells().size()).max().orElse(0);
        List<String> columns = new ArrayList<>(List.of("file", "row", "reason"));
        for (int i = 0; i < width; i++) {
            columns.add("column_" + Column.letters(i));
        }
        List<List<String>> cells = new ArrayList<>();
        for (Row row : all) {
            List<String> line = new ArrayList<>(
                    List.of(row.place(), String.valueOf(row.row().number()), row.reason()));
            row.row().cells().stream().map(SheetCell::text).forEach(line::add);
            cells.add(line);
        }
        return DraftTables.csv("leftover", columns, cells);
    }
}
