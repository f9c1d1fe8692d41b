package org.plimsoll.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

class IssueTallyTest {

    @Test
    void theFirstOfAKindAreKeptAndAllAreCounted() {
        var tally = new IssueTally("a.csv", 2);
        for (int line = 1; line <= 5; line++) {
            tally.add(Issue.doubt("bad-imo", Locus.atLine("a.csv", line), "line " + line, ""));
        }
        tally.add(Issue.setAside("no-ref", Locus.atLine("a.csv", 6), "none", ""));
        assertThat(tally.issues())
                .extracting(Issue::problem)
                .containsExactly("line 1", "line 2", "none", "3 more of 'bad-imo' are not listed (5 in all)");
        assertThat(tally.counts()).hasToString("{bad-imo=5, no-ref=1}");
    }

    @Test
    void fatalOnesAreAlwaysKept() {
        var tally = new IssueTally("a.csv", 0);
        tally.add(Issue.fatal("no-header", Locus.inFile("a.csv"), "none", ""));
        assertThat(tally.issues()).extracting(Issue::problem).contains("none");
        assertThat(tally.counts()).containsEntry("no-header", 1L);
    }
}
