package org.plimsoll.formats.casefile;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.formats.csv.CsvExpectation;

/**
 * A table of the case: its file and columns.
 *
 * @param file name within the case folder
 * @param purpose what it is for, in a sentence
 * @param columns in the order in which they are written
 */
record TableFormat(String file, String purpose, List<ColumnFormat> columns) {
    TableFormat {
        columns = List.copyOf(columns);
    }

    /** A table whose rows end in certainty, source and note, as all tables of statements do. */
    static TableFormat ofStatements(String file, String purpose, ColumnFormat... columns) {
        List<ColumnFormat> all = new ArrayList<>(List.of(columns));
        all.add(
                ColumnFormat.optional(
                        "certainty",
                        Words.CERTAINTY,
                        "how sure the statement is; blank means confirmed. An unverified statement is shown and never carries a headline"));
        all.add(
                ColumnFormat.optional(
                        "source",
                        "id",
                        "id of a source in case.yaml. A statement without one, or with an unknown one, is treated as unverified"));
        all.add(ColumnFormat.optional("note", "text", "what the row's author adds"));
        return new TableFormat(file, purpose, all);
    }

    List<String> names() {
        return columns.stream().map(ColumnFormat::name).toList();
    }

    CsvExpectation expectation() {
        return CsvExpectation.of(names(true), names(false));
    }

    private List<String> names(boolean required) {
        return columns.stream()
                .filter(c -> c.isRequired() == required)
                .map(ColumnFormat::name)
                .toList();
    }
}
