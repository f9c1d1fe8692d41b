package org.plimsoll.formats.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** Hulls of the case: those of vessels.csv, and those that only a sighting names. */
final class UnlistedHulls {
    private UnlistedHulls() {}

    /** The statements by hull in the order of first mention, then a hull for each id that only sightings use, with the name they give. */
    static List<Hull> withSightings(List<Statement> statements, List<Sighting> sightings) {
        Map<String, List<Statement>> byHull = new LinkedHashMap<>();
        statements.forEach(
                s -> byHull.computeIfAbsent(s.hull(), id -> new ArrayList<>()).add(s));
        for (Sighting sighting : sightings) {
            Optional<String> hull = sighting.subject().hull();
            if (hull.isPresent() && !byHull.containsKey(hull.get())) {
                byHull.put(hull.get(), List.of(named(hull.get(), sighting)));
            }
        }
        return byHull.entrySet().stream()
                .map(e -> new Hull(e.getKey(), e.getValue()))
                .toList();
    }

    private static Statement named(String hull, Sighting sighting) {
        String name = sighting.subject().asReported();
        return new Statement(hull, Attribute.NAME, name.isBlank() ? hull : name, Optional.empty(), sighting.citation());
    }

    /** Whether the hull was made of this sighting. */
    static boolean madeUp(Hull hull, Sighting sighting) {
        return hull.statements().size() == 1
                && hull.statements().getFirst().citation().equals(sighting.citation());
    }
}
