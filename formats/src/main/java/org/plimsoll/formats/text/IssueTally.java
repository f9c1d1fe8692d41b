package org.plimsoll.formats.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

/**
 * Collects issues, but only the first so many of one kind: a million rows with the same fault are one fault. What is left out is counted
 * and said, so nothing is dropped in silence; {@link #counts} are those of all.
 */
public final class IssueTally {
    private final String file;
    private final int perCode;
    private final List<Issue> kept = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final Map<String, Issue.Severity> severities = new HashMap<>();

    /** A tally for one file that keeps at most {@code perCode} issues of one code. */
    public IssueTally(String file, int perCode) {
        this.file = file;
        this.perCode = perCode;
    }

    /** Keeps or counts an issue. Fatal ones are always kept. */
    public void add(Issue issue) {
        long count = counts.merge(issue.code(), 1L, Long::sum);
        severities.merge(issue.code(), issue.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        if (count <= perCode || issue.severity() == Issue.Severity.FATAL) {
            kept.add(issue);
        }
    }

    /** How many were added with this code, kept or not. */
    public long count(String code) {
        return counts.getOrDefault(code, 0L);
    }

    /** How many were added of each code, kept or not. */
    public SortedMap<String, Long> counts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The kept issues in the order found, then one for each code of which some were left out. */
    public List<Issue> issues() {
        var all = new ArrayList<>(kept);
        counts.forEach((code, count) -> {
            if (count > perCode) {
                all.add(new Issue(
                        severities.getOrDefault(code, Issue.Severity.DOUBT),
                        code,
                        Locus.inFile(file),
                        (count - perCode) + " more of '" + code + "' are not listed (" + count + " in all)",
                        "Mend the cause of those listed first; it is probably one"));
            }
        });
        return List.copyOf(all);
    }
}
