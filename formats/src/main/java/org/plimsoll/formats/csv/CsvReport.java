package org.plimsoll.formats.csv;

import java.util.List;
import org.plimsoll.core.evidence.Issue;

/**
 * What came of reading a table.
 *
 * @param columns names in the file's order and spelling, without surrounding blanks
 * @param rows how many were delivered
 * @param setAside how many were not, each with an issue (or counted in one)
 * @param issues what is wrong or doubtful, in the order found
 */
public record CsvReport(List<String> columns, long rows, long setAside, List<Issue> issues) {
    public CsvReport {
        columns = List.copyOf(columns);
        issues = List.copyOf(issues);
    }
}
