package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.InputFile;

/** The reference page of the case format: what people wrote, and below it what is made from the reader's own declarations. */
final class CaseFormatPage {
    private static final String GENERATED = "## case.yaml\n";

    private final StringBuilder text = new StringBuilder(GENERATED);

    private CaseFormatPage() {}

    /** The page with the part that is made from the code as the code now says it. */
    static String current(String page) throws IOException {
        int at = page.indexOf(GENERATED);
        return (at < 0 ? page : page.substring(0, at)) + new CaseFormatPage().generated();
    }

    private String generated() throws IOException {
        text.append("""
                From here on this page is made from the code; a test fails when it is stale and says how to renew it.
                [case.schema.json](case.schema.json) says the same for editors.

                """);
        keyTable("", CaseYamlFormat.ROOT);
        quantities();
        for (TableFormat table : CaseReader.TABLES) {
            table(table);
        }
        attributes();
        journal();
        return text.toString().stripTrailing() + "\n";
    }

    private void keyTable(String path, YamlShape.Mapping mapping) {
        if (!path.isEmpty()) {
            text.append("### ").append(path).append('\n');
        }
        text.append("| key | needed | value | meaning |\n|---|---|---|---|\n");
        for (YamlShape.Key key : mapping.keys()) {
            row(code(key.name()), key.required() ? "yes" : "", words(key.shape()), key.meaning());
        }
        text.append('\n');
        for (YamlShape.Key key : mapping.keys()) {
            String inner = (path.isEmpty() ? "" : path + ".") + key.name();
            if (key.shape() instanceof YamlShape.Mapping section) {
                keyTable(inner, section);
            } else if (key.shape() instanceof YamlShape.ListOf list
                    && list.item() instanceof YamlShape.Mapping section) {
                keyTable(inner + "[]", section);
            } else if (key.shape() instanceof YamlShape.Assuming) {
                keyTable("assumptions.QUANTITY", CaseYamlFormat.ASSUMPTION);
            }
        }
    }

    private static String words(YamlShape shape) {
        return switch (shape) {
            case YamlShape.Text text -> "text";
            case YamlShape.ShortName id -> "id";
            case YamlShape.Day day -> "day, 1900 to 2199";
            case YamlShape.Offset offset -> "offset such as \"+10:00\", in quotes";
            case YamlShape.Truth truth -> "true or false";
            case YamlShape.Numeric n -> "number, " + CellText.plain(n.least()) + " to " + CellText.plain(n.most());
            case YamlShape.Whole w -> words(w);
            case YamlShape.Choice choice -> codes(choice.words().list());
            case YamlShape.Chances chances -> "number or [distribution](#distributions)";
            case YamlShape.Changes changes -> "a distribution for each quantity that differs, by [key](#quantities)";
            case YamlShape.Assuming assuming ->
                code(AssumptionsReader.BASE) + " (" + codes(AssumptionSets.NAMES) + ") and [quantities](#quantities)";
            case YamlShape.ListOf list ->
                list.item() instanceof YamlShape.Mapping ? "list, see below" : "list of: " + words(list.item());
            case YamlShape.Mapping inner -> "keys, see below";
        };
    }

    private static String words(YamlShape.Whole range) {
        if (range.least() == range.most()) {
            return "the number " + range.least();
        }
        return range.least() == Long.MIN_VALUE
                ? "whole number of 64 bits"
                : "whole number, " + range.least() + " to " + range.most();
    }

    private void quantities() {
        text.append("### Quantities\n");
        text.append("Without a base set all of them must be given.\n\n");
        text.append("| key | unit | range | an error is shared over | meaning |\n|---|---|---|---|---|\n");
        for (Assumed quantity : Assumed.values()) {
            PlausibleRange range = PlausibleRange.of(quantity);
            row(
                    code(quantity.key()),
                    quantity.unit(),
                    CellText.plain(range.least()) + " to " + CellText.plain(range.most()),
                    switch (quantity.level()) {
                        case FIXED -> "not varied";
                        case CASE -> "the case";
                        case HULL -> "a hull";
                        case CALL -> "a call";
                    },
                    AssumedMeanings.sentence(quantity));
        }
        text.append('\n');
    }

