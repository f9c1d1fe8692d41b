package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

/**
 * Issues that say the same of several places.
 *
 * @param first one of them
 * @param places where they are, each file named once
 */
public record IssueGroup(Issue first, List<String> places) {

    private static final int MOST_PLACES = 60;

    private record Saying(Issue.Severity severity, String code, String problem, String remedy) {}

    static List<IssueGroup> of(List<Issue> issues) {
        Map<Saying, List<Issue>> bySaying = new LinkedHashMap<>();
        for (Issue issue : issues) {
            bySaying.computeIfAbsent(
                            new Saying(issue.severity(), issue.code(), issue.problem(), issue.remedy()),
                            s -> new ArrayList<>())
                    .add(issue);
        }
        return bySaying.values().stream()
                .map(same -> new IssueGroup(same.getFirst(), places(same)))
                .toList();
    }

    private static List<String> places(List<Issue> issues) {
        if (issues.size() == 1) {
            return List.of(issues.getFirst().at().toString());
        }
        Map<String, StringBuilder> byFile = new LinkedHashMap<>();
        for (Issue issue : issues.subList(0, Math.min(MOST_PLACES, issues.size()))) {
            Locus at = issue.at();
            StringBuilder lines = byFile.get(at.file());
            if (lines == null) {
                byFile.put(at.file(), new StringBuilder(at.file()).append(at.line() > 0 ? ":" + at.line() : ""));
            } else if (at.line() > 0) {
                lines.append(", ").append(at.line());
            }
        }
        List<String> places = new ArrayList<>();
        byFile.values().forEach(lines -> places.add(lines.toString()));
        if (issues.size() > MOST_PLACES) {
            places.add("and " + (issues.size() - MOST_PLACES) + " more");
        }
        return List.copyOf(places);
    }
}
