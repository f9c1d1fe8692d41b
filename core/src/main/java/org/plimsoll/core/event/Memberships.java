package org.plimsoll.core.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.Ais;
import org.plimsoll.core.place.Gazetteer;

/** Which published count may hold a call, so that nothing is counted twice. */
final class Memberships {

    private final Gazetteer places;
    private final double ifConsistent;
    private final double ifContradicted;
    private final List<Aggregate> whole;
    private final Map<String, String> within = new TreeMap<>();

    Memberships(Gazetteer places, Assumptions assumptions, Collection<Aggregate> aggregates) {
        this.places = places;
        ifConsistent = assumptions.median(Assumed.MEMBER_IF_CONSISTENT);
        ifContradicted = assumptions.median(Assumed.MEMBER_IF_CONTRADICTED);
        whole = aggregates.stream().filter(Aggregate::countsCalls).toList();
        aggregates.forEach(a -> a.detail().within().ifPresent(holder -> within.put(a.id(), holder)));
    }

    Optional<Call.Membership> of(List<Sighting> sightings, Span seen) {
        for (Aggregate aggregate : whole) {
            if (sightings.stream()
                    .anyMatch(s -> s.detail().groups().stream().anyMatch(group -> holds(aggregate.id(), group)))) {
                return Optional.of(new Call.Membership(aggregate.id(), 1, "the source counts it"));
            }
        }
        for (Aggregate aggregate : whole) {
            if (aggregate.period().overlaps(seen) && samePlace(aggregate, sightings)) {
                boolean contradicted = sightings.stream()
                        .anyMatch(s ->
                                contradicts(s.detail().ais(), aggregate.detail().ais()));
                return Optional.of(
                        contradicted
                                ? new Call.Membership(
                                        aggregate.id(),
                                        ifContradicted,
                                        "its transmitter was "
                                                + words(aggregate.detail().ais(), true)
                                                + ", that of every counted call "
                                                + words(aggregate.detail().ais(), false))
                                : new Call.Membership(
                                        aggregate.id(),
                                        ifConsistent,
                                        "place and time fit, the source does not name it"));
            }
        }
        return Optional.empty();
    }

    /** Whether a count is, or is a part of, another. */
    private boolean holds(String whole, String group) {
        String current = group;
        for (int depth = 0; depth <= within.size(); depth++) {
            if (current.equals(whole)) {
                return true;
            }
            String holder = within.get(current);
            if (holder == null) {
                return false;
            }
            current = holder;
        }
        return false;
    }

    private boolean samePlace(Aggregate aggregate, List<Sighting> sightings) {
        return aggregate
                .place()
                .map(place -> sightings.stream()
                        .flatMap(s -> s.where().place().stream())
                        .anyMatch(seen -> places.within(seen, place) || places.within(place, seen)))
                .orElse(true);
    }

    private static boolean contradicts(Ais seen, Ais claimed) {
        return seen != Ais.UNKNOWN && claimed != Ais.UNKNOWN && seen != claimed;
    }

    private static String words(Ais claimed, boolean opposite) {
        return (claimed == Ais.ON) == opposite ? "off" : "on";
    }
}
