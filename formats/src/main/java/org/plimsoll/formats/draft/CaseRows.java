package org.plimsoll.formats.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.formats.spreadsheet.SheetCell;

/**
 * Writes what was read as rows of sightings.csv and vessels.csv. A cell whose text does not stand in one of them as it was written goes into
 * the note, behind its column's header, so that nothing that the investigator wrote is lost or silently bent.
 */
final class CaseRows {
    static final List<String> SIGHTING_COLUMNS = List.of(
            "id",
            "flow",
            "hull",
            "name",
            "event",
            "date_from",
            "date_to",
            "place",
            "lat",
            "lon",
            "where",
            "sensor",
            "ais",
            "load",
            "length_m",
            "groups",
            "certainty",
            "source",
            "note");
    static final List<String> VESSEL_COLUMNS =
            List.of("hull", "attribute", "value", "unit", "date_from", "date_to", "certainty", "source", "note");

    private static final double ONE_MICRODEGREE = 1e6;

    private final HullBook hulls;
    private final SourceBook sources;
    private final PlaceBook places;
    private final List<List<String>> sightings = new ArrayList<>();
    private final List<List<String>> facts = new ArrayList<>();
    private final Set<String> factsSaid = new TreeSet<>();
    private final Map<String, Integer> sightingsAt = new TreeMap<>();
    private final Map<String, Set<String>> hullsAt = new TreeMap<>();
    private final Tally tally = new Tally();
    private String first = "";
    private String last = "";

    CaseRows(HullBook hulls, SourceBook sources, PlaceBook places) {
        this.hulls = hulls;
        this.sources = sources;
        this.places = places;
    }

    /** What the person who handed the table in should know. */
    static final class Tally {
        int datesTwoWays;
        int eventsSupposed;
        int withoutSource;
        int nameOfTwoHulls;
        int loadOfTwoEvents;
        final Map<String, Integer> unknownPlaces = new TreeMap<>();
    }

    /**
     * Adds a row.
     *
     * @param columns those of its table
     * @param table short name of its table, with which ids begin
     * @param fileSource the source that stands for the row where it names none
     */
    void add(ReadRow row, List<Column> columns, String table, String fileSource) {
        Optional<String> hull = hulls.id(row.ship());
        String source = row.cited().isBlank() ? fileSource : sources.of(row.cited());
        // Without a source of its own the row is the investigator's word.
        Certainty certainty =
                row.cited().certainty().orElse(row.cited().isBlank() ? Certainty.LIKELY : Certainty.CONFIRMED);
        if (row.cited().isBlank()) {
            tally.withoutSource++;
        }
        if (hull.isEmpty() && row.ship().named()) {
            tally.nameOfTwoHulls++;
        }
        Citing citing = new Citing(
                word(certainty), source, row.place() + ", row " + row.row().number());
        boolean loadSaid = columns.stream()
                .anyMatch(c -> c.is(ColumnRole.LOAD) && !c.cell(row.row()).isBlank());
        if (loadSaid && row.seen().size() > 1) {
            tally.loadOfTwoEvents++;
        }
        List<String> said =
                new ArrayList<>(List.of(row.cited().title(), row.cited().link()));
        hull.ifPresent(id -> said.addAll(facts(id, row.ship(), citing)));
        if (row.seen().isEmpty()) {
            String note = note(row, columns, said);
            hull.filter(id -> !note.isEmpty()).ifPresent(id -> fact(id, Attribute.REMARK, note, citing));
            return;
        }
        for (ReadRow.Seen seen : row.seen()) {
            sighting(row, seen, hull, columns, table, citing, said);
        }
    }

    private record Citing(String certainty, String source, String note) {}

    private List<String> facts(String hull, ReadRow.Ship ship, Citing citing) {
        ship.facts().forEach((attribute, value) -> fact(hull, attribute, value, citing));
        return List.copyOf(ship.facts().values());
    }

    private void fact(String hull, Attribute attribute, String value, Citing citing) {
        if (factsSaid.add(hull + "\n" + attribute + "\n" + value.toUpperCase(Locale.ROOT))) {
            facts.add(List.of(
                    hull, attribute.key(), value, "", "", "", citing.certainty(), citing.source(), citing.note()));
        }
    }

