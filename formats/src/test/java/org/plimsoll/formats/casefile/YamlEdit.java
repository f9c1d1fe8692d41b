package org.plimsoll.formats.casefile;

import java.util.List;
import java.util.stream.Stream;

/** One change to the small case's {@code case.yaml}. */
record YamlEdit(String old, String changed) {
    private static final String FLOW =
            "- {id: oil, title: Oil, commodity: oil, watch: pier, subject: tankers, receiver: North Korea}\n";
    private static final String RULE = """
            - {id: cap, title: The cap, commodity: oil, barrels_per_year: 500000, committee_barrels_per_tonne: 8.33,
                 in_force: {from: 2018-01-01}, source: bbc}
            """;
    private static final String PRODUCT =
            "- {name: gasoil, weight: 1, barrels_per_tonne: {uniform: [7.23, 7.5]}, committee_barrels_per_tonne: 7.5}\n";
    private static final String SOURCE = "- {id: bbc, title: An article, author: BBC}\n";

    String apply(String yaml) {
        if (!yaml.contains(old)) {
            throw new IllegalArgumentException("the small case has no " + old);
        }
        return yaml.replace(old, changed);
    }

    /** What neither schema nor reader may take. */
    static Stream<YamlEdit> broken() {
        return Stream.concat(
                List.of(
                        new YamlEdit("plimsoll: 1\n", ""),
                        new YamlEdit("plimsoll: 1\n", "plimsoll: 2\n"),
                        new YamlEdit("plimsoll: 1\n", "plimsoll: \"1\"\n"),
                        new YamlEdit("id: small\n", "id: two words\n"),
                        new YamlEdit("id: small\n", "id: ../../etc\n"),
                        new YamlEdit("id: small\n", "id: " + "x".repeat(65) + "\n"),
                        new YamlEdit("id: small\n", "id: -1\n"),
                        new YamlEdit("title: A small case\n", "title:\n"),
                        new YamlEdit("title: A small case\n", "title: \"  \"\n"),
                        new YamlEdit("title: A small case\n", "title: [A, small, case]\n"),
                        new YamlEdit("question: How many calls?\n", "question: {how: many}\n"),
                        new YamlEdit("from: 2024-03-01", "from: 2024-02-30"),
                        new YamlEdit("from: 2024-03-01", "from: 2023-02-29"),
                        new YamlEdit("from: 2024-03-01", "from: 1899-12-31"),
                        new YamlEdit("from: 2024-03-01", "from: 2024-03"),
                        new YamlEdit("from: 2024-03-01", "from: 20240301"),
                        new YamlEdit("to: 2024-10-31", "to: 2200-01-01"),
                        new YamlEdit("period: {from: 2024-03-01, to: 2024-10-31}", "period: 2024"),
                        new YamlEdit("period: {from: 2024-03-01, to: 2024-10-31}", "period: {from: 2024-03-01}"),
                        new YamlEdit("as_of: 2024-11-22", "as_of: yesterday"),
                        new YamlEdit("as_of: 2024-11-22\n", ""),
                        new YamlEdit(FLOW, "[]\n"),
                        new YamlEdit("id: oil,", "id: [oil],"),
                        new YamlEdit("watch: pier", "watch: a pier"),
                        new YamlEdit("watch: pier, ", ""),
                        new YamlEdit("receiver: North Korea", "measured: perhaps"),
                        new YamlEdit("receiver: North Korea", "measured: \"true\""),
                        new YamlEdit(RULE, "[]\n"),
                        new YamlEdit("rules:\n  " + RULE, ""),
                        new YamlEdit(PRODUCT, "[]\n"),
                        new YamlEdit("barrels_per_year: 500000", "barrels_per_year: 0"),
                        new YamlEdit("barrels_per_year: 500000", "barrels_per_year: -500000"),
                        new YamlEdit("barrels_per_year: 500000", "barrels_per_year: .inf"),
                        new YamlEdit("barrels_per_year: 500000", "barrels_per_year: 500000 bbl"),
                        new YamlEdit("barrels_per_year: 500000", "barrels_per_year: 1e400"),
                        new YamlEdit("committee_barrels_per_tonne: 8.33", "committee_barrels_per_tonne: 833"),
                        new YamlEdit("in_force: {from: 2018-01-01}", "in_force: {to: 2018-01-01}"),
                        new YamlEdit("in_force: {from: 2018-01-01}", "in_force: 2018-01-01"),
                        new YamlEdit("weight: 1", "weight: 0"),
                        new YamlEdit("name: gasoil, ", ""),
                        new YamlEdit(SOURCE, "bbc\n"),
                        new YamlEdit("title: An article, ", ""))
                        .stream(),
                Stream.concat(brokenAdditions(), Stream.concat(brokenDistributions(), brokenAssumptions())));
    }

