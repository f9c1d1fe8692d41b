package org.plimsoll.formats.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;
import org.plimsoll.core.ledger.Experiment;

class FoundingCaseTest {

    @Test
    void everyRowOfTheFoundingCaseIsUsed() {
        var reading = CaseReader.read(CaseFolder.of(TestCases.founding()));

        assertThat(reading.issues(Severity.FATAL)).isEmpty();
        assertThat(reading.issues(Severity.SET_ASIDE)).isEmpty();
        CaseFile read = reading.caseFile().orElseThrow();
        assertThat(read.observations().sightings()).hasSize(rows("sightings.csv"));
        assertThat(read.observations().aggregates()).hasSize(rows("aggregates.csv"));
        assertThat(read.reference().listings()).hasSize(rows("listings.csv"));
        assertThat(read.reference().fleet().hulls().stream()
                        .mapToInt(h -> h.statements().size())
                        .sum())
                .isEqualTo(rows("vessels.csv"));
        assertThat(reading.sha256()).hasSize(TestCases.founding().size());
    }

    @Test
    void itsDoubtsAreThoseItsAuthorsKnow() {
        List<Issue> doubts =
                CaseReader.read(CaseFolder.of(TestCases.founding())).issues(Severity.DOUBT);

        assertThat(doubts).extracting(Issue::code).isSubsetOf("two-names", "outside-period");
    }

    /** So that nothing of its result can come from evidence of the load. */
    @Test
    void nothingWasSeenOfTheLoadOfItsCalls() {
        CaseFile read =
                CaseReader.read(CaseFolder.of(TestCases.founding())).caseFile().orElseThrow();
        var calls = new Experiment(read, read.mainFlow()).calls();
        assertThat(calls).isNotEmpty().noneMatch(call -> call.load().seen());
    }

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.walk(TestCases.CASES, 2)) {
            return folders.filter(f -> Files.exists(f.resolve("case.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseOfTheRepositoryCanBeRead(Path folder) {
        var reading = CaseReader.read(CaseFolder.of(TestCases.folder(folder)));

        assertThat(reading.issues(Severity.FATAL)).isEmpty();
        assertThat(reading.issues(Severity.SET_ASIDE)).isEmpty();
    }

    private static int rows(String file) {
        byte[] bytes = TestCases.founding().getOrDefault(file, new byte[0]);
        int newlines = 0;
        for (byte b : bytes) {
            newlines += b == '\n' ? 1 : 0;
        }
        return newlines - 1;
    }
}
