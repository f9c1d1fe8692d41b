package org.plimsoll.core.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;

/**
 * Where the named hulls were, and what that leaves possible.
 *
 * <p>A confirmed call or sighting excludes what cannot be true with it; one that is less sure weighs by its chance to be true. Of several
 * sightings elsewhere only the one that leaves least counts, because they belong to one voyage.
 */
final class Whereabouts {

    private final Feasibility feasibility;
    private final Assumptions assumptions;
    private final Map<String, List<Stay>> calls = new LinkedHashMap<>();
    private final Map<String, List<Stay>> elsewhere = new LinkedHashMap<>();

    /** A time at a place: how far away, in nautical miles, and how sure it is; 0 away for the watched place itself. */
    private record Stay(Feasibility.Presence presence, double awayNm, double real, String seen) {}

    /** What is left possible, as a chance, and the sighting or call that leaves least. */
    record Left(double chance, String because) {}

    Whereabouts(
            Feasibility feasibility,
            Assumptions assumptions,
            Gazetteer places,
            String watch,
            List<Call> all,
            Map<String, Sighting> sightings) {
        this.feasibility = feasibility;
        this.assumptions = assumptions;
        Set<String> used = new LinkedHashSet<>();
        for (Call call : all) {
            used.addAll(call.evidence().sightings());
            call.party()
                    .known()
                    .ifPresent(hull -> add(
                            calls, hull, new Stay(Feasibility.Presence.of(call), 0, real(call, sightings), call.id())));
        }
        for (Sighting sighting : sightings.values()) {
            Optional<String> hull = sighting.subject().hull();
            if (hull.isPresent() && !used.contains(sighting.id())) {
                var presence = Feasibility.Presence.of(sighting.when());
                double real = real(sighting.citation().certainty());
                boolean here = sighting.event().stay()
                        && sighting.where()
                                .place()
                                .map(p -> places.within(p, watch))
                                .orElse(false);
                if (here) {
                    add(calls, hull.get(), new Stay(presence, 0, real, sighting.id()));
                } else {
                    feasibility
                            .awayNm(sighting, watch)
                            .ifPresent(nm -> add(elsewhere, hull.get(), new Stay(presence, nm, real, sighting.id())));
                }
            }
        }
    }

    private static void add(Map<String, List<Stay>> to, String hull, Stay stay) {
        to.computeIfAbsent(hull, h -> new ArrayList<>()).add(stay);
    }

    private double real(Call call, Map<String, Sighting> sightings) {
        return call.evidence().sightings().stream()
                .map(sightings::get)
                .mapToDouble(s -> s == null ? 0 : real(s.citation().certainty()))
                .max()
                .orElse(0);
    }

    /** What is confirmed is not questioned here: a world in which it is wrong has nothing to say of other ships. */
    private double real(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> 1;
            case LIKELY -> assumptions.median(Assumed.TRUE_IF_LIKELY);
            case DISPUTED -> assumptions.median(Assumed.TRUE_IF_DISPUTED);
            case UNVERIFIED -> assumptions.median(Assumed.TRUE_IF_UNVERIFIED);
        };
    }

    /** Whether the hull can have made a call at the watched place, for all that is known of it. */
    Left left(String hull, Feasibility.Presence call) {
        double chance = 1;
        double least = 1;
        String because = "";
        for (Stay stay : calls.getOrDefault(hull, List.of())) {
            double fits = 1 - stay.real() * (1 - feasibility.both(call, stay.presence()));
            chance *= fits;
            because = fits < least ? stay.seen() : because;
            least = StrictMath.min(least, fits);
        }
        double away = 1;
        for (Stay stay : elsewhere.getOrDefault(hull, List.of())) {
            double fits = 1 - stay.real() * (1 - feasibility.way(call, stay.presence(), stay.awayNm()));
            away = StrictMath.min(away, fits);
            because = fits < least ? stay.seen() : because;
            least = StrictMath.min(least, fits);
        }
        return new Left(chance * away, because);
    }
}
