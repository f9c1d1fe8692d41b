package org.plimsoll.formats.journal;

import java.util.List;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.Rulings;

/**
 * What came of reading a journal.
 *
 * @param rulings the decisions up to the first line at which the chain breaks; all, where it does not
 * @param head digest of the last of them, to which the next line is bound
 * @param issues where and how the chain breaks; none where the journal is whole
 */
public record JournalReading(Rulings rulings, String head, List<Issue> issues) {
    /** No journal, or an empty one. */
    public static final JournalReading EMPTY = new JournalReading(Rulings.NONE, JournalLine.NOTHING_BEFORE, List.of());

    public JournalReading {
        issues = List.copyOf(issues);
    }

    /** Whether every line is as it was written, in its place. */
    public boolean whole() {
        return issues.isEmpty();
    }
}
