package org.plimsoll.core.observation;

import java.util.Optional;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Span;

/**
 * A published count over a period, such as "43 calls from March to November".
 *
 * @param id unique in the case
 * @param flow id of the flow it belongs to
 * @param count how many, at least zero
 * @param period when
 * @param place id of the place; empty where it spans several
 * @param detail what more it says of those it counts
 * @param citation what it rests on
 */
public record Aggregate(
        String id, String flow, int count, Span period, Optional<String> place, Detail detail, Citation citation)
        implements Observation {

    public Aggregate {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count + " is negative");
        }
    }

    /**
     * Whether it adds calls to the documented ones: it counts calls, is not a part of another count, and has a source. From memory alone
     * nothing is documented.
     */
    public boolean countsCalls() {
        return detail.unit().equals("calls")
                && detail.within().isEmpty()
                && citation.certainty().verified();
    }

    /** The same as no part of another. */
    public Aggregate alone() {
        return new Aggregate(
                id,
                flow,
                count,
                period,
                place,
                new Detail(detail.unit(), detail.ais(), detail.listed(), detail.includesHull(), Optional.empty()),
                citation);
    }

    /**
     * What the source says of those it counts.
     *
     * @param unit what is counted: {@code calls}, {@code voyages}, {@code ships}
     * @param ais state of the transmitter in all of them
     * @param listed how many of them were by ships on a list
     * @param includesHull a hull that is one of them, although the source does not say which
     * @param within id of the aggregate that this one is a part of
     */
    public record Detail(
            String unit,
            Sighting.Ais ais,
            Optional<Integer> listed,
            Optional<String> includesHull,
            Optional<String> within) {}
}
