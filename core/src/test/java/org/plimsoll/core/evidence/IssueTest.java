package org.plimsoll.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static Issue at(String file, int line, String code) {
        return Issue.doubt(code, Locus.atLine(file, line), "problem", "remedy");
    }

    @Test
    void issuesAreListedByFileLineAndCode() {
        List<Issue> sorted = Stream.of(at("b", 1, "x"), at("a", 10, "x"), at("a", 2, "y"), at("a", 2, "x"))
                .sorted(Issue.BY_PLACE)
                .toList();
        assertThat(sorted).containsExactly(at("a", 2, "x"), at("a", 2, "y"), at("a", 10, "x"), at("b", 1, "x"));
    }

    @Test
    void aPlaceInTheInputReadsAsPeopleWriteIt() {
        assertThat(Locus.inFile("case.yaml")).hasToString("case.yaml");
        assertThat(Locus.atLine("sightings.csv", 12).of("date_from")).hasToString("sightings.csv:12 (date_from)");
        assertThatThrownBy(() -> Locus.atLine("x", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
