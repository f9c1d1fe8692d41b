package org.plimsoll.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.Parsed;

class YamlReaderTest {
    @Test
    void remembersLinesAndColumns() {
        var root = (YamlMapping) parse("""
                title: Vostochny 2024
                # a remark
                places:
                  - name: Nampo
                    berths: [1, 2]
                """).orThrow();
        assertThat(root.entries().keySet()).containsExactly("title", "places");
        var place = (YamlMapping)
                ((YamlSequence) root.get("places").orElseThrow()).items().getFirst();
        assertThat(place.line()).isEqualTo(4);
        assertThat(Objects.requireNonNull(place.entries().get("berths")).key().line())
                .isEqualTo(5);
        assertThat(place.get("berths").orElseThrow().column()).isEqualTo(13);
    }

    @Test
    void followsTheCoreSchemaOfYaml12() {
        var list = ((YamlSequence) parse("[no, true, '1', 010, 0x10, 1.50, ~, 2024-05-01, .inf, -7, 1e3, 12_3]")
                        .orThrow())
                .items().stream().map(YamlScalar.class::cast).toList();
        assertThat(list.get(0).asBoolean()).isEmpty();
        assertThat(list.get(1).asBoolean()).contains(true);
        assertThat(list.get(2).asLong()).isEmpty();
        assertThat(list.get(3).asLong()).contains(10L);
        assertThat(list.get(4).asLong()).contains(16L);
        assertThat(list.get(5).asNumber()).contains(new BigDecimal("1.50"));
        assertThat(list.get(6).isNull()).isTrue();
        assertThat(list.get(7).text()).isEqualTo("2024-05-01");
        assertThat(list.get(7).asNumber()).isEmpty();
        assertThat(list.get(8).asNumber()).isEmpty();
        assertThat(list.get(9).asLong()).contains(-7L);
        assertThat(list.get(10).asNumber().orElseThrow()).isEqualByComparingTo("1000");
        assertThat(list.get(11).asNumber()).isEmpty();
    }

    @Test
    void setsASecondKeyAsideAndKeepsTheFirst() {
        var parsed = parse("a: 1\nb: 2\na:\n  x: [1, 2]\nc: 3\n");
        var root = (YamlMapping) parsed.orThrow();
        assertThat(root.entries().keySet()).containsExactly("a", "b", "c");
        assertThat(((YamlScalar) root.get("a").orElseThrow()).text()).isEqualTo("1");
        assertThat(parsed.issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo("duplicate-key");
            assertThat(i.at().line()).isEqualTo(3);
            assertThat(i.problem()).contains("line 1");
        });
    }

    @Test
    void resolvesAFewAliases() {
        var root = (YamlMapping) parse("a: &x [1, 2]\nb: *x\n").orThrow();
        assertThat(root.get("b")).isEqualTo(root.get("a"));
    }

    @Test
    void refusesAnAliasBombBeforeItCostsAnything() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, "*a" + (i - 1)))));
        }
        assertFatal(parse(bomb.toString()), "yaml-aliases", 3);
    }

    @Test
    void countsAnAliasWithAllThatItStandsFor() {
        var limits = new YamlLimits(1 << 20, 64, 16, 100);
        var parsed = YamlReader.parse("c.yaml", "a: &a [" + "1,".repeat(40) + "1]\nb: &b [*a]\nc: [*a, *b]\n", limits);
        assertFatal(parsed, "yaml-size", 3);
    }

    @Test
    void refusesAnAliasToItself() {
        assertFatal(parse("a: &x [*x]\n"), "yaml-aliases", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "&a [", "!!str [", "(", "\"\\"})
    void deepNestingIsRefusedWithoutOverflowingTheStack(String opening) {
        var parsed = parse(opening.repeat(10_000));
        assertThat(parsed.issues())
                .allMatch(i -> i.severity() == Issue.Severity.FATAL || i.code().equals("yaml-tag"));
        if (parsed.value() != null) {
            assertThat(parsed.value()).isInstanceOf(YamlScalar.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\nb: c: d\n",
                "a: 1\n\tb: 2\n",
                "a: 1\nb: \"open\nc: 3\n",
                "a: 1\nb: [1, 2\nc: 3\n",
                "a: 1\n  b: 2\n",
                "a: 1\nb: @x\n",
                "a: 1\nb\nc: 2\n",
                "a: 1\nb: %x\n",
                "a: 1\nb: *nowhere\n"
            })
    void sayWhereWhatAndHowToMend(String text) {
        var parsed = parse(text);
        assertThat(parsed.value()).isNull();
        assertThat(parsed.issues()).singleElement().satisfies(i -> {
            assertThat(i.severity()).isEqualTo(Issue.Severity.FATAL);
            assertThat(i.at().line()).isBetween(2, 4);
            assertThat(i.problem()).isNotBlank().doesNotContain("\n");
            assertThat(i.remedy()).isNotBlank();
        });
    }

    @Test
    void aTabHasItsOwnAdvice() {
        assertThat(parse("a:\n\tb: 1\n").issues().getFirst().remedy()).contains("spaces");
    }

    @Test
    void refusesControlCharactersTagsOfClassesSecondDocumentsAndEmptyFiles() {
        assertThat(parse("a: \0\n").value()).isNull();
        assertThat(parse("a: !!javax.script.ScriptEngineManager [x]\n").issues())
                .allMatch(i -> i.severity() == Issue.Severity.DOUBT);
        assertFatal(parse("a: 1\n---\nb: 2\n"), "yaml-documents", 2);
        assertFatal(parse(""), "empty-file", 0);
        assertFatal(parse("# only a remark\n"), "empty-file", 0);
        assertFatal(parse("[a, b]: 1\n"), "yaml-key", 1);
    }

    @Test
    void anyTextGivesATreeOrAnIssueAndNeverAnException() {
        var random = new java.util.Random(3);
        String alphabet = "ab:-[]{}&*!|>'\"%@`#,? \n\t\\\u00e9\u0000\ud800";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var parsed = parse(text.toString());
            assertThat(parsed.value() != null || !parsed.issues().isEmpty()).isTrue();
        }
    }

    private static Parsed<YamlNode> parse(String text) {
        return YamlReader.parse("case.yaml", text, YamlLimits.DEFAULT);
    }

    private static void assertFatal(Parsed<YamlNode> parsed, String code, int line) {
        assertThat(parsed.value()).isNull();
        Issue last = parsed.issues().getLast();
        assertThat(List.of(last.code(), last.at().line())).isEqualTo(List.of(code, line));
    }
}
