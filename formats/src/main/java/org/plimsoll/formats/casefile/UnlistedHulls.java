package org.plimsoll.formats.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Observation;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** Hulls of the case: those of vessels.csv, and those that only a sighting or a published count names. */
final class UnlistedHulls {
    private UnlistedHulls() {}

    /**
     * The statements by hull in the order of first mention, then a hull for each id that only sightings use, with the name they give. A hull
     * that a count holds has called, whatever vessels.csv says of it.
     *
     * @param counts of the calls that the callers of vessels.csv are callers of
     */
    static List<Hull> all(List<Statement> statements, List<Sighting> sightings, List<Aggregate> counts) {
        Map<String, List<Statement>> byHull = new LinkedHashMap<>();
        statements.forEach(
                s -> byHull.computeIfAbsent(s.hull(), id -> new ArrayList<>()).add(s));
        for (Sighting sighting : sightings) {
            Optional<String> hull = sighting.subject().hull();
            if (hull.isPresent() && !byHull.containsKey(hull.get())) {
                byHull.put(hull.get(), List.of(named(hull.get(), sighting)));
            }
        }
        for (Sighting sighting : sightings) {
            for (String hull : sighting.subject().candidates()) {
                byHull.computeIfAbsent(hull, id -> List.of(candidate(id, sighting)));
            }
        }
        for (Aggregate count : counts) {
            if (count.citation().certainty().verified()) {
                count.detail().includesHull().ifPresent(hull -> caller(hull, count, byHull));
            }
        }
        return byHull.entrySet().stream()
                .map(e -> new Hull(e.getKey(), e.getValue()))
                .toList();
    }

    private static void caller(String hull, Aggregate count, Map<String, List<Statement>> byHull) {
        List<Statement> known = byHull.getOrDefault(hull, List.of());
        if (!new Hull(hull, known).caller()) {
            List<Statement> more = new ArrayList<>(known);
            more.add(new Statement(hull, Attribute.ROLE, "caller", Optional.empty(), count.citation()));
            byHull.put(hull, more);
        }
    }

    private static Statement named(String hull, Sighting sighting) {
        String name = sighting.subject().asReported();
        return new Statement(hull, Attribute.NAME, name.isBlank() ? hull : name, Optional.empty(), sighting.citation());
    }

    /** The name of the sighting is that of several ships. */
    private static Statement candidate(String hull, Sighting sighting) {
        return new Statement(hull, Attribute.NAME, hull, Optional.empty(), sighting.citation());
    }

    /** Whether the hull was made of this observation. */
    static boolean madeUp(Hull hull, Observation observation) {
        return hull.statements().getFirst().citation().equals(observation.citation());
    }
}
