package org.plimsoll.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BenchTest {
    private static final Pattern NAMED = Pattern.compile("bench/run ([a-z][a-z0-9-]*)");

    @Test
    void theMedianIsTheMiddle() {
        assertThat(samples(3, 1, 2).median(Sample::wallS)).isEqualTo(2);
        assertThat(samples(4, 1, 2, 3).median(Sample::wallS)).isEqualTo(2.5);
    }

    @Test
    void theLastLineNamesFigureAndReference() {
        var outcome = new Outcome(Table.ofProcesses(List.of(samples(1))), List.of(), 0.25, "s", 4.5, "a bare JVM");
        assertThat(outcome.closingLine("help")).isEqualTo("help: 0.250 s, ratio 4.50 to a bare JVM");
    }

    @Test
    void namesAreUnique() {
        assertThat(Bench.ALL.stream().map(Measurement::name))
                .doesNotHaveDuplicates()
                .contains("help");
    }

    @Test
    void scorecardsAreOfKnownMeasurementsAndNameNoPath() throws IOException {
        var known = new TreeSet<>(Bench.ALL.stream().map(Measurement::scorecard).toList());
        // Not measured here, but by the program's own command 'scorecard'.
        known.add("inference");
        try (var files = Files.list(Path.of("../docs/scorecards"))) {
            for (Path file : files.toList()) {
                String page = Files.readString(file);
                assertThat(known).contains(file.getFileName().toString().replace(".md", ""));
                assertThat(page).doesNotContainPattern("(?m)(?:^|\\s)/(?:home|root|tmp|work|Users|usr)/");
            }
        }
    }

    @Test
    void documentsNameOnlyKnownMeasurements() throws IOException {
        var known = Bench.ALL.stream().map(Measurement::name).toList();
        try (var files = Files.walk(Path.of(".."), 1)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                assertThat(NAMED.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                        .as(file.toString())
                        .allMatch(known::contains);
            }
        }
    }

    @Test
    void aWholeProcessIsMeasured() throws IOException, InterruptedException {
        Sample sample = new WholeProcess(List.of("sh", "-c", "exit 0")).run();
        assertThat(sample.wallS()).isBetween(0.0, 60.0);
    }

    private static Samples samples(double... walls) {
        return new Samples(
                "x",
                Arrays.stream(walls)
                        .mapToObj(wall -> new Sample(wall, 0, 0, Double.NaN))
                        .toList());
    }
}
