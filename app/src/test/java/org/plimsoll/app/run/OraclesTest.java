package org.plimsoll.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.app.workspace.Workspace;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.ledger.Method;
import org.plimsoll.core.ledger.Tension;

/** Published sums, each reached from a case folder through the ledger. */
class OraclesTest {

    @ParameterizedTest
    @CsvSource({
        "oracles/panel-2018, 89, laden-50,   759793, 1",
        "oracles/panel-2018, 89, laden-90,  1367628, 1",
        "oracles/panel-2021, 18, laden-90,   323000, 1",
        "oracles/panel-2023, 87, laden-60,  1015588, 1",
        "oracles/panel-2023, 87, laden-90,  1523381, 1"
    })
    void publishedSumsAreReached(String folder, int deliveries, String method, double barrels, double tolerance)
            throws IOException {
        Findings findings = findings(folder);
        assertThat(findings.counts().published()).isEqualTo(deliveries);
        assertThat(findings.counts().itemised()).isEqualTo(deliveries);
        assertThat(findings.counts().documented().q05()).isEqualTo(deliveries);
        assertThat(findings.counts().documented().q95()).isEqualTo(deliveries);
        var sum = method(findings, method).barrels().orElseThrow();
        assertThat(sum.q50()).isCloseTo(barrels, within(tolerance));
        assertThat(sum.q95() - sum.q05()).as("nothing is uncertain there").isCloseTo(0, within(1e-6));
    }

    @Test
    void theFoundingCaseShowsTheTension() throws IOException {
        Findings findings = findings("vostochny-2024");
        Tension tension = findings.tests().tensions().getFirst();
        assertThat(findings.counts().published()).isEqualTo(43);
        assertThat(tension.perCallBbl()).isCloseTo(1_000_000 / 43.0, within(0.01));
        assertThat(tension.dwtAtFullFillT()).isCloseTo(3464, within(1.0));
        assertThat(tension.perCallBbl()).isGreaterThan(tension.ourCapacityBbl().q50());
    }

    private static Method method(Findings findings, String id) {
        return findings.volumes().methods().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Findings findings(String folder) throws IOException {
        var reading = Workspace.open(cases().resolve(folder)).read();
        return new Pipeline(reading.caseFile().orElseThrow(), new RunLog(() -> 0, Progress.SILENT))
                .run(reading.issues())
                .findings();
    }

    private static Path cases() {
        Path module = Path.of("").toAbsolutePath();
        return (module.endsWith("app") ? module.resolveSibling("cases") : module.resolve("cases"));
    }
}
