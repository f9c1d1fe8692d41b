package org.plimsoll.formats.casefile;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

/** Collects what is wrong with a YAML file. Its mistakes are fatal: it is short, written by hand, and everything rests on it. */
final class YamlIssues {
    private static final int MOST = 500;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    YamlIssues(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void fatal(String code, int line, String path, String problem, String remedy) {
        add(Issue.fatal(code, new Locus(file, line, path), problem, remedy));
    }

    void doubt(String code, int line, String path, String problem, String remedy) {
        add(Issue.doubt(code, new Locus(file, line, path), problem, remedy));
    }

    void setAside(String code, int line, String path, String problem, String remedy) {
        add(Issue.setAside(code, new Locus(file, line, path), problem, remedy));
    }

    void note(String code, int line, String path, String problem, String remedy) {
        add(Issue.note(code, new Locus(file, line, path), problem, remedy));
    }

    /** A file with hundreds of mistakes is another file; fatal ones are always kept. */
    private void add(Issue issue) {
        if (issues.size() < MOST || issue.severity() == Issue.Severity.FATAL) {
            issues.add(issue);
        } else if (issues.size() == MOST) {
            issues.add(Issue.doubt(
                    "more-issues",
                    Locus.inFile(file),
                    "More than " + MOST + " remarks; further doubts about this file are not listed",
                    "Mend those listed first"));
        }
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