    private void table(TableFormat table) throws IOException {
        boolean csv = table.file().endsWith(".csv");
        text.append("## ").append(table.file()).append('\n');
        text.append(table.purpose()).append("\n\n");
        Map<String, String> example = csv ? example(table) : Map.of();
        text.append(
                csv
                        ? "| column | needed | holds | meaning | example |\n"
                        : "| property | needed | holds | meaning |\n");
        text.append(csv ? "|---|---|---|---|---|\n" : "|---|---|---|---|\n");
        for (ColumnFormat column : table.columns()) {
            String holds = column.words().isEmpty() ? column.type() : codes(column.words());
            String needed = column.isRequired() ? "yes" : "";
            if (csv) {
                row(code(column.name()), needed, holds, column.meaning(), example.getOrDefault(column.name(), ""));
            } else {
                row(code(column.name()), needed, holds, column.meaning());
            }
        }
        text.append('\n');
        if (csv && !example.isEmpty()) {
            text.append("The example is row ")
                    .append(example.getOrDefault("#", ""))
                    .append(" of the founding case.\n\n");
        }
    }

    /** The row of the founding case that shows the most columns; the first of several. */
    private static Map<String, String> example(TableFormat table) throws IOException {
        byte[] bytes = TestCases.founding().getOrDefault(table.file(), new byte[0]);
        Map<String, String> best = new LinkedHashMap<>();
        int[] most = {0};
        CsvReader.read(InputFile.of(table.file(), bytes), table.expectation(), CsvLimits.DEFAULT, row -> {
            int filled = (int)
                    row.values().values().stream().filter(v -> !v.isEmpty()).count();
            if (filled > most[0]) {
                most[0] = filled;
                best.clear();
                best.putAll(shown(row));
            }
        });
        return best;
    }

    private static Map<String, String> shown(CsvRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.values().forEach((name, value) -> values.put(name, value.isEmpty() ? "" : code(value)));
        values.put("#", Integer.toString(row.line() - 1));
        return values;
    }

    private void attributes() {
        text.append("## Attributes of vessels.csv\n");
        text.append("| attribute | unit | range | spellings of the unit |\n|---|---|---|---|\n");
        for (Attribute attribute : Attribute.values()) {
            if (attribute.number()) {
                NumberUnit unit = NumberUnit.of(attribute);
                row(
                        code(attribute.key()),
                        unit.words(),
                        CellText.plain(unit.least()) + " to " + CellText.plain(unit.most()),
                        codes(unit.spellings()));
            } else if (attribute == Attribute.ROLE) {
                row(code(attribute.key()), "", codes(Words.ROLE.list()), "");
            } else if (attribute == Attribute.STATUS) {
                row(code(attribute.key()), "", codes(Words.STATUS.list()), "");
            }
        }
        text.append(
                "\nAll other attributes hold text. An `imo` must have seven digits, the last of which checks the others;\n");
        text.append("an `mmsi` that has not nine digits is kept with a doubt.\n");
    }

    private void journal() {
        text.append("""

                ## decisions.jsonl
                What analysts decided, one JSON object a line, written by `plimsoll decide` and never by hand. The other files stay as they are: a
                decision says how their rows are read. Members that every line has:

                | member | value | meaning |
                |---|---|---|
                | `n` | whole number | number of the line, from 1 |
                | `prev` | SHA-256 | of the line before, without its line end; 64 zeros on the first |
                | `time` | time in UTC | when it was decided |
                | `author` | text | who decided |
                | `kind` | `merge`, `split`, `reject`, `annotate`, `undo` | what was decided |
                | `because` | text | why |
                | `sha256` | SHA-256 | of the line up to this member; always the last |

                | kind | further members | meaning |
                |---|---|---|
                | `merge` | `into`, `hull` | rows of `hull` are read as rows of `into` |
                | `split` | `hull`, `new_hull`, `rows` | the rows are read as rows of `new_hull` |
                | `reject` | `rows` | the rows are set aside |
                | `annotate` | `about` | a remark on a hull or a row; it changes nothing |
                | `undo` | `undoes` | the decision of that number no longer holds |

                A row is an object of `file`, `line` and `says`. A row that has moved is found by what it says; one that has changed is not, and the
                decision gets an issue. Where a line was edited, moved, doubled, taken out or cut, reading stops: the decisions before it hold, those
                from there on do not, and the issue names the line. Whole lines taken off the end leave no trace here; the record of a build names the
                digest of the journal that it was made of.
                """);
    }

    private void row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        text.append('\n');
    }

    private static String codes(List<String> words) {
        return words.stream().map(CaseFormatPage::code).collect(Collectors.joining(" "));
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
