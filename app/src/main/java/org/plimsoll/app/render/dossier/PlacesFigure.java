package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.MapFigure;
import org.plimsoll.app.render.draw.MapFigure.LonLat;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Place;
import org.plimsoll.core.voyage.Voyage;

/** The map: places, sightings by certainty, and the legs between them. */
final class PlacesFigure {

    private static final double MARGIN = 0.12;
    private static final double LEAST_MARGIN_DEG = 0.35;
    private static final double INSET_MARGIN_DEG = 0.012;
    private static final double MOST_DEG = 60;
    private static final int MOST_CORNERS = 200;
    private static final int MOST_MARKS = 400;

    /** Legs that stand for fewer voyages are left to the table. */
    private static final double LEAST_DRAWN = 0.05;

    private static final int CELLS = 100;

    private PlacesFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        CaseFile caseFile = findings.caseFile();
        if (caseFile.reference().places().all().isEmpty()) {
            return Optional.empty();
        }
        List<Sighting> seen = caseFile.observations().sightings().stream()
                .filter(s -> s.flow().equals(caseFile.mainFlow().id()))
                .toList();
        List<MapFigure.Sighting> marks = marks(caseFile, seen);
        List<MapFigure.Leg> legs = legs(caseFile, findings.traffic().voyages());
        Box main = new Box();
        marks.forEach(m -> main.add(m.at()));
        legs.forEach(leg -> leg.path().forEach(main::add));
        Box inset = new Box();
        List<MapFigure.Place> places = new ArrayList<>();
        for (Place place : caseFile.reference().places().all()) {
            List<LonLat> outline = outline(place);
            places.add(new MapFigure.Place(
                    place.name(), kind(place.kind()), outline, place.basis().assumed()));
            if (caseFile.reference()
                    .places()
                    .within(place.id(), caseFile.mainFlow().watch())) {
                outline.forEach(main::add);
                outline.forEach(inset::add);
            }
        }
        if (main.empty()) {
            places.forEach(p -> p.outline().forEach(main::add));
        }
        boolean assumed = places.stream().anyMatch(MapFigure.Place::assumed);
        var caption = new Caption(
                "map",
                "Where it was",
                "Places and sightings of "
                        + caseFile.mainFlow().title()
                        + "; a leg between two sightings is presumed and drawn straight, it is no track."
                        + (assumed ? " Dashed outlines are assumed: no source read gives them." : ""),
                sources.of(seen));
        var input = new MapFigure.Input(
                main.view(Math.max(LEAST_MARGIN_DEG, main.size() * MARGIN)),
                inset.empty() || inset.size() > main.size() / 4
                        ? Optional.empty()
                        : Optional.of(inset.view(INSET_MARGIN_DEG)),
                places,
                marks,
                legs);
        return Optional.of(Drawn.of("map", Figure.WIDE, width -> MapFigure.draw(caption, input, width)));
    }

    /** What is drawn as one mark. */
    private record Spot(LonLat at, String name) {}

    /**
     * One mark for each place or position, as sure as the surest sighting there. More marks than a map can show are drawn together, by cells
     * of a grid that grows until they are few enough.
     */
    private static List<MapFigure.Sighting> marks(CaseFile caseFile, List<Sighting> seen) {
        Map<Spot, List<Sighting>> exact = new LinkedHashMap<>();
        for (Sighting sighting : seen) {
            Optional<Place> place =
                    sighting.where().place().flatMap(caseFile.reference().places()::find);
            sighting.where()
                    .position()
                    .or(() -> place.map(Place::position))
                    .map(PlacesFigure::lonLat)
                    .ifPresent(at -> exact.computeIfAbsent(
                                    new Spot(
                                            at,
                                            place.map(Place::name)
                                                    .orElse(sighting.where().asReported())),
                                    s -> new ArrayList<>())
                            .add(sighting));
        }
        Map<Spot, List<Sighting>> byPlace = exact;
        Box box = new Box();
        exact.keySet().forEach(spot -> box.add(spot.at()));
        for (double cellDeg = box.size() / CELLS; byPlace.size() > MOST_MARKS; cellDeg *= 2) {
            byPlace = together(exact, cellDeg);
        }
        List<MapFigure.Sighting> marks = new ArrayList<>();
        byPlace.forEach((spot, list) -> marks.add(new MapFigure.Sighting(
                spot.at(),
                certainty(list.stream()
                        .map(s -> s.citation().certainty())
                        .min(Certainty::compareTo)
                        .orElse(Certainty.UNVERIFIED)),
                list.size() + (list.size() == 1 ? " sighting" : " sightings"),
                spot.name() + ": " + list.size() + (list.size() == 1 ? " sighting, " : " sightings, ")
                        + Dates.span(list.stream()
                                .map(Sighting::when)
                                .reduce((a, b) -> a.union(b))
                                .orElseThrow()))));
        return marks;
    }

    private static Map<Spot, List<Sighting>> together(Map<Spot, List<Sighting>> exact, double cellDeg) {
        Map<List<Long>, Spot> first = new LinkedHashMap<>();
        Map<Spot, List<Sighting>> cells = new LinkedHashMap<>();
        exact.forEach((spot, list) -> {
            List<Long> cell = List.of(
                    Math.round(spot.at().lon() / cellDeg), Math.round(spot.at().lat() / cellDeg));
            cells.computeIfAbsent(first.computeIfAbsent(cell, c -> spot), s -> new ArrayList<>())
                    .addAll(list);
        });
        return cells;
    }

    private static List<MapFigure.Leg> legs(CaseFile caseFile, List<Voyage> voyages) {
        Map<List<String>, Double> byEnds = new LinkedHashMap<>();
        for (Voyage voyage : voyages) {
            String place = voyage.times().place();
            voyage.from()
                    .forEach(e -> byEnds.merge(List.of(e.place(), place), voyage.chance() * e.chance(), Double::sum));
            voyage.to()
                    .forEach(e -> byEnds.merge(List.of(place, e.place()), voyage.chance() * e.chance(), Double::sum));
        }
        List<MapFigure.Leg> legs = new ArrayList<>();
        byEnds.forEach((ends, expected) -> {
            List<LonLat> path = ends.stream()
                    .flatMap(id -> caseFile.reference().places().find(id).stream())
                    .map(p -> lonLat(p.position()))
                    .distinct()
                    .toList();
            if (path.size() == 2 && expected >= LEAST_DRAWN) {
                legs.add(new MapFigure.Leg(path, false, Numbers.decimal(expected, 1) + " voyages"));
            }
        });
        return legs;
    }

    private static List<LonLat> outline(Place place) {
        var corners = place.shape().getCoordinates();
        if (corners.length < 3 || corners.length > MOST_CORNERS) {
            return List.of(lonLat(place.position()));
        }
        return Arrays.stream(corners).map(c -> new LonLat(c.x, c.y)).toList();
    }

    private static LonLat lonLat(Position position) {
        return new LonLat(position.longitudeDeg(), position.latitudeDeg());
    }

    private static MapFigure.PlaceKind kind(Place.Kind kind) {
        return switch (kind) {
            case BERTH, TERMINAL -> MapFigure.PlaceKind.BERTH;
            case PORT -> MapFigure.PlaceKind.PORT;
            case ANCHORAGE -> MapFigure.PlaceKind.ANCHORAGE;
            case TRANSFER_ZONE, AREA -> MapFigure.PlaceKind.ZONE;
        };
    }

    private static MapFigure.Certainty certainty(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> MapFigure.Certainty.CONFIRMED;
            case LIKELY -> MapFigure.Certainty.PROBABLE;
            case DISPUTED, UNVERIFIED -> MapFigure.Certainty.POSSIBLE;
        };
    }

    /** The box that holds the points added. */
    private static final class Box {
        private double west = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        void add(LonLat at) {
            west = Math.min(west, at.lon());
            east = Math.max(east, at.lon());
            south = Math.min(south, at.lat());
            north = Math.max(north, at.lat());
        }

        boolean empty() {
            return west > east;
        }

        double size() {
            return Math.max(east - west, north - south);
        }

        MapFigure.View view(double margin) {
            double grow = Math.min(margin, MOST_DEG);
            return new MapFigure.View(
                    Math.max(-180, west - grow),
                    Math.max(-85, south - grow),
                    Math.min(180, east + grow),
                    Math.min(85, north + grow));
        }
    }
}
