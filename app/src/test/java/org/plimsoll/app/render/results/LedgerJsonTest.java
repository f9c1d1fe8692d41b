package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonLimits;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonNumber;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.json.JsonString;

class LedgerJsonTest {

    private final BuiltCase built = BuiltCase.founding();
    private final Findings findings = built.findings();
    private final JsonNode ledger = JsonReader.parse(
                    "ledger.json", 1, LedgerJson.write(findings, built.context()), JsonLimits.DEFAULT)
            .orThrow();

    @Test
    void holdsWhatTheFindingsSay() {
        assertThat(number("calls", "published", "value"))
                .isEqualTo(findings.counts().published())
                .isEqualTo(43);
        assertThat(number("calls", "itemised", "value"))
                .isEqualTo(findings.traffic().calls().size());
        assertThat(number("volume", "barrels", "q50"))
                .isEqualTo(Rounding.computed(findings.volumes().barrels().q50()));
        assertThat(number("volume", "lower_bound_95", "value"))
                .isEqualTo(findings.volumes().lowerBbl());
        assertThat(number("volume", "robust_bound", "value"))
                .isEqualTo(findings.volumes().robust().lowerBbl())
                .isLessThanOrEqualTo(findings.volumes().lowerBbl());
        assertThat(number("load_seen", "both", "value"))
                .isEqualTo(findings.counts().loadSeen().onBoth());
        assertThat(text("volume", "robust_bound", "scenario"))
                .isEqualTo(findings.volumes().robust().scenario());
    }

    @Test
    void yearsStandTwice() {
        JsonObject year = (JsonObject) ((JsonArray) at("years")).items().getFirst();
        var expected = findings.tests().years().getFirst();
        assertThat(((JsonNumber) at(year, "p_over", "documented", "value")).asDouble())
                .isEqualTo(Rounding.computed(expected.documented().overAtEnd()));
        assertThat(((JsonNumber) at(year, "p_over", "with_reported", "value")).asDouble())
                .isEqualTo(Rounding.computed(expected.withReported().overAtEnd()));
        assertThat(expected.withReported().overAtEnd())
                .isGreaterThanOrEqualTo(expected.documented().overAtEnd());
        assertThat(((JsonArray) at(year, "months")).items()).hasSize(12);
        assertThat(((JsonArray) at(year, "notices")).items())
                .hasSize(findings.caseFile()
                        .settings()
                        .rules()
                        .getFirst()
                        .duties()
                        .noticeShares()
                        .size());
    }

    @Test
    void everyFigureHasUnitMethodAndInputs() {
        List<String> without = new ArrayList<>();
        int figures = figures("", ledger, without);
        assertThat(without).isEmpty();
        assertThat(figures).as("figures found").isGreaterThan(50);
    }

    private static int figures(String path, JsonNode node, List<String> without) {
        int found = 0;
        if (node instanceof JsonArray array) {
            for (JsonNode item : array.items()) {
                found += figures(path + "[]", item, without);
            }
        } else if (node instanceof JsonObject object) {
            boolean figure =
                    object.get("q50").isPresent() || object.get("value").isPresent();
            boolean ofFinding = path.equals(".findings[].value") || path.equals(".findings[]");
            if (figure && !ofFinding) {
                found++;
                boolean inputs = object.get("inputs").orElse(null) instanceof JsonArray list
                        && !list.items().isEmpty();
                if (object.text("unit").isEmpty() || object.text("method").isEmpty() || !inputs) {
                    without.add(path);
                }
            }
            for (var member : object.members().entrySet()) {
                found += figures(path + "." + member.getKey(), member.getValue(), without);
            }
        }
        return found;
    }

    @Test
    void inputsNameWhatIsThere() {
        List<String> tables = ResultTables.of(findings, List.of()).entries().stream()
                .map(ResultTables.Entry::name)
                .toList();
        List<String> inputs = new ArrayList<>();
        inputs(ledger, inputs);
        assertThat(inputs).isNotEmpty().allSatisfy(input -> {
            String id = input.substring(input.indexOf(':') + 1);
            switch (input.substring(0, input.indexOf(':'))) {
                case "table" -> assertThat(tables).contains(id);
                case "aggregate" ->
                    assertThat(findings.caseFile().observations().aggregates())
                            .extracting(a -> a.id())
                            .contains(id);
                case "claim" ->
                    assertThat(findings.caseFile().observations().claims())
                            .extracting(c -> c.id())
                            .contains(id);
                case "assumption" ->
                    assertThat(findings.caseFile().settings().assumptions().values())
                            .anySatisfy((quantity, value) ->
                                    assertThat(quantity.key()).isEqualTo(id));
                case "rule" ->
                    assertThat(findings.caseFile().settings().rules().getFirst().id())
                            .isEqualTo(id);
                default -> assertThat(input).isEqualTo("file:case.yaml");
            }
        });
    }

    private static void inputs(JsonNode node, List<String> found) {
        if (node instanceof JsonArray array) {
            array.items().forEach(item -> inputs(item, found));
        } else if (node instanceof JsonObject object) {
            object.members().forEach((key, value) -> {
                if (key.equals("inputs")
                        && value instanceof JsonArray list
                        && object.get("method").isPresent()) {
                    list.items().forEach(item -> found.add(((JsonString) item).value()));
                } else if (!key.equals("evidence")) {
                    inputs(value, found);
                }
            });
        }
    }

    private JsonNode at(String... path) {
        return at(ledger, path);
    }

    private static JsonNode at(JsonNode from, String... path) {
        JsonNode node = from;
        for (String key : path) {
            node = ((JsonObject) node).get(key).orElseThrow(() -> new AssertionError("no key " + key));
        }
        return node;
    }

    private double number(String... path) {
        return ((JsonNumber) at(path)).asDouble();
    }

    private String text(String... path) {
        return ((JsonString) at(path)).value();
    }
}
