package org.plimsoll.core.voyage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;

/** The sightings of each hull: where it stayed elsewhere, and all of them in order of time. */
final class Tracks {

    private static final double HOURS_PER_DAY = 24;

    private final Map<String, List<Elsewhere>> elsewhere = new LinkedHashMap<>();
    private final Map<String, List<Sighting>> all = new LinkedHashMap<>();

    /**
     * A stay at another place.
     *
     * @param sighting that shows it
     * @param place id of the place
     * @param real chance that it is true, and of this hull
     * @param wayDays that the way to the watched place takes at the greatest speed; 0 where it is not known
     */
    record Elsewhere(Sighting sighting, String place, double real, double wayDays) {}

    Tracks(Gazetteer places, String watch, Assumptions assumptions, Collection<Sighting> sightings) {
        Optional<Position> here = places.find(watch).map(Place::position);
        double nmADay = assumptions.median(Assumed.MAX_SPEED_KN) * HOURS_PER_DAY;
        List<Sighting> inTime = sightings.stream()
                .sorted(Comparator.comparing((Sighting s) -> s.when().earliest())
                        .thenComparing(s -> s.when().latest())
                        .thenComparing(Sighting::id))
                .toList();
        for (Sighting sighting : inTime) {
            Optional<String> hull = sighting.subject().hull();
            hull.ifPresent(h -> all.computeIfAbsent(h, k -> new ArrayList<>()).add(sighting));
            Optional<String> place = sighting.where().place().filter(p -> !places.within(p, watch));
            if (place.isEmpty() || !sighting.event().stay()) {
                continue;
            }
            List<String> hulls = hull.map(List::of).orElse(sighting.subject().candidates());
            double wayDays = places.find(place.get())
                    .map(Place::position)
                    .flatMap(there -> here.map(there::distanceNm))
                    .map(nm -> nm / nmADay)
                    .orElse(0.0);
            double real = assumptions.chanceTrue(sighting.citation().certainty()) / StrictMath.max(1, hulls.size());
            for (String one : hulls) {
                if (real > 0) {
                    elsewhere
                            .computeIfAbsent(one, k -> new ArrayList<>())
                            .add(new Elsewhere(sighting, place.get(), real, wayDays));
                }
            }
        }
    }

    /** Where the hull stayed elsewhere, in order of time. */
    List<Elsewhere> elsewhere(String hull) {
        return elsewhere.getOrDefault(hull, List.of());
    }

    /** Ids of the sightings of a call, and of those of its hull from then on to the next call. */
    List<String> around(String hull, Call call, Optional<Call> next) {
        List<String> ids = new ArrayList<>(call.evidence().sightings());
        for (Sighting sighting : all.getOrDefault(hull, List.of())) {
            if (next.isPresent() && next.get().evidence().sightings().contains(sighting.id())) {
                break;
            }
            if (!ids.contains(sighting.id())
                    && !sighting.when().latest().isBefore(call.stay().seen().latest())) {
                ids.add(sighting.id());
            }
        }
        return ids;
    }
}
