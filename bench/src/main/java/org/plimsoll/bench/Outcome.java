package org.plimsoll.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a measurement found.
 *
 * @param table the figures of each command or size
 * @param notes what a reader must know to judge them
 * @param figure the one figure, in {@code unit}
 * @param ratio of the figure to the reference's
 * @param reference what it was compared with, in the same run
 * @param more further tables for the page, in Markdown; may be empty
 */
record Outcome(
        Table table, List<String> notes, double figure, String unit, double ratio, String reference, String more) {
    Outcome {
        notes = List.copyOf(notes);
    }

    Outcome(Table table, List<String> notes, double figure, String unit, double ratio, String reference) {
        this(table, notes, figure, unit, ratio, reference, "");
    }

    String closingLine(String name) {
        return String.format(Locale.ROOT, "%s: %.3f %s, ratio %.2f to %s", name, figure, unit, ratio, reference);
    }
}
