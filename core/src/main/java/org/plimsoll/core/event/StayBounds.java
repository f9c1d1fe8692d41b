package org.plimsoll.core.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        Instant firstPresent = sightings.getFirst().when().latest();
        Instant lastPresent = sightings.getLast().when().earliest();
        Instant earliest = firstPresent.minus(longestStay);
        Instant latest = lastPresent.plus(longestStay);
        Optional<Position> here = position(sightings.getFirst());
        if (before.isPresent() && here.isPresent()) {
            Optional<Instant> bound = reachable(before.get(), here.get())
                    .map(sail -> before.get().when().earliest().plus(sail));
            if (bound.isPresent() && bound.get().isAfter(earliest)) {
                if (bound.get().isAfter(firstPresent)) {
                    against.add(tooFast(before.get()));
                } else {
                    earliest = bound.get();
                    words.add("not before " + hour(earliest) + ": seen as "
                            + before.get().id() + " (" + before.get().where().asReported() + ")");
                }
            }
        }
        if (after.isPresent() && here.isPresent()) {
            Optional<Instant> bound = reachable(after.get(), here.get())
                    .map(sail -> after.get().when().latest().minus(sail));
            if (bound.isPresent() && bound.get().isBefore(latest)) {
                if (bound.get().isBefore(lastPresent)) {
                    against.add(tooFast(after.get()));
                } else {
                    latest = bound.get();
                    words.add("gone by " + hour(latest) + ": seen as "
                            + after.get().id() + " (" + after.get().where().asReported() + ")");
                }
            }
        }
        Span came = arrival.orElse(ordered(earliest, firstPresent));
        Span went = departure.orElse(ordered(lastPresent, latest));
        return new Call.Stay(came, went, seen, arrival.isPresent());
    }

    /** The union of all reports of one event; reports that disagree stay visible. */
    private static Optional<Span> reported(List<Sighting> sightings, Sighting.Event event, List<String> against) {
        List<Sighting> reports =
                sightings.stream().filter(s -> s.event() == event).toList();
        boolean disagree = reports.stream()
                .anyMatch(a -> reports.stream().anyMatch(b -> !a.when().overlaps(b.when())));
        if (disagree) {
            against.add("sources disagree on the " + event.name().toLowerCase(Locale.ROOT) + ": "
                    + String.join(", ", reports.stream().map(Sighting::id).toList()));
        }
        return reports.stream().map(Sighting::when).reduce(Span::union);
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
