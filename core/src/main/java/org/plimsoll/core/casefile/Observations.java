package org.plimsoll.core.casefile;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.coverage.ClearSky;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.observation.Sighting;

/**
 * What a case has seen and read, each list in the order of its file.
 *
 * @param completeLooks whether the case vouches that {@code looks} are all there were
 * @param clearSky how often the sky over the watched place is clear, where the case says so
 */
public record Observations(
        List<Sighting> sightings,
        List<Aggregate> aggregates,
        List<Claim> claims,
        List<Delivery> deliveries,
        List<Look> looks,
        boolean completeLooks,
        Optional<ClearSky> clearSky) {
    public Observations {
        sightings = List.copyOf(sightings);
        aggregates = List.copyOf(aggregates);
        claims = List.copyOf(claims);
        deliveries = List.copyOf(deliveries);
        looks = List.copyOf(looks);
    }

    /** The same with other published counts. */
    public Observations withAggregates(List<Aggregate> others) {
        return new Observations(sightings, others, claims, deliveries, looks, completeLooks, clearSky);
    }
}
