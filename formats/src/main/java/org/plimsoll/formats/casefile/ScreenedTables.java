package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.screening.CaseScreening;
import org.plimsoll.formats.csv.CsvTableWriter;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;

/** Writes what a case keeps of a screening: the three tables that belong to the program. Equal results give equal bytes. */
public final class ScreenedTables {
    private static final int LONGEST_KEY = 50;

    /** Signs that no reader sees, and that turn the writing round or command a terminal. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private final Map<ListVersion, String> ids = new LinkedHashMap<>();
    private final CaseScreening.Result result;

    private ScreenedTables(CaseScreening.Result result, Set<String> taken) {
        this.result = result;
        for (ListVersion version : result.asked()) {
            String key = version.list().key();
            String wanted =
                    (key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY).replaceAll("-$", "") : key) + "-"
                            + version.date();
            String id = wanted;
            for (int n = 2; ids.containsValue(id) || taken.contains(id); n++) {
                id = wanted + "." + n;
            }
            ids.put(version, id);
        }
    }

    /**
     * The tables.
     *
     * @param sources ids of the case's own sources, which versions of lists must not take
     * @param entries how many entries a version has
     * @return bytes by name of file
     */
    public static Map<String, byte[]> of(
            CaseScreening.Result result, Set<String> sources, ToLongFunction<ListVersion> entries) throws IOException {
        var tables = new ScreenedTables(result, sources);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ListsReader.FORMAT.file(), tables.bytes(ListsReader.FORMAT, tables.versions(entries)));
        files.put(ListEntriesReader.FORMAT.file(), tables.bytes(ListEntriesReader.FORMAT, tables.entries()));
        files.put(LinksReader.OF_LISTS.file(), tables.bytes(LinksReader.OF_LISTS, tables.links()));
        return files;
    }

    /** The id under which a case that keeps the result cites a version. */
    public static Map<ListVersion, String> ids(CaseScreening.Result result, Set<String> sources) {
        return new ScreenedTables(result, sources).ids;
    }

    private byte[] bytes(TableFormat format, List<List<@Nullable Object>> rows) throws IOException {
        List<Column> columns =
                format.names().stream().map(name -> Column.text(name, "")).toList();
        var out = new StringWriter();
        CsvTableWriter.write(new Table("table", format.purpose(), columns, rows), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<List<@Nullable Object>> versions(ToLongFunction<ListVersion> entries) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        ids.forEach((version, id) -> rows.add(row(
                id,
                version.list().key(),
                version.list().title(),
                version.list().authority().key(),
                version.date().toString(),
                version.sha256(),
                version.origin(),
                version.retrieved().toString(),
                Long.toString(entries.applyAsLong(version)))));
        return rows;
    }

    private List<List<@Nullable Object>> entries() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (KeptEntry kept : result.entries()) {
            ListEntry entry = kept.entry();
            rows.add(row(
                    kept.party(),
                    kept.list().key(),
                    entry.ref(),
                    entry.name(),
                    entry.names().stream()
                            .skip(1)
                            .map(ListedName::text)
                            .map(n -> n.replace(';', ','))
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    entry.kind().key(),
                    entry.imos().isEmpty() ? "" : entry.imos().getFirst().digits(),
                    kept.basis().name().toLowerCase(java.util.Locale.ROOT),
                    kept.citation().note(),
                    entry.terms().programmes().stream()
                            .map(p -> p.replace(';', ','))
                            .collect(Collectors.joining("; ")),
                    entry.terms().measures().stream().map(Measure::key).collect(Collectors.joining("; ")),
                    entry.terms().from().map(LocalDate::toString).orElse(""),
                    entry.terms().until().map(LocalDate::toString).orElse(""),
                    kept.versions().stream().map(v -> ids.getOrDefault(v, "")).collect(Collectors.joining("; "))));
        }
        return rows;
    }

    private List<List<@Nullable Object>> links() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CaseScreening.EntryTie link : result.ties()) {
            rows.add(row(
                    link.from(),
                    link.tie().relation().key(),
                    link.other().orElse(link.tie().party()),
                    link.kind().key(),
                    link.tie().sharePercent().isPresent()
                            ? CellText.plain(link.tie().sharePercent().getAsDouble())
                            : "",
                    link.tie().from().map(LocalDate::toString).orElse(""),
                    link.tie().until().map(LocalDate::toString).orElse(""),
                    link.ref(),
                    "confirmed",
                    ids.getOrDefault(link.version(), ""),
                    "as the list says"));
        }
        return rows;
    }

    private static List<@Nullable Object> row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = HIDDEN.matcher(cells[i]).replaceAll(" ").strip();
        }
        return Arrays.asList((@Nullable Object[]) cells);
    }
}
