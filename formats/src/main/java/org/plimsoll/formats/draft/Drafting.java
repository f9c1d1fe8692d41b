package org.plimsoll.formats.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.files.Sha256;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.spreadsheet.SheetRow;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/** One drafting of a case: the files come in one by one, then everything is held against each other and written. */
final class Drafting {
    private static final int MOST_REMARKS_OF_A_FILE = 20;

    private final CaseDraft.Wish wish;
    private final SourceBook sources = new SourceBook("example", "un-refined-petroleum");
    private final PlaceBook places = new PlaceBook();
    private final DraftIds tableIds = new DraftIds();
    private final List<Table> tables = new ArrayList<>();
    private final Leftovers leftovers = new Leftovers();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    Drafting(CaseDraft.Wish wish) {
        this.wish = wish;
    }

    /** A table that was read: its rows that can be used. */
    private record Table(TableInput input, TableLayout layout, String id, String source, List<ReadRow> rows) {}

    /** Takes a file in; returns why it cannot be used, if so. */
    Optional<Issue> take(InputFile file) throws IOException {
        Parsed<HandedIn> read = HandedIn.read(file);
        HandedIn in = read.value();
        List<Issue> issues = read.issues();
        if (in == null) {
            return issues.stream()
                    .filter(i -> i.severity() == Issue.Severity.FATAL)
                    .findFirst();
        }
        issues.stream().limit(MOST_REMARKS_OF_A_FILE).forEach(i -> remarks.add(i.at() + ": " + i.problem()));
        String source = keep(file);
        if (in.isMap()) {
            places.addMap(in.features(), source);
            if (in.features().isEmpty()) {
                remarks.add(file.name() + " shows no place");
            }
            return Optional.empty();
        }
        return tables(file, in, source);
    }

    private Optional<Issue> tables(InputFile file, HandedIn in, String source) {
        DateText dates = new DateText(wish.dates());
        boolean any = false;
        for (TableInput input : in.tables()) {
            if (!wanted(input, in)) {
                if (!input.rows().isEmpty()) {
                    remarks.add(input.place() + " was not read (" + input.rows().size()
                            + " rows); name it with --sheet if it should be");
                }
                continue;
            }
            Optional<TableLayout> layout = TableLayout.of(input, dates);
            if (layout.isEmpty()) {
                if (!input.rows().isEmpty() && in.tables().size() > 1) {
                    remarks.add(input.place() + " was not read (" + input.rows().size()
                            + " rows): no row of it names two columns that are known here");
                }
                continue;
            }
            any = true;
            String name = file.name().replaceFirst("\\.[A-Za-z]{3,4}$", "");
            String id = tableIds.unique(in.tables().size() > 1 ? name + " " + input.sheet() : name, "table");
            tables.add(new Table(input, layout.get(), id, source, rows(input, layout.get(), dates)));
        }
        return any ? Optional.empty() : Optional.of(CaseDraft.noHeader(file.name(), in.tables(), wish.sheet()));
    }

    /** A file without sheets is read whatever sheet was asked for: that was meant for another. */
    private boolean wanted(TableInput input, HandedIn in) {
        if (input.sheet().isEmpty() || wish.sheet().isEmpty()) {
            return !in.hidden().contains(input.sheet());
        }
        return input.sheet().equalsIgnoreCase(wish.sheet().get());
    }

    private List<ReadRow> rows(TableInput input, TableLayout layout, DateText dates) {
        var interpreter = new RowInterpreter(input, layout, dates);
        List<ReadRow> rows = new ArrayList<>();
        for (int i = 0; i < input.rows().size(); i++) {
            SheetRow row = input.rows().get(i);
            if (i == layout.header()) {
                leftovers.addHeader(input.place(), row);
            } else if (i < layout.header()) {
                leftovers.add(input.place(), row, Leftovers.ABOVE);
            } else {
                try {
                    rows.add(interpreter.read(row));
                } catch (RowLeft left) {
                    leftovers.add(input.place(), row, left.reason());
                }
            }
        }
        return rows;
    }

    private String keep(InputFile file) throws IOException {
        byte[] bytes;
        try (var in = file.open()) {
            bytes = in.readAllBytes();
        }
        String digest = Sha256.of(bytes);
        String extension = file.name().matches(".*\\.[A-Za-z0-9]{1,8}")
                ? file.name().substring(file.name().lastIndexOf('.'))
                : "";
        StringBuilder record = new StringBuilder();
        JsonWriter.pretty(record)
                .beginObject()
                .member("origin", file.name())
                .member("retrieved", wish.today().toString())
                .member("licence", "")
                .endObject()
                .finish();
        kept.put("raw/" + digest + extension, bytes);
        kept.put("raw/" + digest + ".json", record.toString().getBytes(UTF_8));
        return sources.ofFile(file.name(), digest, wish.today().toString());
    }

