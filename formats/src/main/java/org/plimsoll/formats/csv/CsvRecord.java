package org.plimsoll.formats.csv;

import java.util.List;

/**
 * One record of a file about whose columns nothing is known yet.
 *
 * @param line the line that it begins on, from 1
 * @param fields its fields as they stand in the file; of a broken one, the whole line as a single field
 * @param broken whether its quotes could not be made sense of
 */
public record CsvRecord(int line, List<String> fields, boolean broken) {
    public CsvRecord {
        fields = List.copyOf(fields);
    }
}
