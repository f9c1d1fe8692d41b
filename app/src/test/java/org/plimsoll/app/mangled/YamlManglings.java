package org.plimsoll.app.mangled;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage to {@code case.yaml}. */
final class YamlManglings {
    private static final String FILE = "case.yaml";
    private static final Pattern LINE_WITH_VALUE = Pattern.compile("(?m)^( *(?:- )?)([a-z_0-9]+): (\\S.*)$");

    private static final List<String> VALUES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "[[[]]]",
            "true",
            "NaN",
            ".nan",
            ".inf",
            "-.inf",
            "1e400",
            "-1",
            "0",
            "2000000000",
            "99999999999999999999",
            "0x7fffffffffffffff",
            "2024-02-30",
            "0000-01-01",
            "+300000000-01-01",
            "9999-12-31",
            "\"\\0\"",
            "\"\\uD800\"",
            "*nothing",
            "&a [*a]",
            "!!python/object/apply:os.system [ls]",
            "!!binary aGk=",
            "\"open",
            "@at",
            "`tick`",
            "%percent",
            "- - -",
            "? key",
            "{fixed: {fixed: 1}}",
            "../../etc/passwd",
            "\u202Etxt.exe",
            "=1+1",
            "|\n  a\n b",
            "'",
            "<<: *x",
            "x: y: z");

    /** What a careless or hostile author may assume; some of it is within all declared ranges. */
    private static final List<String> ASSUMPTIONS = List.of(
            "fleet_size: {value: 1e12, reason: x}",
            "fleet_size: {value: 1000000, reason: x}",
            "fleet_size: {value: 0, reason: x}",
            "share_concentration: {value: 0, reason: x}",
            "share_concentration: {value: 1e-300, reason: x}",
            "share_concentration: {value: 1e12, reason: x}",
            "stay_days: {value: 1e12, reason: x}",
            "stay_days: {value: 0, reason: x}",
            "stay_days: {value: {lognormal: {median: 1e-300, sd_log: 5}}, reason: x}",
            "turnaround_days: {value: 1e12, reason: x}",
            "turnaround_days: {value: 0, reason: x}",
            "max_speed_kn: {value: 0, reason: x}",
            "max_speed_kn: {value: 1e12, reason: x}",
            "fleet_dwt_t: {value: 0, reason: x}",
            "fleet_dwt_t: {value: 1e12, reason: x}",
            "fleet_dwt_spread: {value: 1e12, reason: x}",
            "fleet_dwt_spread: {value: 0, reason: x}",
            "fleet_dwt_least_t: {value: 1e9, reason: x}",
            "fleet_dwt_most_t: {value: 0, reason: x}",
            "fleet_dwt_weight: {value: 1e12, reason: x}",
            "dwt_per_cubic_length: {value: 0, reason: x}",
            "cubic_per_dwt: {value: 0, reason: x}",
            "tank_limit: {value: -1, reason: x}",
            "full_fill: {value: -1, reason: x}",
            "fill_deviation: {value: {uniform: [-1, 1]}, reason: x}",
            "no_loading_share: {value: 1, reason: x}",
            "no_loading_share: {value: -1, reason: x}",
            "part_laden_share: {value: 1, reason: x}",
            "arrival_residue: {value: 1, reason: x}",
            "product_concentration: {value: 0, reason: x}",
            "product_concentration: {value: 1e12, reason: x}",
            "true_if_confirmed: {value: 0, reason: x}",
            "member_if_consistent: {value: 0, reason: x}",
            "anonymous_listed: {value: {normal: {mean: 0.5, sd: 1e-300, low: 0, high: 1}}, reason: x}");

    private YamlManglings() {}

    static List<Mangling> all() {
        List<Mangling> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(new Mangling("yaml: another value for a key", YamlManglings::anotherValue));
        }
        for (String assumption : ASSUMPTIONS) {
            all.add(new Mangling("yaml: assumed " + assumption, d -> assume(d, assumption)));
        }
        all.add(new Mangling("yaml: a line taken away", d -> lines(d, lines -> lines.remove(d.below(lines.size())))));
        all.add(new Mangling(
                "yaml: a line twice",
                d -> lines(d, lines -> {
                    int at = d.below(lines.size());
                    lines.add(at, lines.get(at));
                })));
        all.add(new Mangling(
                "yaml: other indentation",
                d -> lines(d, lines -> {
                    int at = d.below(lines.size());
                    lines.set(at, d.pick(List.of("\t", " ", "   ")) + lines.get(at));
                })));
        all.add(new Mangling("yaml: a second document", d -> d.edit(FILE, text -> text + "---\n" + text)));
        all.add(new Mangling("yaml: bracket without end", d -> d.edit(FILE, text -> text + "x: [[{a: [\n")));
        all.add(new Mangling("yaml: very deep", YamlManglings::deep));
        all.add(new Mangling("yaml: aliases that blow up", YamlManglings::bomb));
        all.add(new Mangling("yaml: merge keys", d -> d.edit(FILE, text -> "base: &b {draws: 100}\n<<: *b\n" + text)));
        all.add(new Mangling(
                "yaml: a key of a megabyte", d -> d.edit(FILE, text -> "k".repeat(1 << 20) + ": 1\n" + text)));
        all.add(new Mangling("yaml: a title of a megabyte", d -> title(d, "t".repeat(1 << 20))));
        all.add(new Mangling("yaml: a title that tricks", d -> title(d, d.pick(TableManglings.WORDS))));
        all.add(new Mangling("yaml: thousands of unknown keys", d -> d.edit(FILE, text -> text + manyKeys())));
        all.add(new Mangling("yaml: thousands of sources", d -> d.edit(FILE, text -> text + manySources())));
        all.add(new Mangling(
                "yaml: other draws",
                d -> d.replace(
                        FILE,
                        "draws: 20000",
                        "draws: " + d.pick(List.of("1e9", "1000001", "99", "-1", "1.5", "2147483648", "NaN")))));
        all.add(new Mangling(
                "yaml: a period of centuries",
                d -> d.replace(
                        FILE,
                        "period: {from: 2024-03-07, to: 2024-11-05}",
                        d.pick(List.of(
                                "period: {from: 1900-01-01, to: 2199-12-31}",
                                "period: {from: 2024-11-05, to: 2024-03-07}",
                                "period: {from: 2024-03-07, to: 2024-03-07}",
                                "period: {from: 1999-01-01, to: 1999-12-31}")))));
        all.add(new Mangling(
                "yaml: another day of knowledge",
                d -> d.replace(
                        FILE,
                        "as_of: 2026-01-30",
                        "as_of: " + d.pick(List.of("1900-01-01", "2199-12-31", "2024-02-30", "2024-03-07")))));
        all.add(new Mangling(
                "yaml: offsets the wrong way",
                d -> d.replace(
                        FILE,
                        "{east: \"+10:00\", west: \"+09:00\"}",
                        d.pick(List.of(
                                "{east: \"-18:00\", west: \"+18:00\"}",
                                "{east: \"+18:00\", west: \"-18:00\"}",
                                "{east: Z}",
                                "{east: \"+25:00\", west: Z}")))));
        all.add(new Mangling(
                "yaml: a flow that watches another place",
                d -> d.replace(
                        FILE,
                        "watch: vostochny-port",
                        "watch: " + d.pick(List.of("nowhere", "rajin", "../..", "dunai", "vostochny-oil-pier")))));
        all.add(new Mangling("yaml: two flows of one id", d -> d.replace(FILE, "id: weapons", "id: oil")));
        all.add(new Mangling("yaml: no flow is measured", d -> d.replace(FILE, "measured: true", "measured: false")));
        all.add(new Mangling(
                "yaml: an extreme rule",
                d -> d.replace(
                        FILE,
                        "barrels_per_year: 500000",
                        "barrels_per_year: " + d.pick(List.of("1e-9", "1e12", "1e-10", "0", "-1", "1e400")))));
        all.add(new Mangling(
                "yaml: an extreme product",
                d -> d.replace(
                        FILE,
                        "barrels_per_tonne: {uniform: [7.23, 7.50]}",
                        "barrels_per_tonne: "
                                + d.pick(List.of(
                                        "0",
                                        "1e12",
                                        "{uniform: [7.5, 7.23]}",
                                        "{normal: {mean: 7, sd: 1e-300}}",
                                        "{lognormal: {median: 7, sd_log: 1e300}}",
                                        "{triangular: [7, 7, 7]}")))));
        all.add(new Mangling(
                "yaml: extreme shares",
                d -> d.edit(
                        FILE,
                        text -> "laden_shares: "
                                + d.pick(List.of(
                                        "[]", "[1e-9]", "[1, 1, 1]", "[2]", "[" + "0.5, ".repeat(5000) + "0.5]"))
                                + "\n" + text.replaceFirst("(?m)^laden_shares:.*\n", ""))));
        return all;
    }

    private static void anotherValue(Damage d) {
        List<int[]> values = new ArrayList<>();
        Matcher matcher = LINE_WITH_VALUE.matcher(d.text(FILE));
        while (matcher.find()) {
            values.add(new int[] {matcher.start(3), matcher.end(3)});
        }
        int[] at = d.pick(values);
        String text = d.text(FILE);
        d.put(FILE, text.substring(0, at[0]) + d.pick(VALUES) + text.substring(at[1]));
    }

    /** Puts it before the case's own; of two keys alike the first counts. */
    private static void assume(Damage d, String assumption) {
        d.edit(
                FILE,
                text -> text.replaceFirst("(?m)^  base: .*\n", "$0  " + Matcher.quoteReplacement(assumption) + "\n"));
    }

    private interface LineChange {
        void change(List<String> lines);
    }

    private static void lines(Damage d, LineChange change) {
        List<String> lines = new ArrayList<>(d.text(FILE).lines().toList());
        change.change(lines);
        d.put(FILE, String.join("\n", lines) + "\n");
    }

    private static void title(Damage d, String title) {
        d.edit(
                FILE,
                text -> text.replaceFirst(
                        "(?m)^title: .*$",
                        Matcher.quoteReplacement(
                                "title: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")));
    }

    private static void deep(Damage d) {
        int depth = d.pick(List.of(65, 1000, 100_000));
        d.edit(FILE, text -> text + "deep: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
    }

    private static void bomb(Damage d) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        d.edit(FILE, text -> bomb + text);
    }

    private static String manyKeys() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            keys.append("unknown_key_number_").append(i).append(": 1\n");
        }
        return keys.toString();
    }

    private static String manySources() {
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            sources.append("  - {id: s").append(i).append(", title: t}\n");
        }
        return sources.toString();
    }
}
