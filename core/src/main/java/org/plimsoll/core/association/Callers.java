package org.plimsoll.core.association;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;

/** The hulls of a case that can have made its calls. */
public final class Callers {

    private Callers() {}

    /**
     * Hulls that a source names as callers, that a call is known to be of, or that a source names among the candidates of an unnamed call.
     *
     * @param sightings those of the case
     * @return in the order of the fleet
     */
    public static List<Hull> of(Fleet fleet, Collection<Call> calls, Collection<Sighting> sightings) {
        Map<String, Sighting> byId = new LinkedHashMap<>();
        sightings.forEach(s -> byId.put(s.id(), s));
        Set<String> said = new LinkedHashSet<>();
        for (Call call : calls) {
            call.party().known().ifPresent(said::add);
            if (call.party().known().isEmpty()) {
                call.evidence().sightings().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .forEach(s -> said.addAll(s.subject().candidates()));
            }
        }
        return fleet.hulls().stream()
                .filter(hull -> hull.caller() || said.contains(hull.id()))
                .toList();
    }
}
