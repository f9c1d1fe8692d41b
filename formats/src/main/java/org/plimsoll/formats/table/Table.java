package org.plimsoll.formats.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table of results. Rows are written in the order given: whoever makes the table decides the order, so that equal inputs give equal
 * bytes.
 *
 * @param name identifier; becomes the file's, layer's or SQL table's name
 * @param title for people
 * @param columns at least one, with names that differ by more than case (SQL does not see case)
 * @param rows one value for each column, of the column's class or null
 */
public record Table(String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {

    // Written out, not compact: from a compact one's class file the compiler does not get the nullness of nested types.
    public Table(String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {
        Column.requireIdentifier(name);
        requireDistinct(name, columns);
        this.name = name;
        this.title = title;
        this.columns = List.copyOf(columns);
        var checked = new ArrayList<List<@Nullable Object>>(rows.size());
        for (List<@Nullable Object> row : rows) {
            checked.add(checkedRow(name, columns, row, checked.size()));
        }
        this.rows = Collections.unmodifiableList(checked);
    }

    /** Position of a column by its exact name, or -1. */
    public int indexOf(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        return -1;
    }

    private static void requireDistinct(String name, List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " has no columns");
        }
        var seen = new HashSet<String>();
        for (Column column : columns) {
            if (!seen.add(column.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("table " + name + " has two columns named " + column.name());
            }
        }
    }

    private static List<@Nullable Object> checkedRow(
            String name, List<Column> columns, List<@Nullable Object> row, int number) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("table " + name + ", row " + number + ": " + row.size() + " values for "
                    + columns.size() + " columns");
        }
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (!columns.get(i).type().accepts(value)) {
                throw new IllegalArgumentException("table " + name + ", row " + number + ", column "
                        + columns.get(i).name() + ": " + value + " is not "
                        + columns.get(i).type());
            }
        }
        return Collections.unmodifiableList(new ArrayList<@Nullable Object>(row));
    }
}
