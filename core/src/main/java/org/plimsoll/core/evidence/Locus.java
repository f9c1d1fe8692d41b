package org.plimsoll.core.evidence;

import java.util.Comparator;

/**
 * A place in the input.
 *
 * @param file name of the file within the case folder, for example {@code sightings.csv}
 * @param line line number from 1, or 0 where the whole file is meant
 * @param field column of a table or dotted path of a key; empty where the whole line is meant
 */
public record Locus(String file, int line, String field) {

    /** Order by file, line, field. */
    public static final Comparator<Locus> ORDER =
            Comparator.comparing(Locus::file).thenComparingInt(Locus::line).thenComparing(Locus::field);

    public Locus {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative");
        }
    }

    /** The whole file. */
    public static Locus inFile(String file) {
        return new Locus(file, 0, "");
    }

    /** A whole line. */
    public static Locus atLine(String file, int line) {
        return new Locus(file, line, "");
    }

    /** The same line, one field of it. */
    public Locus of(String name) {
        return new Locus(file, line, name);
    }

    /** For people: {@code sightings.csv:12 (date_from)}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : " (" + field + ")");
    }
}
