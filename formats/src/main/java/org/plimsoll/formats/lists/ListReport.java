package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListId;

/**
 * What came of reading a list.
 *
 * @param date the day as of which the list says that it speaks, where it does
 * @param list which list it says that it is, where that is another than the one usual for its format
 * @param entries how many were delivered
 * @param setAside how many were not, each with an issue (or counted in one)
 * @param issues what is wrong or doubtful, in the order found
 * @param counts how many issues of each code there are, listed or not
 */
public record ListReport(
        Optional<LocalDate> date,
        Optional<ListId> list,
        long entries,
        long setAside,
        List<Issue> issues,
        SortedMap<String, Long> counts) {
    public ListReport {
        issues = List.copyOf(issues);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** A report that lists all issues. */
    public ListReport(Optional<LocalDate> date, long entries, long setAside, List<Issue> issues) {
        this(
                date,
                Optional.empty(),
                entries,
                setAside,
                issues,
                issues.stream().collect(Collectors.groupingBy(Issue::code, TreeMap::new, Collectors.counting())));
    }
}
