package org.plimsoll.formats.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plimsoll.core.evidence.Locus;

/** One row of a table: values by column name, and where it stands in the file. Immutable. */
public final class CsvRow {
    private final String file;
    private final int line;
    private final CsvHeader header;
    private final String[] fields;

    CsvRow(String file, int line, CsvHeader header, String[] fields) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.fields = fields;
    }

    /** The line that the row begins on, from 1. */
    public int line() {
        return line;
    }

    /** The value without surrounding blanks; empty where it is blank or the file has no such column. */
    public String get(String column) {
        return raw(column).strip();
    }

    /** The value as it stands in the file; empty where the file has no such column. */
    public String raw(String column) {
        int i = header.indexOf(column);
        return i < 0 || i >= fields.length ? "" : fields[i];
    }

    /** Whether the row has a value there. */
    public boolean has(String column) {
        return !raw(column).isBlank();
    }

    /** All values without surrounding blanks, also those of columns nobody asked for, in the file's order. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            values.putIfAbsent(header.names().get(i), i < fields.length ? fields[i].strip() : "");
        }
        return values;
    }

    /** The row, for an issue. */
    public Locus at() {
        return Locus.atLine(file, line);
    }

    /** One field of the row, for an issue. */
    public Locus at(String column) {
        return new Locus(file, line, column);
    }

    @Override
    public String toString() {
        return at() + " " + values();
    }
}
