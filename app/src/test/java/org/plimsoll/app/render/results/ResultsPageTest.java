package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.json.JsonLimits;
import org.plimsoll.formats.json.JsonReader;

class ResultsPageTest {

    /** Renews the generated part of the page before it is tested. */
    private static final boolean RENEW = "true".equals(System.getenv("PLIMSOLL_RENEW"));

    private final BuiltCase built = BuiltCase.founding();

    @Test
    void everyKeyOfTheLedgerIsOnThePageAndNoOther() throws IOException {
        String ledger = LedgerJson.write(built.findings(), built.context());
        var root =
                JsonReader.parse("ledger.json", 1, ledger, JsonLimits.DEFAULT).orThrow();
        assertThat(ResultsPage.keys(ResultsPage.read())).containsExactlyElementsOf(LedgerKeys.of(root));
    }

    @Test
    void everyColumnIsOnThePage() throws IOException {
        String page = ResultsPage.read();
        String current = ResultsPage.current(page, built);
        if (RENEW) {
            Files.writeString(ResultsPage.FILE, current);
        }
        assertThat(ResultsPage.read())
                .as("docs/reference/results.md is stale; this renews it: PLIMSOLL_RENEW=true mvn test -pl app -am "
                        + "-Dtest=ResultsPageTest -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(current);
    }

    @Test
    void everyColumnSaysWhatItMeans() {
        for (ResultTables.Entry table :
                ResultTables.of(built.findings(), built.context().months()).entries()) {
            assertThat(table.columns())
                    .as(table.name())
                    .allSatisfy(column ->
                            assertThat(column.description()).as(column.name()).isNotBlank());
        }
        for (ResultLayers.Entry layer : ResultLayers.of(built.findings()).entries()) {
            assertThat(layer.columns())
                    .as(layer.name())
                    .allSatisfy(column ->
                            assertThat(column.description()).as(column.name()).isNotBlank());
        }
    }
}
