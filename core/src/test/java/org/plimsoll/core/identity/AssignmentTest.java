package org.plimsoll.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

class AssignmentTest {
    private final List<CaseRow> rows = new ArrayList<>(
            List.of(row(2, "a", "name A"), row(3, "a", "imo 1"), row(4, "b", "name B"), row(5, "c", "name C")));
    private final List<Ruling> rulings = new ArrayList<>();

    private static CaseRow row(int line, String hull, String says) {
        return new CaseRow(Locus.atLine("vessels.csv", line), hull, says);
    }

    private void decide(Decision decision) {
        rulings.add(new Ruling(rulings.size() + 1, Instant.EPOCH, "analyst-1", decision, "a test"));
    }

    private Assignment assign() {
        return Assignment.of(rows, new Rulings(rulings), "decisions.jsonl");
    }

    private String hulls() {
        Assignment assignment = assign();
        return String.join(" ", rows.stream().map(assignment::hull).toList());
    }

    private List<String> codes() {
        return assign().issues().stream().map(Issue::code).toList();
    }

    @Test
    void aMergeIsReadAsOneHullAndUndoneAsTwo() {
        decide(new Decision.Merge("a", "b"));
        assertThat(hulls()).isEqualTo("a a a c");
        decide(new Decision.Undo(1));
        assertThat(hulls()).isEqualTo("a a b c");
        decide(new Decision.Undo(2));
        assertThat(hulls()).isEqualTo("a a a c");
        assertThat(new Rulings(rulings).isUndone(1)).isFalse();
        assertThat(new Rulings(rulings).isUndone(2)).isTrue();
    }

    @Test
    void aSplitTakesItsRows() {
        decide(new Decision.Split("a", "a-2", List.of(rows.get(1).ref())));
        assertThat(hulls()).isEqualTo("a a-2 b c");
        decide(new Decision.Merge("c", "a-2"));
        assertThat(hulls()).isEqualTo("a c b c");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aRowThatMovedIsFoundAgain() {
        decide(new Decision.Split("a", "a-2", List.of(rows.get(1).ref())));
        rows.set(1, row(3, "a", "owner X"));
        rows.add(row(9, "a", "imo 1"));
        assertThat(hulls()).isEqualTo("a a b c a-2");
    }

    @Test
    void aRowThatChangedIsNotMistaken() {
        decide(new Decision.Split("a", "a-2", List.of(rows.get(1).ref())));
        rows.set(1, row(3, "a", "imo 2"));
        assertThat(hulls()).isEqualTo("a a b c");
        assertThat(codes()).containsExactly("decision-lost-row");
        assertThat(assign().issues().getFirst().at()).isEqualTo(Locus.atLine("decisions.jsonl", 1));
    }

    @Test
    void oneOfTwoAlikeIsNotGuessed() {
        decide(new Decision.Split("a", "a-2", List.of(new RowRef("vessels.csv", 8, "name A"))));
        rows.add(row(7, "a", "name A"));
        assertThat(codes()).containsExactly("decision-lost-row");
    }

    @Test
    void aMergeWithAHullThatIsNotThereSaysSo() {
        decide(new Decision.Merge("a", "z"));
        assertThat(hulls()).isEqualTo("a a b c");
        assertThat(codes()).containsExactly("decision-unknown-hull");
    }

    @Test
    void rejectedRowsAreMarkedAndAnnotationsChangeNothing() {
        decide(new Decision.Reject(List.of(rows.get(0).ref())));
        decide(new Decision.Annotate("a"));
        assertThat(rows.stream().filter(assign()::isRejected)).containsExactly(rows.get(0));
        decide(new Decision.Undo(1));
        assertThat(rows.stream().filter(assign()::isRejected)).isEmpty();
    }
}
