package org.plimsoll.formats.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.place.Place;
import org.plimsoll.formats.feature.Feature;

/**
 * The places of a case to be: those of the maps, or, without a map, those that the rows name.
 *
 * <p>Algorithm: a row is at the place whose name its words are or hold (the longest counts); else, by its position, in the smallest area
 * around it, or at the nearest point within {@value #NEAR_NM} nautical miles. Of areas within areas, the smallest around a place holds it.
 */
final class PlaceBook {
    static final double NEAR_NM = 1;

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int SHORTEST_NAME_WITHIN_WORDS = 4;
    private static final int MOST_PLACES_TO_NEST = 2000;
    private static final List<String> SHOWN = List.of("id", "name", "kind", "state", "assumed", "source", "parent");

    private final List<DraftPlace> places = new ArrayList<>();
    private final List<DraftPlace> areas = new ArrayList<>();
    private final Map<String, String> byName = new TreeMap<>();
    private final Map<String, Optional<String>> foundByWords = new TreeMap<>();
    private final DraftIds ids = new DraftIds();

    /** Adds what a map shows. */
    void addMap(List<Feature> features, String source) {
        for (Feature feature : features) {
            String name = feature.get("name").orElse("");
            Optional<Place.Kind> kind = feature.get("kind").flatMap(PlaceBook::kind);
            // Only a map that knows kinds is one of ours, whose ids mean something; other programs count.
            String wanted = kind.isPresent() ? feature.get("id").orElse(name) : name;
            String id = ids.unique(wanted, "place");
            add(new DraftPlace(
                    id,
                    name.isEmpty() ? id : name,
                    kind.orElse(Place.Kind.AREA),
                    feature.geometry(),
                    new DraftPlace.Origin(
                            source, "", feature.get("state").orElse(""), note(feature, kind.isPresent()))));
        }
    }

    private void add(DraftPlace place) {
        places.add(place);
        if (whole(place.shape())
                && place.shape().getDimension() == 2
                && place.shape().isValid()) {
            areas.add(place);
        }
        byName.putIfAbsent(HeaderText.normal(place.name()), place.id());
    }

    private static Optional<Place.Kind> kind(String text) {
        String wanted = HeaderText.normal(text).replace(' ', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(Place.Kind.values())
                .filter(k -> k.name().equals(wanted))
                .findFirst();
    }

    private static String note(Feature feature, boolean kindUsed) {
        return feature.properties().entrySet().stream()
                .filter(e -> !SHOWN.contains(e.getKey()) || (e.getKey().equals("kind") && !kindUsed))
                .map(e -> {
                    String text = e.getValue()
                            .replaceAll("<[^>]{0,500}>", " ")
                            .replaceAll("\\s+", " ")
                            .strip();
                    return e.getKey().equals("note") || e.getKey().equals("description")
                            ? text
                            : e.getKey() + ": " + text;
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Without a map: a point for each place that rows name and give positions of, in the middle of these. */
    void addFrom(List<ReadRow.Where> sightings) {
        Map<String, List<ReadRow.Where>> byWords = new LinkedHashMap<>();
        sightings.stream()
                .filter(w -> !HeaderText.normal(w.words()).isEmpty())
                .forEach(w -> byWords.computeIfAbsent(HeaderText.normal(w.words()), n -> new ArrayList<>())
                        .add(w));
        byWords.values().forEach(rows -> {
            List<Position> positions = positions(rows);
            if (!positions.isEmpty()) {
                addAssumed(rows.getFirst().words(), positions);
            }
        });
        if (places.isEmpty()) {
            String words = byWords.values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .map(rows -> rows.getFirst().words())
                    .orElse("Watched place");
            addAssumed(words, positions(sightings));
        }
    }

    private void addAssumed(String name, List<Position> positions) {
        boolean known = !positions.isEmpty();
        Coordinate middle = known
                ? new Coordinate(median(positions, Position::longitudeDeg), median(positions, Position::latitudeDeg))
                : new Coordinate(0, 0);
        String note = known
                ? "Assumed: the middle of " + positions.size() + " reported position(s). Draw its outline"
                : "NOT DRAWN YET: the position 0, 0 only holds the place. Draw its outline";
        add(new DraftPlace(
                ids.unique(name, "place"),
                name,
                Place.Kind.AREA,
                FACTORY.createPoint(middle),
                new DraftPlace.Origin("", "", "", note)));
    }

    private static List<Position> positions(List<ReadRow.Where> rows) {
        return rows.stream().flatMap(w -> w.position().stream()).toList();
    }

    private static double median(List<Position> positions, ToDoubleFunction<Position> part) {
        double[] sorted = positions.stream().mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The place that a row is at. */
    Optional<String> find(ReadRow.Where where) {
        return foundByWords
                .computeIfAbsent(HeaderText.normal(where.words()), this::named)
                .or(() -> where.position().flatMap(this::around).map(DraftPlace::id));
    }

    private Optional<String> named(String words) {
        String exact = byName.get(words);
        if (exact != null || words.isEmpty()) {
            return words.isEmpty() ? Optional.empty() : Optional.ofNullable(exact);
        }
        return byName.entrySet().stream()
                .filter(e -> e.getKey().length() >= SHORTEST_NAME_WITHIN_WORDS
                        && (" " + words + " ").contains(" " + e.getKey() + " "))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private Optional<DraftPlace> around(Position position) {
        Geometry point = FACTORY.createPoint(new Coordinate(position.longitudeDeg(), position.latitudeDeg()));
        return smallestAround(point, areas)
                .or(() -> places.stream()
                        .filter(p -> p.shape().getDimension() == 0 && distanceNm(p, position) <= NEAR_NM)
                        .min(Comparator.comparingDouble(p -> distanceNm(p, position))));
    }

    private static double distanceNm(DraftPlace place, Position from) {
        Coordinate c = place.shape().getCoordinate();
        return new Position(c.getY(), c.getX()).distanceNm(from);
    }

    private static Optional<DraftPlace> smallestAround(Geometry shape, List<DraftPlace> candidates) {
        return candidates.stream()
                .filter(p -> p.shape().covers(shape))
                .min(Comparator.comparingDouble(p -> p.shape().getArea()));
    }

    /** All places, each with the smallest area around it as its parent. */
    List<DraftPlace> all() {
        if (places.size() > MOST_PLACES_TO_NEST) {
            return List.copyOf(places);
        }
        return places.stream().map(this::nested).toList();
    }

    /** A mixed collection has no inside. */
    private static boolean whole(Geometry shape) {
        return !shape.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
    }

    private DraftPlace nested(DraftPlace place) {
        if (!whole(place.shape())) {
            return place;
        }
        double area = place.shape().getArea();
        List<DraftPlace> larger =
                areas.stream().filter(p -> p.shape().getArea() > area).toList();
        return smallestAround(place.shape(), larger)
                .map(parent -> place.within(parent.id()))
                .orElse(place);
    }
}
