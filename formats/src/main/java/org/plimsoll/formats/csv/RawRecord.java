package org.plimsoll.formats.csv;

/**
 * A record as the parser gave it. Not a Java record because it holds an array, and arrays have no value equality.
 */
final class RawRecord {
    final long line;
    final String[] fields;
    /** Fields the record had, which may be more than were kept. */
    final int fieldCount;
    /** The first field over the limit, or -1. */
    final int oversizedField;
    /** The record ran into the end of the file inside a quote. */
    final boolean unterminated;

    RawRecord(long line, String[] fields, int fieldCount, int oversizedField, boolean unterminated) {
        this.line = line;
        this.fields = fields;
        this.fieldCount = fieldCount;
        this.oversizedField = oversizedField;
        this.unterminated = unterminated;
    }

    boolean isBlank() {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return oversizedField < 0;
    }

    /** Whether the fields from a position on are all blank, as when a spreadsheet pads its rows. */
    boolean isBlankFrom(int position) {
        for (int i = position; i < fields.length; i++) {
            if (!fields[i].isBlank()) {
                return false;
            }
        }
        return fieldCount <= fields.length;
    }
}
