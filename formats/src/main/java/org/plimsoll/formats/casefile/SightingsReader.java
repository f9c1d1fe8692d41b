package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.formats.text.Closest;

/** {@code sightings.csv}: one ship at one place and time a row. */
final class SightingsReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "sightings.csv",
            "What analysts or transmitters saw: one ship at one place and time a row.",
            required("id", "id", "unique among the sightings"),
            optional("flow", "id", "a flow of case.yaml; blank means the first"),
            optional("hull", "id", "the hull of vessels.csv where the source names it; blank when nobody could tell"),
            optional("name", "text", "the ship in the source's words"),
            required("event", Words.EVENT, "what the ship was doing"),
            required("date_from", "time", "when, at the precision of the source; or the first possible moment"),
            optional("date_to", "time", "the last possible moment; blank means that of date_from"),
            optional("place", "id", "a place of places.geojson"),
            optional("lat", "degrees, -90 to 90", "latitude, north positive (WGS 84); together with lon"),
            optional("lon", "degrees, -180 to 180", "longitude, east positive (WGS 84)"),
            optional("where", "text", "the place in the source's words"),
            optional("sensor", "text", "what saw it: a satellite, AIS, a patrol aircraft"),
            optional("ais", Words.AIS, "whether the transmitter was on; blank means unknown"),
            optional("load", Words.LOAD, "how deep the hull sat; blank means unknown"),
            optional(
                    "draught_m",
                    "metres, 0.1 to 40",
                    "draught by its transmitter or read off the hull; blank means unknown, for which AIS sends 0"),
            optional(
                    "freeboard_m",
                    "metres, 0 to 40",
                    "height of the deck above the water amidships, measured on an image; blank where only a bound is known"),
            optional("freeboard_error_m", "metres, 0.01 to 20", "its standard error; together with freeboard_m"),
            optional("length_m", "metres, 1 to 500", "measured length of the hull"),
            optional("beam_m", "metres, 0.5 to 100", "measured beam of the hull"),
            optional(
                    "candidates",
                    "ids, parted by ;",
                    "hulls of vessels.csv, where the source says that it was one of them; only where hull is blank"),
            optional(
                    "groups",
                    "ids, parted by ;",
                    "the published counts of aggregates.csv in which the source counts this ship"));

    private static final double LEAST_DRAUGHT_M = 0.1;
    private static final double HIGHEST_SIDE_M = 40;
    private static final double LEAST_ERROR_M = 0.01;
    private static final double GREATEST_ERROR_M = 20;
    private static final double LONGEST_SHIP_M = 500;
    private static final double SHORTEST_SHIP_M = 1;
    private static final double BROADEST_SHIP_M = 100;
    private static final double NARROWEST_SHIP_M = 0.5;

    private SightingsReader() {}

    static Sighting sighting(RowReader row) {
        String id = row.uniqueId("id");
        Sighting.Event event = row.requiredWord("event", Words.EVENT);
        var when = row.requiredSpan("date_from", "date_to");
        return new Sighting(
                id,
                row.flow("flow"),
                row.shared(subject(row)),
                event,
                when,
                row.shared(where(row)),
                row.shared(new Sighting.Detail(
                        row.text("sensor"),
                        row.word("ais", Words.AIS, Sighting.Ais.UNKNOWN),
                        row.word("load", Words.LOAD, Sighting.LoadState.UNKNOWN),
                        measured(row),
                        groups(row))),
                row.citation());
    }

    private static Sighting.Subject subject(RowReader row) {
        Optional<String> hull = row.optionalId("hull");
        List<String> candidates = candidates(row);
        if (hull.isPresent() && !candidates.isEmpty()) {
            row.leaveOut(
                    "named-and-candidates",
                    "candidates",
                    "The ship is named already, as " + quoted(hull.get()),
                    "Blank 'hull' where the source only says that it was one of several");
            candidates = List.of();
        }
        return new Sighting.Subject(
                hull,
                row.text("name"),
                row.number("length_m", SHORTEST_SHIP_M, LONGEST_SHIP_M),
                row.number("beam_m", NARROWEST_SHIP_M, BROADEST_SHIP_M),
                candidates);
    }

    private static List<String> candidates(RowReader row) {
        List<String> ids = new ArrayList<>();
        for (String part : row.list("candidates")) {
            String id = Ids.normal(part);
            if (!Ids.valid(id)) {
                row.leaveOut("bad-id", "candidates", quoted(part) + " cannot be an id", Ids.REMEDY);
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Sighting.Measured measured(RowReader row) {
        Optional<Double> draughtM = row.number("draught_m", LEAST_DRAUGHT_M, HIGHEST_SIDE_M);
        Optional<Double> freeboardM = row.number("freeboard_m", 0, HIGHEST_SIDE_M);
        Optional<Double> errorM = row.number("freeboard_error_m", LEAST_ERROR_M, GREATEST_ERROR_M);
        if (freeboardM.isPresent() != errorM.isPresent()) {
            row.leaveOut(
                    "half-measurement",
                    freeboardM.isPresent() ? "freeboard_error_m" : "freeboard_m",
                    "The freeboard has no error, or the error no freeboard",
                    "Give both: a measurement whose error is not known says nothing");
        }
        return draughtM.isEmpty() && (freeboardM.isEmpty() || errorM.isEmpty())
                ? Sighting.Measured.NOTHING
                : new Sighting.Measured(
                        draughtM, freeboardM.flatMap(f -> errorM.map(e -> new Sighting.Freeboard(f, e))));
    }

    private static Sighting.Where where(RowReader row) {
        Optional<String> place = row.place("place");
        Optional<Position> position = position(row);
        String words = row.text("where");
        if (place.isEmpty() && position.isEmpty() && words.isEmpty()) {
            row.doubt(
                    "no-place",
                    "place",
                    "The row says nothing usable of where the ship was; it can count for no place",
                    "Fill in 'place', or 'lat' and 'lon'");
        }
        return new Sighting.Where(place, position, words);
    }

    private static Optional<Position> position(RowReader row) {
        Optional<Double> latitude = row.number("lat", -90, 90);
        Optional<Double> longitude = row.number("lon", -180, 180);
        if (latitude.isPresent() && longitude.isPresent()) {
            return Optional.of(new Position(latitude.get(), longitude.get()));
        }
        if (latitude.isPresent() || longitude.isPresent()) {
            row.leaveOut(
                    "half-position",
                    latitude.isPresent() ? "lon" : "lat",
                    "The position has only one usable coordinate",
                    "Give both, or neither");
        }
        return Optional.empty();
    }

    private static List<String> groups(RowReader row) {
        List<String> known = new ArrayList<>();
        for (String part : row.list("groups")) {
            String id = Ids.normal(part);
            if (row.known().aggregates().contains(id)) {
                known.add(id);
            } else {
                List<String> ids = row.known().aggregates().stream().sorted().toList();
                row.leaveOut(
                        "unknown-aggregate",
                        "groups",
                        quoted(part) + " is no aggregate of aggregates.csv",
                        Closest.question(id, ids) + "Add it to aggregates.csv, or mend the id here");
            }
        }
        return known;
    }
}
