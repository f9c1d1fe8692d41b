package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;

/**
 * What came of reading a list.
 *
 * @param date the day as of which the list says that it speaks, where it does
 * @param entries how many were delivered
 * @param setAside how many were not, each with an issue (or counted in one)
 * @param issues what is wrong or doubtful, in the order found
 */
public record ListReport(Optional<LocalDate> date, long entries, long setAside, List<Issue> issues) {
    public ListReport {
        issues = List.copyOf(issues);
    }
}
