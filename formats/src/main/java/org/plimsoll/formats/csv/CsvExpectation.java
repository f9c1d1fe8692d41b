package org.plimsoll.formats.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns a table should have.
 *
 * @param required lower-case names without which no row is usable
 * @param optional lower-case names that are understood where present
 * @param open whether further columns are normal and not worth a remark
 */
public record CsvExpectation(List<String> required, List<String> optional, boolean open) {

    public CsvExpectation {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Exactly these columns. */
    public static CsvExpectation of(List<String> required, List<String> optional) {
        return new CsvExpectation(required, optional, false);
    }

    /** At least these columns, whatever else there is. */
    public static CsvExpectation atLeast(String... required) {
        return new CsvExpectation(List.of(required), List.of(), true);
    }

    List<String> known() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
