package org.plimsoll.formats.csv;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plimsoll.core.evidence.Issue;

/**
 * What came of reading a table.
 *
 * @param columns names in the file's order and spelling, without surrounding blanks
 * @param rows how many were delivered
 * @param setAside how many were not, each with an issue (or counted in one)
 * @param issues what is wrong or doubtful, in the order found
 * @param counts how many issues of each code there are, listed or not
 */
public record CsvReport(
        List<String> columns, long rows, long setAside, List<Issue> issues, SortedMap<String, Long> counts) {
    public CsvReport {
        columns = List.copyOf(columns);
        issues = List.copyOf(issues);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
