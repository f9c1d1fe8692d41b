package org.plimsoll.formats.casefile;

import org.plimsoll.core.evidence.Issue;

/** A row cannot be used; ends the making of its value and carries the issue. Never leaves the package. */
final class RowRefused extends RuntimeException {
    private final transient Issue issue;

    RowRefused(Issue issue) {
        super(issue.problem(), null, false, false);
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }
}
