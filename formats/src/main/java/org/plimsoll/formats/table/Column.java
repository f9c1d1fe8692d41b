package org.plimsoll.formats.table;

import java.util.regex.Pattern;

/**
 * One column of a {@link Table}.
 *
 * @param name a plain identifier, so that no format has to quote or bend it
 * @param type type of its values
 * @param description one sentence for the reader of the table, with the unit; may be empty
 */
public record Column(String name, ColumnType type, String description) {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");

    public Column {
        requireIdentifier(name);
    }

    /** A column of text. */
    public static Column text(String name, String description) {
        return new Column(name, ColumnType.TEXT, description);
    }

    /** A column of whole numbers. */
    public static Column integer(String name, String description) {
        return new Column(name, ColumnType.INTEGER, description);
    }

    /** A column of numbers. */
    public static Column real(String name, String description) {
        return new Column(name, ColumnType.REAL, description);
    }

    /** A column of true and false. */
    public static Column bool(String name, String description) {
        return new Column(name, ColumnType.BOOLEAN, description);
    }

    /** A column of days. */
    public static Column date(String name, String description) {
        return new Column(name, ColumnType.DATE, description);
    }

    /** A column of moments. */
    public static Column instant(String name, String description) {
        return new Column(name, ColumnType.INSTANT, description);
    }

    static void requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not an identifier (letters, digits, _; at most 63)");
        }
    }
}
