package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.voyage.Voyage;

/**
 * The line of a voyage on the map: straight from the place it left through where the ship was seen on the way to where it was seen to stay.
 *
 * <p><b>Limitations.</b> Not a track: nobody saw the ship between the points, and a straight line may cross land. A line that passes the
 * antimeridian is cut there (RFC 7946, 3.1.9).
 */
final class PresumedPath {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double HALF_TURN = 180;

    private final CaseIndex index;

    PresumedPath(CaseIndex index) {
        this.index = index;
    }

    /** The line; null where fewer than two points are known. */
    @Nullable
    Geometry of(Voyage voyage) {
        List<Coordinate> points = new ArrayList<>();
        index.at(Optional.of(voyage.times().place())).ifPresent(points::add);
        for (String id : voyage.evidence().sightings()) {
            index.sighting(id)
                    .filter(s -> onTheWay(s, voyage))
                    .flatMap(index::at)
                    .ifPresent(point -> add(points, point));
        }
        index.at(voyage.destination().map(Voyage.End::place)).ifPresent(point -> add(points, point));
        return points.size() < 2 ? null : line(points);
    }

    /** The sightings of the call itself lie at the place it left; those after the end belong to no voyage that we know of. */
    private static boolean onTheWay(Sighting sighting, Voyage voyage) {
        boolean atOrigin = sighting.event().stay()
                && sighting.where().place().equals(Optional.of(voyage.times().place()));
        Optional<Boolean> before = voyage.destination()
                .map(end -> !end.sightings().contains(sighting.id())
                        && sighting.when().earliest().isBefore(end.when().latest()));
        return !atOrigin && before.orElse(true);
    }

    private static void add(List<Coordinate> points, Coordinate point) {
        if (points.isEmpty() || !points.getLast().equals2D(point)) {
            points.add(point);
        }
    }

    static Geometry line(List<Coordinate> points) {
        List<LineString> parts = new ArrayList<>();
        List<Coordinate> part = new ArrayList<>();
        part.add(points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            Coordinate from = points.get(i - 1);
            Coordinate to = points.get(i);
            if (StrictMath.abs(to.x - from.x) > HALF_TURN) {
                double edge = from.x > 0 ? HALF_TURN : -HALF_TURN;
                double whole = 2 * HALF_TURN - StrictMath.abs(to.x - from.x);
                double share = whole == 0 ? 0 : StrictMath.abs(edge - from.x) / whole;
                double latitude = from.y + share * (to.y - from.y);
                part.add(new Coordinate(edge, latitude));
                parts.add(line(part.toArray(Coordinate[]::new)));
                part.clear();
                part.add(new Coordinate(-edge, latitude));
            }
            part.add(to);
        }
        parts.add(line(part.toArray(Coordinate[]::new)));
        return parts.size() == 1 ? parts.getFirst() : GEOMETRY.createMultiLineString(parts.toArray(LineString[]::new));
    }

    private static LineString line(Coordinate[] points) {
        return GEOMETRY.createLineString(points);
    }
}
