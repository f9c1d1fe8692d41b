package org.plimsoll.app.mangled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Damage to tables: first what touches a single row, then what touches the whole table. */
final class TableManglings {
    /** The tables of the founding case that have rows. */
    private static final List<String> TABLES =
            List.of("sightings.csv", "aggregates.csv", "claims.csv", "reported.csv", "vessels.csv", "listings.csv");

    private static final int MEGABYTE = 1 << 20;

    static final List<String> DATES = List.of(
            "0000",
            "9999",
            "0000-00-00",
            "2024-02-30",
            "2023-02-29",
            "300000000",
            "+300000000-01-01",
            "2024-13",
            "2024-00-10",
            "2024-03-07T25:00",
            "2024-03-07T12:00+99:00",
            "-2024-01-01",
            "07/03/2024",
            "2024-3-7",
            "1899",
            "2200",
            "today",
            "２０２４-03-07",
            "2024-03-07T00:00:00.000000001Z",
            "2024-W10-4");
    static final List<String> NUMBERS = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "1e400",
            "-1e400",
            "1e-400",
            "-1",
            "2000000000",
            "9223372036854775808",
            "1,5",
            "0x10",
            "1e9",
            "999999",
            "100001",
            "100000",
            "--1",
            "1.5",
            "-0",
            "٣",
            "12 500",
            "1_000",
            "1e5000000000",
            "9".repeat(400));
    static final List<String> FORMULAS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "@SUM(A1)",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "\t=1+1",
            "'=1+1",
            "\uFF1D1+1");
    static final List<String> WORDS = List.of(
            "\u202Eoil\u202C",
            "P\u0410EK YANG SAN 1",
            "\u0000",
            "a\u0000b",
            "\uFEFF",
            "\uFFFD",
            "\u200B",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "]]>",
            "\u001B[31m",
            "\u0085",
            "\u2028",
            "e\u0301".repeat(50),
            "\uD83D\uDEA2");
    static final List<String> IDS = List.of(
            "../../etc/passwd",
            "..\\..\\windows",
            "/etc/passwd",
            "nobody-knows-this",
            "con",
            ".",
            "..",
            "%2e%2e%2f",
            "a b",
            "x".repeat(65),
            "oil-2024-03-07",
            "osc-43",
            "vostochny-oil-pier",
            "ВОСТОЧНЫЙ",
            "id'; drop table ships;--",
            "__proto__");

    private TableManglings() {}

    static List<Mangling> all() {
        List<Mangling> all = new ArrayList<>();
        value(all, "an absurd date", DATES, List.of("date_from", "date_to", "stated", "from", "until"));
        value(
                all,
                "a number that is none or too much",
                NUMBERS,
                List.of("count", "listed", "lat", "lon", "length_m", "low", "high", "barrels", "tonnes", "value"));
        value(all, "a formula", FORMULAS, List.of());
        value(all, "a text that tricks eyes or programs", WORDS, List.of());
        value(
                all,
                "an id that nobody has",
                IDS,
                List.of("id", "flow", "hull", "place", "groups", "within", "includes_hull", "source"));
        oneRow(
                all,
                "a wrong type",
                (rows, row, d) ->
                        rows.cell(row, d.pick(rows.names()), d.pick(List.of("[]", "{}", "null", "true", "2024", "x"))));
        oneRow(
                all,
                "a cell of a megabyte",
                (rows, row, d) -> rows.cell(row, d.pick(rows.names()), "x".repeat(MEGABYTE)));
        oneRow(
                all,
                "a cell of 60,000 characters",
                (rows, row, d) -> rows.cell(row, d.pick(rows.names()), "y ".repeat(30_000)));
        oneRow(all, "a quote that is not closed", (rows, row, d) -> rows.raw(row, d.pick(rows.names()), "\"open"));
        oneRow(all, "a quote within a word", (rows, row, d) -> rows.raw(row, d.pick(rows.names()), "5\" gun"));
        oneRow(all, "text after a closed quote", (rows, row, d) -> rows.raw(row, d.pick(rows.names()), "\"a\"b"));
        oneRow(all, "a line break within quotes", (rows, row, d) -> rows.cell(row, d.pick(rows.names()), "a\nb\r\nc"));
        oneRow(
                all,
                "too few fields",
                (rows, row, d) -> rows.line(
                        row, rows.line(row).substring(0, d.below(rows.line(row).length()))));
        oneRow(
                all,
                "too many fields",
                (rows, row, d) -> rows.line(row, rows.line(row) + ",more".repeat(1 + d.below(400))));
        oneRow(all, "a row twice", (rows, row, d) -> rows.insert(row, rows.line(row)));
        oneRow(
                all,
                "another's id",
                (rows, row, d) -> rows.cell(
                        row,
                        rows.names().getFirst(),
                        rows.cell(d.below(rows.size()), rows.names().getFirst())));
        oneRow(all, "cells exchanged", TableManglings::exchangeCells);
        oneRow(
                all,
                "all cells blank",
                (rows, row, d) -> rows.line(row, ",".repeat(rows.names().size() - 1)));
        oneRow(all, "random characters", (rows, row, d) -> rows.line(row, noise(d)));
        all.add(new Mangling(
                "a reversed span",
                d -> damageRow(
                        d,
                        d.pick(List.of("sightings.csv", "aggregates.csv", "reported.csv")),
                        TableManglings::reverse)));
        all.add(new Mangling(
                "an aggregate within itself",
                d -> damageRow(d, "aggregates.csv", (rows, row, x) -> rows.cell(row, "within", rows.cell(row, "id")))));
        all.add(new Mangling("aggregates within each other", TableManglings::ring));
        all.add(new Mangling(
                "a count without measure",
                d -> damageRow(
                        d,
                        "aggregates.csv",
                        (rows, row, x) -> rows.cell(
                                row, "count", x.pick(List.of("1000000", "999999", "2000000000", "100001", "0"))))));
        all.add(new Mangling(
                "a position off the globe", d -> damageRow(d, "sightings.csv", TableManglings::offTheGlobe)));
        wholeTables(all);
        return all;
    }

    private interface RowDamage {
        void damage(Rows rows, int row, Damage damage);
    }

    private static void oneRow(List<Mangling> all, String kind, RowDamage damage) {
        all.add(new Mangling("one row: " + kind, d -> damageRow(d, d.pick(TABLES), damage)));
    }

    /** One value of the list in a random row of a random table, in one of those columns or, where none is named, in any. */
    private static void value(List<Mangling> all, String kind, List<String> values, List<String> columns) {
        oneRow(all, kind, (rows, row, d) -> {
            List<String> possible = rows.names().stream()
                    .filter(n -> columns.isEmpty() || columns.contains(n))
                    .toList();
            rows.cell(row, d.pick(possible.isEmpty() ? rows.names() : possible), d.pick(values));
        });
        oneRow(all, kind + ", without quotes", (rows, row, d) -> rows.raw(row, d.pick(rows.names()), d.pick(values)));
    }

    private static void damageRow(Damage d, String file, RowDamage damage) {
        Rows rows = Rows.of(d.text(file));
        int row = d.below(rows.size());
        d.spare(file, rows, Set.of(row));
        damage.damage(rows, row, d);
        d.put(file, rows.text());
    }

    private static void exchangeCells(Rows rows, int row, Damage d) {
        List<String> cells = new ArrayList<>(rows.cells(row));
        Collections.shuffle(cells, new Random(d.below(1000)));
        rows.line(row, Rows.join(cells));
    }

    private static void reverse(Rows rows, int row, Damage d) {
        rows.cell(row, "date_from", "2024-10-01");
        rows.cell(row, "date_to", "2024-03-01");
    }

    private static void offTheGlobe(Rows rows, int row, Damage d) {
        rows.cell(row, "lat", d.pick(List.of("90.1", "-91", "1e9", "NaN", "", "42")));
        rows.cell(row, "lon", d.pick(List.of("180.5", "-181", "1e9", "NaN", "", "540")));
    }

    private static void ring(Damage d) {
        Rows rows = Rows.of(d.text("aggregates.csv"));
        for (int row = 0; row < rows.size(); row++) {
            rows.cell(row, "within", rows.cell((row + 1) % rows.size(), "id"));
        }
        d.spare("aggregates.csv", rows, Set.of());
        d.put("aggregates.csv", rows.text());
    }

    private static String noise(Damage d) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int c = d.below(0x3000);
            noise.append(c == '\n' || c == '\r' || c == '"' ? ' ' : (char) c);
        }
        return noise.toString();
    }

    private static void wholeTables(List<Mangling> all) {
        columns(all, "a column taken away", (rows, at) -> rows.forEach(cells -> cells.remove(at)));
        columns(all, "a column twice", (rows, at) -> rows.forEach(cells -> cells.add(cells.get(at))));
        columns(all, "a column that nobody knows", (rows, at) -> rows.forEach(cells -> cells.add(at, "=extra")));
        columns(all, "columns in another order", (rows, at) -> rows.forEach(cells -> Collections.rotate(cells, at)));
        columns(all, "two names of the header exchanged", (rows, at) -> Collections.swap(rows.getFirst(), 0, at));
        columns(all, "no header", (rows, at) -> rows.removeFirst());
        columns(all, "two headers", (rows, at) -> rows.add(0, new ArrayList<>(rows.getFirst())));
        columns(
                all,
                "nothing but the header",
                (rows, at) -> rows.subList(1, rows.size()).clear());
        columns(all, "a header of blanks", (rows, at) -> Collections.fill(rows.getFirst(), " "));
        columns(all, "a thousand columns", (rows, at) -> rows.forEach(c -> c.addAll(Collections.nCopies(1000, "x"))));
        all.add(new Mangling("table: all rows a hundred times", d -> {
            String file = d.pick(TABLES);
            Rows rows = Rows.of(d.text(file));
            d.spare(file, rows, Set.of());
            d.edit(
                    file,
                    text -> text
                            + rows.text()
                                    .substring(rows.text().indexOf('\n') + 1)
                                    .repeat(100));
        }));
        all.add(new Mangling("table: the same value down a column", d -> {
            String file = d.pick(TABLES);
            Rows rows = Rows.of(d.text(file));
            String column = d.pick(rows.names());
            String value = d.pick(List.of("=1+1", "2024-02-30", "\u202E", "1e400", "../x", "2000000000", "\u0000"));
            for (int row = 0; row < rows.size(); row++) {
                rows.cell(row, column, value);
            }
            d.put(file, rows.text());
        }));
    }

    private static void columns(List<Mangling> all, String kind, ObjIntConsumer<List<List<String>>> change) {
        all.add(new Mangling("table: " + kind, d -> {
            String file = d.pick(TABLES);
            Rows table = Rows.of(d.text(file));
            List<List<String>> rows = new ArrayList<>();
            rows.add(new ArrayList<>(table.names()));
            for (int row = 0; row < table.size(); row++) {
                rows.add(new ArrayList<>(table.cells(row)));
            }
            change.accept(rows, 1 + d.below(table.names().size() - 1));
            d.put(file, String.join("\n", rows.stream().map(Rows::join).toList()) + "\n");
        }));
    }
}