    private void sighting(
            ReadRow row,
            ReadRow.Seen seen,
            Optional<String> hull,
            List<Column> columns,
            String table,
            Citing citing,
            List<String> said) {
        Optional<String> place = places.find(row.where());
        count(row, seen, place, hull);
        Sighting.Event event = seen.event()
                .orElse(
                        place.isPresent() || !row.where().words().isEmpty()
                                ? Sighting.Event.AT_BERTH
                                : Sighting.Event.AIS_POSITION);
        Optional<Position> position = row.where().position();
        String id = table + "-" + row.row().number() + (row.seen().size() > 1 ? "-" + word(event) : "");
        String length = hull.isEmpty() ? row.ship().facts().getOrDefault(Attribute.LENGTH_M, "") : "";
        List<String> cells = new ArrayList<>(List.of(
                id,
                "",
                hull.orElse(""),
                row.ship().name(),
                word(event),
                seen.when().from(),
                seen.when().to(),
                place.orElse(""),
                position.map(p -> degrees(p.latitudeDeg())).orElse(""),
                position.map(p -> degrees(p.longitudeDeg())).orElse(""),
                row.where().words(),
                row.detail().sensor(),
                word(row.detail().ais()),
                word(row.detail().load()),
                length,
                "",
                citing.certainty(),
                citing.source()));
        List<String> written = new ArrayList<>(cells);
        written.addAll(said);
        row.seen().forEach(s -> written.addAll(List.of(s.when().from(), s.when().to())));
        cells.add(note(row, columns, written));
        sightings.add(cells);
    }

    private void count(ReadRow row, ReadRow.Seen seen, Optional<String> place, Optional<String> hull) {
        tally.datesTwoWays += seen.when().twoWays() ? 1 : 0;
        tally.eventsSupposed += seen.event().isEmpty() ? 1 : 0;
        place.ifPresent(id -> {
            sightingsAt.merge(id, 1, Integer::sum);
            hull.ifPresent(
                    h -> hullsAt.computeIfAbsent(id, p -> new TreeSet<>()).add(h));
        });
        if (place.isEmpty() && !row.where().words().isEmpty()) {
            tally.unknownPlaces.merge(row.where().words(), 1, Integer::sum);
        }
        SpanText.UTC.parse(seen.when().from(), seen.when().to()).ifPresent(span -> {
            String begin = span.earliest().toString().substring(0, "2024-03-07".length());
            String end = span.latest().toString().substring(0, "2024-03-07".length());
            first = first.isEmpty() || begin.compareTo(first) < 0 ? begin : first;
            last = end.compareTo(last) > 0 ? end : last;
        });
    }

    private static String note(ReadRow row, List<Column> columns, List<String> said) {
        List<String> written = said.stream().map(CaseRows::oneLine).toList();
        List<String> parts = new ArrayList<>();
        for (Column column : columns) {
            SheetCell cell = column.cell(row.row());
            if (!cell.isBlank() && column.isPlainNote()) {
                parts.addFirst(cell.text().strip());
            } else if (!cell.isBlank() && (column.role().isEmpty() || !stands(oneLine(cell.text()), column, written))) {
                parts.add(column.title() + ": " + cell.text().strip());
            }
        }
        return String.join("; ", parts);
    }

    private static boolean stands(String text, Column column, List<String> written) {
        if (written.stream().anyMatch(text::equalsIgnoreCase)) {
            return true;
        }
        if (column.is(ColumnRole.IMO)) {
            String digits = text.replaceAll("\\D", "");
            return !digits.isEmpty() && written.contains(digits);
        }
        return isNumber(text)
                && written.stream().anyMatch(w -> isNumber(w) && Double.parseDouble(text) == Double.parseDouble(w));
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** That the ships seen at the watched place call there; without it their sizes would say nothing of the fleet. */
    void addCallers(String watch, String fileSource) {
        hullsAt.getOrDefault(watch, Set.of())
                .forEach(hull -> fact(
                        hull,
                        Attribute.ROLE,
                        "caller",
                        new Citing(word(Certainty.LIKELY), fileSource, "has a sighting at " + watch)));
    }

    /** The place that most sightings are at, if any is at one; of several the one whose id comes first. */
    Optional<String> busiestPlace() {
        return sightingsAt.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    int sightingsAt(String place) {
        return sightingsAt.getOrDefault(place, 0);
    }

    List<List<String>> sightings() {
        return List.copyOf(sightings);
    }

    List<List<String>> facts() {
        return List.copyOf(facts);
    }

    Tally tally() {
        return tally;
    }

    /** The first day of all sightings; blank where there is none. */
    String first() {
        return first;
    }

    /** The last day of all sightings; blank where there is none. */
    String last() {
        return last;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String degrees(double degrees) {
        return plain(Math.rint(degrees * ONE_MICRODEGREE) / ONE_MICRODEGREE);
    }

    /** A number without exponent. */
    static String plain(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
