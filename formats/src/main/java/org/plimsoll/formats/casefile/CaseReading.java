package org.plimsoll.formats.casefile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;

/**
 * What came of reading a case.
 *
 * @param caseFile the case; empty where an issue is fatal
 * @param issues by file, line and column
 * @param sha256 hexadecimal digest of each input file, by its name
 */
public record CaseReading(Optional<CaseFile> caseFile, List<Issue> issues, Map<String, String> sha256) {
    public CaseReading {
        issues = issues.stream().sorted(Issue.BY_PLACE).toList();
        sha256 = Collections.unmodifiableMap(new TreeMap<>(sha256));
        if (caseFile.isEmpty() && issues.stream().noneMatch(i -> i.severity() == Issue.Severity.FATAL)) {
            throw new IllegalArgumentException("nothing was read, but no fatal issue says why");
        }
    }

    /** The issues of one severity. */
    public List<Issue> issues(Issue.Severity severity) {
        return issues.stream().filter(i -> i.severity() == severity).toList();
    }
}
