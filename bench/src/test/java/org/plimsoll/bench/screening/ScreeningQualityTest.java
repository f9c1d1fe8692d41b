package org.plimsoll.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Screening is as good as its scorecard says, or better, on the half of the real ships that the scorecard reports. */
class ScreeningQualityTest {
    /** Two questions in a hundred and fifty: enough for a new version of a library, too little for a change of ours to hide in. */
    private static final double MARGIN = 0.015;

    private static final Path CARD = Path.of("..", "docs", "scorecards", "screening-quality.md");

    @Test
    void noClassOfQuestionsIsAnsweredWorse() throws IOException {
        Path data = data();
        Map<String, List<String>> card = rows();
        var lists = new RealLists(data);
        List<Question> questions =
                new Questions(lists, UnlistedShip.read(data, lists).ships(), true).all();

        Map<QuestionClass, Tally> now = QualityRun.byClass(questions, new OurJudge(lists, true).answers(questions));

        assertThat(now).hasSize(QuestionClass.values().length);
        now.forEach((kind, tally) -> {
            List<String> was = card.getOrDefault(kind.words(), List.of());
            assertThat(was).as("%s: write the scorecard anew", kind.words()).hasSizeGreaterThan(5);
            assertThat(tally.asked()).as(kind.words() + ", asked").isEqualTo(Integer.parseInt(was.get(1)));
            assertThat(tally.alarmed())
                    .as(kind.words() + ", false alarms")
                    .isLessThanOrEqualTo(Double.parseDouble(was.get(5)) + MARGIN);
            if (kind.positive()) {
                assertThat(tally.recall())
                        .as(kind.words() + ", recall")
                        .isGreaterThanOrEqualTo(Double.parseDouble(was.get(2)) - MARGIN);
                assertThat(tally.precision())
                        .as(kind.words() + ", precision")
                        .isGreaterThanOrEqualTo(Double.parseDouble(was.get(3)) - MARGIN);
            }
        });
    }

    /** The rows of the scorecard's first table, by their first cell. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(CARD)) {
            if (line.startsWith("| ")) {
                List<String> cells = List.of(line.substring(2).split(" \\| | \\|"));
                rows.putIfAbsent(cells.getFirst(), cells);
            }
        }
        return rows;
    }

    private static Path data() {
        String root = System.getProperty("PLIMSOLL_TESTDATA", System.getenv("PLIMSOLL_TESTDATA"));
        Path folder = root != null ? Path.of(root) : Path.of("..", "..", "shared", "data");
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: no real data at " + folder + "; set PLIMSOLL_TESTDATA to its folder");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "no real data at " + folder);
        return folder;
    }
}
