package org.plimsoll.app.render.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.PortBans;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Findings.CallFinding;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Place;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

/** Finds what rows refer to by id. Only looked up, never listed, so that hash order cannot reach a result. */
final class CaseIndex {

    private final CaseFile caseFile;
    private final Map<String, Sighting> sightings = new HashMap<>();
    private final Map<String, String> callOfSighting = new HashMap<>();
    private final Map<String, Integer> callsOfHull = new HashMap<>();
    private final PortBans bans;
    private final Map<String, Coordinate> places = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Comparison> comparisons = new HashMap<>();

    CaseIndex(Findings findings) {
        caseFile = findings.caseFile();
        caseFile.observations().sightings().forEach(s -> sightings.putIfAbsent(s.id(), s));
        for (CallFinding finding : findings.traffic().calls()) {
            finding.call()
                    .evidence()
                    .sightings()
                    .forEach(s -> callOfSighting.putIfAbsent(s, finding.call().id()));
            finding.call().party().known().ifPresent(hull -> callsOfHull.merge(hull, 1, Integer::sum));
        }
        bans = new PortBans(caseFile);
        for (Place place : caseFile.reference().places().all()) {
            if (!place.shape().isEmpty()) {
                places.put(place.id(), coordinate(place.position()));
            }
        }
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            hull.best(Attribute.ROLE).ifPresent(role -> roles.put(hull.id(), role.value()));
        }
        findings.tests()
                .comparisons()
                .forEach(c -> comparisons.putIfAbsent(c.claim().id(), c));
    }

    Optional<Sighting> sighting(String id) {
        return Optional.ofNullable(sightings.get(id));
    }

    Optional<String> callOf(Sighting sighting) {
        return Optional.ofNullable(callOfSighting.get(sighting.id()));
    }

    int callsOf(Hull hull) {
        return callsOfHull.getOrDefault(hull.id(), 0);
    }

    Optional<Comparison> comparison(String claim) {
        return Optional.ofNullable(comparisons.get(claim));
    }

    /** What the case calls a hull: caller, fleet, other. */
    Optional<String> role(Optional<String> hull) {
        return hull.map(roles::get);
    }

    Optional<String> shipName(Optional<String> hull) {
        return hull.map(caseFile.reference().fleet()::nameOf);
    }

    Optional<String> placeName(Optional<String> place) {
        return place.map(caseFile.reference().places()::nameOf);
    }

    /** The first test, for a hull on the day of a sighting; empty for a ship that nobody named. */
    Optional<PortBan> ban(Sighting sighting) {
        return sighting.subject()
                .hull()
                .map(hull -> bans.on(hull, sighting.when().day()));
    }

    /** The first test for a hull at the end of the period. */
    PortBan banAtEnd(Hull hull) {
        return bans.on(hull.id(), caseFile.question().last());
    }

    /** Whether a place is another or lies within it. */
    boolean within(String place, String ancestor) {
        return caseFile.reference().places().within(place, ancestor);
    }

    /** A point of the place. */
    Optional<Coordinate> at(Optional<String> place) {
        return place.map(places::get);
    }

    /** Where a sighting was: its own position, else a point of its place. */
    Optional<Coordinate> at(Sighting sighting) {
        return sighting.where()
                .position()
                .map(CaseIndex::coordinate)
                .or(() -> at(sighting.where().place()));
    }

    private static Coordinate coordinate(Position position) {
        return new Coordinate(position.longitudeDeg(), position.latitudeDeg());
    }
}
