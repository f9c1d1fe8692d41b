package org.plimsoll.formats.simulated;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.sim.Passage;
import org.plimsoll.core.sim.PortCall;
import org.plimsoll.core.sim.Scene;
import org.plimsoll.core.sim.Ship;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.csv.CsvTableWriter;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;

/** The tables of a simulated case: what is published of its ships, and what was seen. */
final class SimulatedTables {
    private static final String VESSELS = "vessels.csv";
    private static final String LISTINGS = "listings.csv";
    private static final String SIGHTINGS = "sightings.csv";
    private static final String AGGREGATES = "aggregates.csv";
    private static final String LOOKS = "looks.csv";
    private static final String REPORTED = "reported.csv";
    private static final String COUNT = "simulated-count";

    private final World world;
    private final boolean watched;

    /** A row as names of columns and cells. */
    private static final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Row() {
            cells.put("certainty", "confirmed");
            cells.put("source", SimulatedYaml.SOURCE);
        }

        Row with(String column, Object cell) {
            cells.put(column, cell.toString());
            return this;
        }
    }

    SimulatedTables(World world) {
        this.world = world;
        watched = world.origin().settings().kind() == WorldKind.WATCHED;
    }

    Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        put(files, VESSELS, vessels());
        put(files, LISTINGS, listings());
        List<Row> sightings = new ArrayList<>(watched ? finds() : itemised());
        sightings.addAll(elsewhere());
        put(files, SIGHTINGS, sightings);
        put(files, AGGREGATES, aggregates());
        put(files, LOOKS, watched ? looks() : List.of());
        put(files, REPORTED, reported());
        return files;
    }

    private static void put(Map<String, String> files, String file, List<Row> rows) throws IOException {
        List<String> columns = CaseReader.columns(file);
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            if (!columns.containsAll(row.cells.keySet())) {
                throw new IllegalStateException(file + " has other columns than " + row.cells.keySet());
            }
            List<@Nullable Object> line = new ArrayList<>();
            columns.forEach(column -> line.add(row.cells.getOrDefault(column, "")));
            cells.add(line);
        }
        var out = new StringWriter();
        List<Column> headings = columns.stream().map(c -> Column.text(c, "")).toList();
        CsvTableWriter.write(new Table("simulated", file, headings, cells), out);
        files.put(file, out.toString());
    }

    private List<Row> vessels() {
        List<Row> rows = new ArrayList<>();
        for (Ship ship : world.ships()) {
            ship.known().ifPresent(known -> {
                rows.add(statement(ship, "name", ship.name()));
                rows.add(statement(ship, "imo", known.imo()));
                rows.add(statement(ship, "type", "oil tanker"));
                rows.add(statement(ship, "role", "caller"));
                known.size().ifPresent(size -> {
                    rows.add(statement(ship, "dwt_t", plain(size.dwtT())));
                    rows.add(statement(ship, "length_m", plain(size.lengthM())));
                });
            });
        }
        return rows;
    }

    private static Row statement(Ship ship, String attribute, String value) {
        return new Row().with("hull", ship.id()).with("attribute", attribute).with("value", value);
    }

    private List<Row> listings() {
        List<Row> rows = new ArrayList<>();
        for (Ship ship : world.ships()) {
            if (ship.known().isPresent()) {
                ship.bannedFrom()
                        .ifPresent(day -> rows.add(new Row()
                                .with("hull", ship.id())
                                .with("list", "UN 1718")
                                .with("measures", "port_entry_ban")
                                .with("from", day)));
            }
        }
        return rows;
    }

    /** A find with its call. */
    private record Found(PortCall call, PortCall.Find find) {}

    /** By id, in order of time; ids tell nothing of which call was found. */
    private Map<String, Found> found() {
        List<Found> all = new ArrayList<>();
        world.calls().forEach(call -> call.finds().forEach(find -> all.add(new Found(call, find))));
        all.sort(Comparator.comparingInt((Found f) -> f.find().scene())
                .thenComparingInt(f -> f.call().number()));
        Map<String, Found> byId = new LinkedHashMap<>();
        all.forEach(found -> byId.put(String.format(Locale.ROOT, "find-%04d", byId.size() + 1), found));
        return byId;
    }

    /** The number of the call that each sighting at the pier was of, by its id. */
    Map<String, Integer> callsBySighting() {
        Map<String, Integer> calls = new LinkedHashMap<>();
        found().forEach((id, found) -> calls.put(id, found.call().number()));
        for (PortCall call : world.calls()) {
            for (int analyst = 0;
                    analyst < call.departure().map(d -> d.words().size()).orElse(0);
                    analyst++) {
                calls.put(departureId(call.number(), analyst), call.number());
            }
        }
        return calls;
    }

    private List<Row> finds() {
        List<Row> rows = new ArrayList<>();
        found().forEach((id, found) -> rows.add(find(id, found.find())));
        for (PortCall call : world.calls()) {
            call.departure().ifPresent(departure -> departure(call, departure, rows));
        }
        return rows;
    }

    /** What is told of known ships away from the pier. */
    private List<Row> elsewhere() {
        Instant known = SimulatedYaml.asOf(world).atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Row> rows = new ArrayList<>();
        for (PortCall call : world.calls()) {
            Ship ship = world.ship(call.ship());
            if (ship.known().isPresent()) {
                call.passage().ifPresent(passage -> elsewhere(call.number(), ship, passage, known, rows));
            }
        }
        return rows;
    }

    private static void elsewhere(int call, Ship ship, Passage passage, Instant known, List<Row> rows) {
        if (passage.told().lost()) {
            rows.add(heard(String.format(Locale.ROOT, "lost-%04d", call), "ais_off", passage.lost(), ship)
                    .with("ais", "off"));
        }
        if (passage.told().back() && passage.back().isBefore(known)) {
            rows.add(heard(String.format(Locale.ROOT, "back-%04d", call), "ais_position", passage.back(), ship)
                    .with("ais", "on"));
        }
        if (passage.told().discharge() && passage.discharge().when().isBefore(known)) {
            rows.add(named(ship)
                    .with("id", discharge(call))
                    .with("event", "discharge")
                    .with("date_from", LocalDate.ofInstant(passage.discharge().when(), ZoneOffset.UTC))
                    .with(
                            "place",
                            SimulatedPlaces.destination(passage.discharge().port()))
                    .with("where", "Simulated port of discharge")
                    .with("sensor", "simulated harbour record")
                    .with("source", SimulatedYaml.HARBOUR));
        }
    }

    /** Id of the sighting of the discharge after a call. */
    static String discharge(int call) {
        return String.format(Locale.ROOT, "discharge-%04d", call);
    }

    private static Row heard(String id, String event, Instant when, Ship ship) {
        return named(ship)
                .with("id", id)
                .with("event", event)
                .with("date_from", when)
                .with("place", SimulatedPlaces.STRAIT)
                .with("where", SimulatedPlaces.STRAIT_NAME)
                .with("sensor", "AIS");
    }

    private static Row named(Ship ship) {
        return new Row()
                .with("flow", SimulatedYaml.FLOW)
                .with("hull", ship.id())
                .with("name", ship.name());
    }

    private Row find(String id, PortCall.Find find) {
        Scene scene = world.scenes().get(find.scene());
        Row row = sighting(id, "at_berth", scene.when(), scene.sensor().words());
        return seenAs(row, find.ship());
    }

    private Row seenAs(Row row, PortCall.Recognised as) {
        as.named()
                .ifPresentOrElse(
                        ship -> row.with("hull", world.ship(ship).id())
                                .with("name", world.ship(ship).name()),
                        () -> row.with("name", "a tanker"));
        as.lengthM().ifPresent(length -> row.with("length_m", plain(length)));
        return row;
    }

    private static Row sighting(String id, String event, Object when, String sensor) {
        return new Row()
                .with("id", id)
                .with("flow", SimulatedYaml.FLOW)
                .with("event", event)
                .with("date_from", when)
                .with("place", SimulatedPlaces.PIER)
                .with("where", SimulatedPlaces.PIER_NAME)
                .with("sensor", sensor)
                .with("ais", "off");
    }

    /** A departure is told to the second by the first observer, by its day by the second. */
    private void departure(PortCall call, PortCall.Departure departure, List<Row> rows) {
        for (int analyst = 0; analyst < departure.words().size(); analyst++) {
            rows.add(seenAs(
                    sighting(
                                    departureId(call.number(), analyst),
                                    "departure",
                                    analyst == 0 ? call.stay().departure() : call.countsOn(),
                                    analyst == 0 ? "simulated observer" : "second simulated observer")
                            .with("load", departure.words().get(analyst).name().toLowerCase(Locale.ROOT)),
                    departure.ship()));
        }
    }

    private static String departureId(int call, int analyst) {
        return String.format(Locale.ROOT, "departure-%04d%s", call, analyst == 0 ? "" : "-2");
    }

    private List<Row> itemised() {
        List<Row> rows = new ArrayList<>();
        for (int number : world.itemised()) {
            PortCall call = world.calls().get(number - 1);
            PortCall.Find find = call.finds().getFirst();
            Scene scene = world.scenes().get(find.scene());
            Ship ship = world.ship(find.ship().named().orElse(call.ship()));
            rows.add(sighting(
                            String.format(Locale.ROOT, "call-%04d", number),
                            "at_berth",
                            scene.when(),
                            scene.sensor().words())
                    .with("hull", ship.id())
                    .with("name", ship.name())
                    .with("groups", COUNT));
        }
        return rows;
    }

    /** A watched world in which nothing was found says so, because a case needs at least one observation. */
    private List<Row> aggregates() {
        long seen = world.calls().stream().filter(PortCall::seen).count();
        if (watched && seen > 0) {
            return List.of();
        }
        var period = world.origin().settings().period();
        return List.of(new Row()
                .with("id", COUNT)
                .with("flow", SimulatedYaml.FLOW)
                .with("count", seen)
                .with("unit", "calls")
                .with("date_from", period.first())
                .with("date_to", period.last())
                .with("place", SimulatedPlaces.PIER)
                .with("ais", "off"));
    }

    private List<Row> looks() {
        Set<Integer> found = new TreeSet<>();
        world.calls().forEach(call -> call.finds().forEach(find -> found.add(find.scene())));
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < world.scenes().size(); s++) {
            Scene scene = world.scenes().get(s);
            rows.add(new Row()
                    .with("place", SimulatedPlaces.PIER)
                    .with("date_from", scene.when())
                    .with("sensor", scene.sensor().words())
                    .with("clear_share", plain(scene.recordedShare()))
                    .with("ship_seen", found.contains(s) ? "yes" : "no"));
        }
        return rows;
    }

    private List<Row> reported() {
        List<Row> rows = new ArrayList<>();
        for (World.MonthlyReport report : world.reports()) {
            rows.add(new Row()
                    .with("id", "report-" + report.month())
                    .with("state", "Simulated reporting State")
                    .with("date_from", report.month())
                    .with("kind", "period")
                    .with("barrels", plain(report.barrels())));
        }
        return rows;
    }

    private static String plain(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
