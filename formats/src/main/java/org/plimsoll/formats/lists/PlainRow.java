package org.plimsoll.formats.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.sanction.Measure;

/**
 * What one row of somebody's table says.
 *
 * @param line where it begins
 * @param cells texts by what they are, none of them blank
 * @param marks what stands in the columns that are about one measure each
 */
record PlainRow(int line, Map<PlainColumn, List<String>> cells, List<Mark> marks) {
    /**
     * One cell that says whether a measure is ordered.
     *
     * @param column the header
     * @param measures what the column is about
     * @param text a cross, a word, a day, or nothing
     */
    record Mark(String column, Set<Measure> measures, String text) {
        Mark {
            measures = Set.copyOf(measures);
        }
    }

    PlainRow {
        cells = cells.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(cells));
        marks = List.copyOf(marks);
    }

    /** All texts of one kind. */
    List<String> all(PlainColumn column) {
        return cells.getOrDefault(column, List.of());
    }

    Optional<String> first(PlainColumn column) {
        return all(column).stream().findFirst();
    }

    /** All texts of one kind, those of one cell apart where a semicolon or bar divides them. */
    List<String> parts(PlainColumn column) {
        return all(column).stream()
                .flatMap(c -> Arrays.stream(c.split(";|\\|")))
                .filter(p -> !p.isBlank())
                .toList();
    }
}
