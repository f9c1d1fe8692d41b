package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.DecodedText;

/**
 * Any table with one listed subject a row, whatever its publisher calls the columns: a sheet of designated vessels, a list of one's own.
 *
 * <p>Limitations: only names of columns in English are known ({@link PlainColumn}); a table with a column of IMO
 * numbers and none of kinds is one of ships.
 */
final class PlainListReader implements ListReader {
    private static final CsvExpectation ANY = CsvExpectation.atLeast();

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        Map<PlainColumn, List<String>> columns = new EnumMap<>(PlainColumn.class);
        boolean[] looked = {false};
        CsvReport report = CsvReader.read(files.main(), ANY, CsvReaders.limits(limits), row -> {
            if (!looked[0]) {
                looked[0] = true;
                List.copyOf(row.values().keySet())
                        .forEach(c -> PlainColumn.of(c)
                                .ifPresent(p -> columns.computeIfAbsent(p, x -> new ArrayList<>())
                                        .add(c)));
                check(columns, row, reading);
            }
            if (columns.containsKey(PlainColumn.NAME) || columns.containsKey(PlainColumn.IMO)) {
                reading.end(
                        entry(c -> values(row, columns, c), columns.containsKey(PlainColumn.IMO), row.line(), reading));
            }
        });
        return CsvReaders.report(reading, report);
    }

    private static void check(Map<PlainColumn, List<String>> columns, CsvRow row, ListReading reading) {
        if (!columns.containsKey(PlainColumn.NAME) && !columns.containsKey(PlainColumn.IMO)) {
            reading.issue(Issue.fatal(
                    "no-name-column",
                    Locus.inFile(reading.file()),
                    "No column holds names or IMO numbers; the columns are "
                            + DecodedText.quoted(String.join(", ", row.values().keySet())),
                    "Name one of them 'name' or 'imo'; others that are understood: "
                            + String.join(", ", PlainColumn.keys())));
        }
    }

    private static List<String> values(CsvRow row, Map<PlainColumn, List<String>> columns, PlainColumn column) {
        return columns.getOrDefault(column, List.of()).stream()
                .map(row::get)
                .filter(v -> !v.isEmpty() && !v.equals("-0-"))
                .toList();
    }

    private static EntryBuilder entry(
            Function<PlainColumn, List<String>> cells, boolean ships, int line, ListReading reading) {
        EntryBuilder entry = reading.entry(line);
        cells.apply(PlainColumn.NAME).forEach(n -> entry.name(n, ListedName.Kind.PRIMARY));
        each(cells.apply(PlainColumn.ALIAS), n -> entry.name(n, ListedName.Kind.ALIAS));
        each(cells.apply(PlainColumn.FORMER_NAME), n -> entry.name(n, ListedName.Kind.FORMER));
        each(cells.apply(PlainColumn.SCRIPT_NAME), n -> entry.name(n, ListedName.Kind.SCRIPT));
        for (PlainColumn column : PlainColumn.values()) {
            column.particular().ifPresent(p -> cells.apply(column).forEach(v -> entry.fact(p, v)));
            column.relation().ifPresent(r -> each(cells.apply(column), v -> entry.tie(r, v)));
        }
        each(cells.apply(PlainColumn.PROGRAMME), entry::programme);
        cells.apply(PlainColumn.MEASURES).forEach(m -> entry.measures(ProvisionWords.in(m)));
        cells.apply(PlainColumn.FROM).forEach(d -> entry.from(d, ListedDay.PLAIN));
        cells.apply(PlainColumn.UNTIL).forEach(d -> entry.until(d, ListedDay.PLAIN));
        cells.apply(PlainColumn.REMARKS).forEach(entry::remark);
        cells.apply(PlainColumn.REF).forEach(entry::ref);
        entry.kind(cells.apply(PlainColumn.KIND).stream()
                .findFirst()
                .map(PlainListReader::kind)
                .orElse(ships ? SubjectKind.VESSEL : SubjectKind.OTHER));
        // A list without numbers of its own: what identifies the subject best, so that versions can be compared.
        cells.apply(PlainColumn.IMO).stream().findFirst().ifPresent(i -> entry.ref("imo-" + i.replaceAll("\\D", "")));
        cells.apply(PlainColumn.NAME).stream()
                .findFirst()
                .ifPresent(n -> entry.ref("name-" + n.toLowerCase(Locale.ROOT)));
        return entry;
    }

    private static SubjectKind kind(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.contains("vessel") || word.contains("ship") || word.contains("tanker")) {
            return SubjectKind.VESSEL;
        }
        if (word.contains("person") || word.contains("individual")) {
            return SubjectKind.PERSON;
        }
        if (word.contains("aircraft") || word.contains("airplane")) {
            return SubjectKind.AIRCRAFT;
        }
        boolean firm = word.contains("compan")
                || word.contains("organi")
                || word.contains("entit")
                || word.contains("enterprise");
        return firm ? SubjectKind.ORGANISATION : SubjectKind.OTHER;
    }

    private static void each(List<String> cells, Consumer<String> taker) {
        for (String cell : cells) {
            for (String part : cell.split(";|\\|")) {
                if (!part.isBlank()) {
                    taker.accept(part);
                }
            }
        }
    }
}