    private static Stream<YamlEdit> brokenAdditions() {
        return Stream.of(
                        "seed: 1.5",
                        "seed: 99999999999999999999",
                        "seed: many",
                        "draws: 99",
                        "draws: 1000001",
                        "draws: -1",
                        "draws: [1000]",
                        "looks_complete: yes",
                        "times_without_offset: {east: \"+10:00\"}",
                        "times_without_offset: {east: \"+19:00\", west: Z}",
                        "times_without_offset: {east: Vladivostok, west: Z}",
                        "laden_shares: 0.5",
                        "laden_shares: [0.5, 1.5]",
                        "laden_shares: [half]",
                        "scenarios: [{id: a, title: b}]",
                        "scenarios: [{id: a, title: b, assumptions: {}}]",
                        "scenarios: [{id: a, title: b, assumptions: {full_fill: 2}}]",
                        "scenarios: [{id: a, title: b, assumptions: {full_fill: }}]")
                .map(line -> new YamlEdit("flows:\n", line + "\nflows:\n"));
    }

    private static Stream<YamlEdit> brokenDistributions() {
        return Stream.of(
                        "much",
                        "[7, 8]",
                        "{}",
                        "{fixed: 7, uniform: [7, 8]}",
                        "{gamma: [7, 8]}",
                        "{uniform: [7]}",
                        "{uniform: [7, 8, 9]}",
                        "{uniform: [-7, 8]}",
                        "{triangular: [7, 8]}",
                        "{triangular: 7}",
                        "{normal: [7, 1]}",
                        "{normal: {mean: 7}}",
                        "{normal: {mean: 7, sd: 0}}",
                        "{normal: {mean: 7, sd: -1}}",
                        "{normal: {mean: 7, sd: 1, least: 5}}",
                        "{lognormal: {median: 0, sd_log: 0.1}}",
                        "{lognormal: {median: 7, sd: 0.1}}",
                        "{lognormal: {median: 7, sd_log: 0.1, low: -1}}",
                        "{fixed: .nan}",
                        "1e13")
                .map(value -> new YamlEdit("{uniform: [7.23, 7.5]}", value));
    }

    private static Stream<YamlEdit> brokenAssumptions() {
        return Stream.of(
                        "small-tankers-1",
                        "{}",
                        "{base: big-tankers-9}",
                        "{stay_days: {value: 2, reason: x}}",
                        "{base: small-tankers-1, stay_days: 2}",
                        "{base: small-tankers-1, stay_days: }",
                        "{base: small-tankers-1, stay_days: {value: 2}}",
                        "{base: small-tankers-1, stay_days: {reason: x}}",
                        "{base: small-tankers-1, stay_days: {value: -2, reason: x}}",
                        "{base: small-tankers-1, anonymous_listed: {value: 1.2, reason: x}}",
                        "{base: small-tankers-1, full_fill: {value: {uniform: [0.5, 1.5]}, reason: x}}")
                .map(value -> new YamlEdit("{base: small-tankers-1}", value));
    }

    /** What both must take. */
    static Stream<YamlEdit> sound() {
        return Stream.of(
                new YamlEdit("id: small\n", "id: 2024\n"),
                new YamlEdit("id: small\n", "id: SMALL\n"),
                new YamlEdit("title: A small case\n", "title: 2024\n"),
                new YamlEdit("from: 2024-03-01", "from: 2024-02-29"),
                new YamlEdit("from: 2024-03-01", "from: \"2000-02-29\""),
                new YamlEdit("flows:\n", "seed: -9223372036854775808\ndraws: 100\nflows:\n"),
                new YamlEdit("flows:\n", "seed:\ndraws:\nlooks_complete:\nladen_shares:\nscenarios:\nflows:\n"),
                new YamlEdit("flows:\n", "times_without_offset: {east: \"+18:00\", west: \"-0930\"}\nflows:\n"),
                new YamlEdit("receiver: North Korea", "receiver: , measured: "),
                new YamlEdit(
                        FLOW + "rules:\n  " + RULE + "products:\n  " + PRODUCT,
                        FLOW.replace("watch: pier", "watch: pier, measured: false")),
                new YamlEdit("in_force: {from: 2018-01-01}", "in_force: {from: 2018-01-01, to: }"),
                new YamlEdit("source: bbc}", "source: , certainty: , note: }"),
                new YamlEdit("source: bbc}", "source: \"\", certainty: unverified}"),
                new YamlEdit("{uniform: [7.23, 7.5]}", "7.4"),
                new YamlEdit("{uniform: [7.23, 7.5]}", "{fixed: 7.4}"),
                new YamlEdit("{uniform: [7.23, 7.5]}", "{triangular: [7, 7.2, 7.5]}"),
                new YamlEdit("{uniform: [7.23, 7.5]}", "{normal: {mean: 7.4, sd: 0.1, low: , high: 8}}"),
                new YamlEdit("{uniform: [7.23, 7.5]}", "{lognormal: {median: 7.4, sd_log: 0.1, low: 0}}"),
                new YamlEdit(
                        "{base: small-tankers-1}",
                        "{base: small-tankers-1, stay_days: {value: {lognormal: {median: 1.5, sd_log: 0.4}}, reason: x}}"),
                new YamlEdit(
                        "sources:\n", "scenarios: [{id: a, title: b, assumptions: {full_fill: 0.9}}]\nsources:\n"));
    }

    @Override
    public String toString() {
        return old.strip() + " -> " + changed.strip();
    }
}
