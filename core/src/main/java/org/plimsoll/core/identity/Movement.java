package org.plimsoll.core.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;

/**
 * Whether one ship can have made two sightings.
 *
 * <p>Algorithm: the geodesic between the two, less the extent of places that are known only by name, against the greatest time that the two
 * spans leave open. <b>Limitations.</b> Land is ignored, so it accuses too seldom rather than too often.
 */
final class Movement {
    /** Positions are given to the minute, and a port is no point. */
    private static final double SLACK_NM = 5;

    private static final double METRES_PER_NAUTICAL_MILE = 1852;
    private static final double SECONDS_PER_HOUR = 3600;

    private final Gazetteer places;
    private final double fastestKn;

    Movement(Gazetteer places, double fastestKn) {
        if (!(fastestKn > 0)) {
            throw new IllegalArgumentException("a greatest speed of " + fastestKn + " kn cannot be");
        }
        this.places = places;
        this.fastestKn = fastestKn;
    }

    double fastestKn() {
        return fastestKn;
    }

    /** A gap that no ship needs: half around the earth. */
    Duration longestNeeded() {
        return Duration.ofSeconds((long) (10_900 / fastestKn * SECONDS_PER_HOUR));
    }

    /** By how much two sightings exclude each other. */
    record Jump(double distanceNm, double hours) {}

    /** The jump that one ship would have had to make; empty where it can have sailed, or where one position is not known. */
    Optional<Jump> between(Sighting a, Sighting b) {
        Optional<Spot> here = spot(a);
        Optional<Spot> there = spot(b);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        double distance = here.get().position().distanceNm(there.get().position())
                - here.get().extentNm()
                - there.get().extentNm()
                - SLACK_NM;
        double hours = hours(a, b);
        return distance > hours * fastestKn ? Optional.of(new Jump(distance, hours)) : Optional.empty();
    }

    /** The greatest time that can lie between two sightings. */
    private static double hours(Sighting a, Sighting b) {
        Duration one = Duration.between(a.when().earliest(), b.when().latest()).abs();
        Duration other =
                Duration.between(b.when().earliest(), a.when().latest()).abs();
        return (one.compareTo(other) >= 0 ? one : other).toSeconds() / SECONDS_PER_HOUR;
    }

    private record Spot(Position position, double extentNm) {}

    private Optional<Spot> spot(Sighting sighting) {
        Optional<Spot> exact = sighting.where().position().map(p -> new Spot(p, 0));
        return exact.isPresent()
                ? exact
                : sighting.where().place().flatMap(places::find).map(Movement::spot);
    }

    /** The inner point, and how far the farthest corner lies from it. */
    private static Spot spot(Place place) {
        Position inside = place.position();
        Envelope box = place.shape().getEnvelopeInternal();
        double farthest = 0;
        for (Coordinate corner : new Coordinate[] {
            new Coordinate(box.getMinX(), box.getMinY()),
            new Coordinate(box.getMinX(), box.getMaxY()),
            new Coordinate(box.getMaxX(), box.getMinY()),
            new Coordinate(box.getMaxX(), box.getMaxY())
        }) {
            farthest = StrictMath.max(farthest, inside.distanceM(new Position(corner.y, corner.x)));
        }
        return new Spot(inside, farthest / METRES_PER_NAUTICAL_MILE);
    }

    static String words(Sighting sighting) {
        String where = sighting.where()
                .place()
                .or(() -> sighting.where()
                        .position()
                        .map(p -> String.format(Locale.ROOT, "%.2f, %.2f", p.latitudeDeg(), p.longitudeDeg())))
                .orElse(sighting.where().asReported());
        return where + " on " + sighting.when().day() + " (" + Words.of(sighting.citation()) + ")";
    }

    static String time(double hours) {
        return hours < 48 ? StrictMath.round(hours) + " hours" : StrictMath.round(hours / 24) + " days";
    }
}
