package org.plimsoll.core.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;

/**
 * Bounds the arrival and the departure of a stay: by the reports of the arrival and departure themselves, by the longest stay that is assumed
 * possible, and by where else the hull was seen before and after, at the greatest speed it can sail.
 *
 * <p><b>Limitations.</b> Distances are geodesics across land, so the bounds are wider than the truth, never narrower.
 */
final class StayBounds {

    /** Within this distance of the watched place a ship may lie at anchor for it. */
    private static final double WAITING_NM = 10;

    private static final double LONGEST = 0.999;
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SECONDS_PER_HOUR = 3600;

    private final Gazetteer places;
    private final double maxSpeedKn;
    private final Duration longestStay;

    StayBounds(Gazetteer places, Assumptions assumptions) {
        this.places = places;
        maxSpeedKn = assumptions.median(Assumed.MAX_SPEED_KN);
        longestStay = Duration.ofSeconds(
                (long) (assumptions.distribution(Assumed.STAY_DAYS).quantile(LONGEST) * SECONDS_PER_DAY));
    }

    Call.Stay stay(
            List<Sighting> sightings,
            Span seen,
            Optional<Sighting> before,
            Optional<Sighting> after,
            List<String> words,
            List<String> against) {
        Optional<Span> arrival = reported(sightings, Sighting.Event.ARRIVAL, against);
        Optional<Span> departure = reported(sightings, Sighting.Event.DEPARTURE, against);
        arrival.filter(a -> sightings.stream()
                        .anyMatch(s -> alongside(s) && s.when().latest().isBefore(a.earliest())))
                .ifPresent(a -> against.add("the arrival is reported for after the ship was seen at the berth"));
        Instant firstPresent = least(sightings.stream().map(s -> s.when().latest()));
        Instant lastPresent = least(sightings.stream().map(s -> s.when().earliest()), Comparator.reverseOrder());
        Instant earliest = firstPresent.minus(longestStay);
        Instant latest = lastPresent.plus(longestStay);
        Optional<Position> here = position(sightings.getFirst());
        Span first = sightings.getFirst().when();
        Span last = sightings.getLast().when();
        if (before.isPresent() && here.isPresent()) {
            Sighting other = before.get();
            Optional<Duration> sail = reachable(other, here.get());
            Optional<Instant> bound = sail.map(s -> other.when().earliest().plus(s));
            if (sail.isPresent() && tooFar(sail.get(), other.when(), first)) {
                against.add(tooFast(other));
            } else if (bound.isPresent()
                    && other.when().precedes(first)
                    && bound.get().isAfter(earliest)) {
                earliest = bound.get().isAfter(firstPresent) ? firstPresent : bound.get();
                words.add("not before " + hour(earliest) + ": seen as " + other.id() + " ("
                        + other.where().asReported() + ")");
            }
        }
        if (after.isPresent() && here.isPresent()) {
            Sighting other = after.get();
            Optional<Duration> sail = reachable(other, here.get());
            Optional<Instant> bound = sail.map(s -> other.when().latest().minus(s));
            if (sail.isPresent() && tooFar(sail.get(), other.when(), last)) {
                against.add(tooFast(other));
            } else if (bound.isPresent()
                    && last.precedes(other.when())
                    && bound.get().isBefore(latest)) {
                latest = bound.get().isBefore(lastPresent) ? lastPresent : bound.get();
                words.add("gone by " + hour(latest) + ": seen as " + other.id() + " ("
                        + other.where().asReported() + ")");
            }
        }
        Span came = arrival.orElse(ordered(earliest, firstPresent));
        Span went = departure.orElse(ordered(lastPresent, latest));
        return new Call.Stay(came, went, seen, arrival.isPresent());
    }

    private static boolean alongside(Sighting sighting) {
        return switch (sighting.event()) {
            case AT_BERTH, LOADING, DISCHARGE, DEPARTURE -> true;
            case ARRIVAL, AT_ANCHOR, AIS_POSITION, AIS_OFF, SHUTTLE -> false;
        };
    }

    /** What all reports of one event leave possible; the union of such as disagree, which stays visible. */
    private static Optional<Span> reported(List<Sighting> sightings, Sighting.Event event, List<String> against) {
        List<Sighting> reports =
                sightings.stream().filter(s -> s.event() == event).toList();
        boolean disagree = reports.stream()
                .anyMatch(a -> reports.stream().anyMatch(b -> !a.when().overlaps(b.when())));
        if (disagree) {
            against.add("sources disagree on the " + event.name().toLowerCase(Locale.ROOT) + ": "
                    + String.join(", ", reports.stream().map(Sighting::id).toList()));
        }
        return reports.stream().map(Sighting::when).reduce(disagree ? Span::union : Span::intersection);
    }

    private static Instant least(Stream<Instant> moments) {
        return least(moments, Comparator.naturalOrder());
    }

    private static Instant least(Stream<Instant> moments, Comparator<Instant> order) {
        return moments.min(order).orElseThrow();
    }

    /** Whether no moment of one span and no moment of the other are as far apart as the way takes, in either order. */
    private static boolean tooFar(Duration sail, Span a, Span b) {
        return Duration.between(a.earliest(), b.latest()).compareTo(sail) < 0
                && Duration.between(b.earliest(), a.latest()).compareTo(sail) < 0;
    }

    /**
     * Whether a sighting that is not at the watched place shows the hull away from it. One of which only words are known shows nothing, nor
     * does a position where ships wait for a berth.
     */
    boolean elsewhere(Sighting sighting, String watch) {
        if (sighting.event() == Sighting.Event.SHUTTLE) {
            return false;
        }
        if (sighting.where().place().isPresent()) {
            return true;
        }
        Optional<Position> watched = places.find(watch).map(Place::position);
        return sighting.where()
                .position()
                .filter(there -> watched.isEmpty() || watched.get().distanceNm(there) > WAITING_NM)
                .isPresent();
    }

    private Optional<Duration> reachable(Sighting other, Position here) {
        return position(other)
                .map(there -> Duration.ofSeconds((long) (there.distanceNm(here) / maxSpeedKn * SECONDS_PER_HOUR)));
    }

    private Optional<Position> position(Sighting sighting) {
        return sighting.where()
                .position()
                .or(() -> sighting.where().place().flatMap(places::find).map(Place::position));
    }

    private String tooFast(Sighting other) {
        return other.id() + " puts the hull elsewhere (" + other.where().asReported() + ") at a time from which "
                + "it would have had to sail faster than " + Math.round(maxSpeedKn) + " kn";
    }

    private static String hour(Instant moment) {
        return moment.toString().substring(0, 16).replace('T', ' ') + " UTC";
    }

    private static Span ordered(Instant a, Instant b) {
        return a.isBefore(b) ? new Span(a, b) : new Span(b, a);
    }
}
