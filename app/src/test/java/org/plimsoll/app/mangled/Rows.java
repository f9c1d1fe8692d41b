package org.plimsoll.app.mangled;

import java.util.ArrayList;
import java.util.List;

/** A table as lines of text, so that one row can be damaged and the others stay as they are, byte for byte. */
final class Rows {
    private final List<String> names;
    private final List<String> lines;

    private Rows(List<String> names, List<String> lines) {
        this.names = names;
        this.lines = lines;
    }

    /** No cell of the founding case has a line break, which its own test counts on too. */
    static Rows of(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        return new Rows(split(lines.removeFirst()), lines);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return lines.size();
    }

    String cell(int row, String column) {
        return cells(row).get(names.indexOf(column));
    }

    List<String> cells(int row) {
        return split(lines.get(row));
    }

    void line(int row, String line) {
        lines.set(row, line);
    }

    void insert(int row, String line) {
        lines.add(row, line);
    }

    String line(int row) {
        return lines.get(row);
    }

    /** Puts a value, quoted as it must be. */
    void cell(int row, String column, String value) {
        raw(row, column, quoted(value));
    }

    /** Puts text where a value should stand, whatever it does to the row. */
    void raw(int row, String column, String text) {
        List<String> cells =
                new ArrayList<>(cells(row).stream().map(Rows::quoted).toList());
        cells.set(names.indexOf(column), text);
        lines.set(row, String.join(",", cells));
    }

    String text() {
        return join(names) + "\n" + String.join("\n", lines) + "\n";
    }

    static String join(List<String> cells) {
        return String.join(",", cells.stream().map(Rows::quoted).toList());
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[,\"\n\r].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (within && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    within = !within;
                }
            } else if (c == ',' && !within) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
