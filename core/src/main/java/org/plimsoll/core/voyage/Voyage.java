package org.plimsoll.core.voyage;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Span;

/**
 * What lies between two stays of one hull at different places, as far as it was seen.
 *
 * @param hull id of the hull
 * @param from id of the place it left; empty where it was only met at sea
 * @param to id of the place it reached; empty where it was not seen to reach one
 * @param left when it left
 * @param reached when it was seen at the other end; empty where it was not
 * @param sightings ids of the sightings it follows from
 */
public record Voyage(
        String hull,
        Optional<String> from,
        Optional<String> to,
        Span left,
        Optional<Span> reached,
        List<String> sightings) {
    public Voyage {
        sightings = List.copyOf(sightings);
    }
}
