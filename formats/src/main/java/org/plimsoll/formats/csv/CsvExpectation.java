package org.plimsoll.formats.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns a table should have.
 *
 * @param required lower-case names without which no row is usable
 * @param optional lower-case names that are understood where present
 * @param open whether further columns are normal and not worth a remark
 * @param headless whether the file has no header line, and its columns are the required ones in that order
 */
public record CsvExpectation(List<String> required, List<String> optional, boolean open, boolean headless) {

    public CsvExpectation {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Exactly these columns. */
    public static CsvExpectation of(List<String> required, List<String> optional) {
        return new CsvExpectation(required, optional, false, false);
    }

    /** At least these columns, whatever else there is. */
    public static CsvExpectation atLeast(String... required) {
        return new CsvExpectation(List.of(required), List.of(), true, false);
    }

    /** A file without a header line, of these columns in this order. */
    public static CsvExpectation headless(String... columns) {
        return new CsvExpectation(List.of(columns), List.of(), true, true);
    }

    List<String> known() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