    int tableRows() {
        return tables.stream()
                .mapToInt(t -> t.input().rows().size() - t.layout().header() - 1)
                .sum();
    }

    int usableRows() {
        return tables.stream().mapToInt(t -> t.rows().size()).sum();
    }

    String firstReason() {
        return leftovers.firstReason();
    }

    /** Holds everything against each other and writes it. */
    CaseDraft.Drafted finish() throws IOException {
        List<ReadRow> all = tables.stream().flatMap(t -> t.rows().stream()).toList();
        boolean mapped = !places.isEmpty();
        if (!mapped) {
            places.addFrom(all.stream()
                    .filter(r -> !r.seen().isEmpty())
                    .map(ReadRow::where)
                    .toList());
        }
        HullBook hulls = new HullBook(all);
        CaseRows rows = new CaseRows(hulls, sources, places);
        for (Table table : tables) {
            table.rows().forEach(row -> rows.add(row, table.layout().columns(), table.id(), table.source()));
        }
        List<DraftPlace> drawn = places.all();
        String watch = rows.busiestPlace().orElse(drawn.getFirst().id());
        if (!tables.isEmpty()) {
            rows.addCallers(watch, tables.getFirst().source());
        }
        DraftReport report = report(rows, hulls, drawn, watch, mapped);
        return new CaseDraft.Drafted(files(rows, drawn, watch, report), report);
    }

    private Map<String, byte[]> files(CaseRows rows, List<DraftPlace> drawn, String watch, DraftReport report)
            throws IOException {
        CaseText text = new CaseText(wish);
        Map<String, String> files = CaseTemplate.files(text.ofDraft(rows, watch, sources.entries(), report));
        if (!rows.sightings().isEmpty() || !rows.facts().isEmpty()) {
            files.put("vessels.csv", DraftTables.csv("vessels", CaseRows.VESSEL_COLUMNS, rows.facts()));
        }
        if (!rows.sightings().isEmpty()) {
            files.put("sightings.csv", DraftTables.csv("sightings", CaseRows.SIGHTING_COLUMNS, rows.sightings()));
        }
        files.put("places.geojson", PlacesText.of(drawn));
        if (leftovers.count() > 0) {
            files.put(Leftovers.FILE, leftovers.csv());
        }
        Map<String, byte[]> bytes = CaseDraft.bytes(files);
        bytes.putAll(kept);
        return bytes;
    }

    private DraftReport report(CaseRows rows, HullBook hulls, List<DraftPlace> drawn, String watch, boolean mapped) {
        List<DraftReport.TableReport> reports = tables.stream()
                .map(t -> new DraftReport.TableReport(
                        t.input().place(),
                        t.input().rows().get(t.layout().header()).number(),
                        t.input().rows().size() - t.layout().header() - 1,
                        t.input().rows().size()
                                - t.layout().header()
                                - 1
                                - t.rows().size(),
                        columns(t)))
                .toList();
        String name = drawn.stream()
                .filter(p -> p.id().equals(watch))
                .map(DraftPlace::name)
                .findFirst()
                .orElse(watch);
        int there = rows.sightingsAt(watch);
        List<String> said = new ArrayList<>(remarks);
        said.addAll(new DraftRemarks(rows, drawn, leftovers.dates(), mapped).remarks());
        return new DraftReport(
                reports,
                new DraftReport.Made(
                        rows.sightings().size(),
                        hulls.size(),
                        sources.entries().size(),
                        drawn.size(),
                        leftovers.count()),
                quoted(name) + " (" + watch + "): "
                        + (there > 0
                                ? "most sightings are there, " + there + " of "
                                        + rows.sightings().size()
                                : "the first place; no sighting is known to be there"),
                said);
    }

    private static List<DraftReport.ColumnReport> columns(Table table) {
        List<SheetRow> below = table.input()
                .rows()
                .subList(table.layout().header() + 1, table.input().rows().size());
        return table.layout().columns().stream()
                .map(c -> new DraftReport.ColumnReport(
                        Column.letters(c.index()),
                        c.header().strip().replaceAll("\\s+", " "),
                        c.role().map(ColumnRole::meaning).orElse(""),
                        (int) below.stream().filter(r -> !c.cell(r).isBlank()).count()))
                .filter(c -> c.filled() > 0 || !c.header().isBlank())
                .toList();
    }
}
