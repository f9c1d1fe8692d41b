package org.plimsoll.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

class JsonTest {
    @Test
    void writesOneValueALineAndInlineListsOnOne() throws IOException {
        var out = new StringBuilder();
        var json = JsonWriter.pretty(out);
        json.beginObject()
                .member("name", "Nampo \"x\"\n")
                .member("imo", 9L)
                .member("t", 1.5)
                .member("loaded", true);
        json.name("none").nullValue();
        json.name("empty").beginArray().endArray().name("nothing").beginObject().endObject();
        json.name("at")
                .beginInlineArray()
                .value(1.25)
                .value(2L)
                .beginArray()
                .value(0.0)
                .endArray()
                .endArray();
        json.name("list").beginArray().value("a").beginObject().endObject().endArray();
        json.endObject().finish();
        assertThat(out).hasToString("""
                {
                  "name": "Nampo \\"x\\"\\n",
                  "imo": 9,
                  "t": 1.5,
                  "loaded": true,
                  "none": null,
                  "empty": [],
                  "nothing": {},
                  "at": [1.25, 2, [0]],
                  "list": [
                    "a",
                    {}
                  ]
                }
                """);
    }

    @Test
    void writesCompactLinesForJournals() throws IOException {
        var out = new StringBuilder();
        JsonWriter.compact(out)
                .beginObject()
                .member("a", 1)
                .name("b")
                .beginArray()
                .value(1)
                .value("x")
                .endArray()
                .endObject()
                .finish();
        assertThat(out).hasToString("{\"a\":1,\"b\":[1,\"x\"]}");
    }

    @Test
    void spellsNumbersInOneWayInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(JsonDecimals.of(-1234567.5)).isEqualTo("-1234567.5");
            assertThat(JsonDecimals.of(1e20)).isEqualTo("100000000000000000000");
            assertThat(JsonDecimals.of(1.5e300)).isEqualTo("1.5E+300");
            assertThat(JsonDecimals.of(1e-7)).isEqualTo("0.0000001");
            assertThat(JsonDecimals.of(-0.0)).isEqualTo("0");
            assertThat(JsonDecimals.of(new BigDecimal("1.500"))).isEqualTo("1.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyDoubleReadsBackTheSame() {
        var random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(JsonDecimals.of(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void refusesWhatJsonCannotSayAndCallsInAWrongOrder() throws IOException {
        assertThatThrownBy(() -> JsonWriter.pretty(new StringBuilder()).value(Double.NaN))
                .hasMessageContaining("NaN");
        var json = JsonWriter.pretty(new StringBuilder()).beginObject();
        assertThatThrownBy(() -> json.value(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(json::endArray).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(json::finish).isInstanceOf(IllegalStateException.class);
        json.name("a");
        assertThatThrownBy(() -> json.name("b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(json::endObject).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void halfASurrogateSurvivesAsAnEscape() throws IOException {
        var out = new StringBuilder();
        JsonWriter.compact(out).value("a\ud83d\ude00b\ud800c");
        assertThat(out).hasToString("\"a\ud83d\ude00b\\ud800c\"");
    }

    @Test
    void readsATreeWithLines() {
        var root = (JsonObject) parse("{\n \"a\": [1.50,\n 413000000, true, null],\n \"b\": {\"c\": \"x\"}}")
                .orThrow();
        var list = (JsonArray) root.get("a").orElseThrow();
        assertThat(list.items())
                .containsExactly(
                        new JsonNumber("1.50", 2),
                        new JsonNumber("413000000", 3),
                        new JsonBoolean(true, 3),
                        new JsonNull(3));
        assertThat(((JsonNumber) list.items().get(1)).asLong()).contains(413000000L);
        assertThat(root.get("b").orElseThrow())
                .isInstanceOf(JsonObject.class)
                .extracting(JsonNode::line)
                .isEqualTo(4);
    }

    @Test
    void writesWhatItRead() throws IOException {
        String text = "{\"a\":[1.50,{\"b\":null}],\"c\":\"\u00e9\",\"d\":false}";
        var out = new StringBuilder();
        JsonWriter.compact(out).node(parse(text).orThrow()).finish();
        assertThat(out).hasToString(text);
    }

    @Test
    void setsASecondKeyAside() {
        var parsed = parse("{\"a\": 1,\n\"a\": 2}");
        assertThat(((JsonObject) parsed.orThrow()).get("a")).contains(new JsonNumber("1", 1));
        assertThat(parsed.issues()).extracting(Issue::code).containsExactly("duplicate-key");
        assertThat(parsed.issues().getFirst().at().line()).isEqualTo(2);
    }

    @Test
    void lineNumbersGoOnFromWhereTheTextBegan() {
        var parsed = JsonReader.parse("decisions.jsonl", 17, "{\"a\": }", JsonLimits.DEFAULT);
        assertThat(parsed.issues().getFirst().at().line()).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,",
                "[1 2]",
                "{\"a\":1}x",
                "{} {}",
                "{a:1}",
                "[NaN]",
                "[01]",
                "nul",
                "\"open",
                "[\"\u0001\"]",
                "]",
                "{\"a\"}"
            })
    void whatIsNotJsonIsAFatalIssue(String text) {
        var parsed = parse(text);
        assertThat(parsed.value()).isNull();
        assertThat(parsed.issues()).last().extracting(Issue::severity).isEqualTo(Issue.Severity.FATAL);
    }

    @Test
    void deepNestingLongNumbersAndManyNodesAreRefused() {
        assertThat(parse("[".repeat(10_000)).issues()).extracting(Issue::code).containsExactly("json-depth");
        assertThat(parse("{\"a\":".repeat(10_000)).issues())
                .extracting(Issue::code)
                .containsExactly("json-depth");
        assertThat(parse("[" + "9".repeat(10_000) + "]").issues())
                .extracting(Issue::code)
                .containsExactly("json-depth");
        var few = new JsonLimits(1 << 20, 64, 10, 400);
        assertThat(JsonReader.parse("f", 1, "[1,2,3,4,5,6,7,8,9,10,11]", few).issues())
                .extracting(Issue::code)
                .containsExactly("json-size");
        assertThat(new JsonNumber("1e999999999", 1).asLong()).isEmpty();
    }

    @Test
    void readsFilesInAnyEncoding() throws IOException {
        var file = InputFile.of(
                "f.json", "\ufeff{\"a\": \"\u00e9\"}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(((JsonObject) JsonReader.read(file).orThrow()).text("a")).contains("\u00e9");
    }

    private static Parsed<JsonNode> parse(String text) {
        return JsonReader.parse("f.json", 1, text, JsonLimits.DEFAULT);
    }
}
