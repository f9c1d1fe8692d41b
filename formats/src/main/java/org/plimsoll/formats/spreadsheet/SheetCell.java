package org.plimsoll.formats.spreadsheet;

/**
 * One cell.
 *
 * @param kind what it holds
 * @param text its value: text as it is; numbers with at most 15 significant digits (more is noise of the file format), never with an
 *     exponent unless they have more than 30 digits; truth values as {@code true} and {@code false}; days as {@code 2024-05-01}, moments
 *     as {@code 2024-05-01T06:00:00} without a zone because spreadsheets know none, times of day as {@code 06:00:00}; errors as the
 *     spreadsheet shows them
 */
public record SheetCell(Kind kind, String text) {
    /** What cells hold. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        /** A day, a moment or a time of day: a number that is shown as one. */
        DATE,
        /** {@code #N/A} and the like. */
        ERROR
    }

    /** The cell where none is. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return kind == Kind.EMPTY || text.isBlank();
    }
}
