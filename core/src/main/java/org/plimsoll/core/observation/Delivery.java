package org.plimsoll.core.observation;

import java.util.Optional;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Span;

/**
 * What a State reported to have delivered over a period.
 *
 * @param id unique in the case
 * @param state who reported
 * @param period over which; months and years are summed, cumulative reports are taken apart
 * @param kind how the figure is meant
 * @param barrels as reported
 * @param tonnes as reported
 * @param citation what it rests on
 */
public record Delivery(
        String id,
        String state,
        Span period,
        Kind kind,
        Optional<Double> barrels,
        Optional<Double> tonnes,
        Citation citation)
        implements Observation {

    /** How a reported figure is meant. */
    public enum Kind {
        /** The sum over its own period. */
        PERIOD,
        /** A running sum from its first day; includes shorter running sums of the same State that begin that day. */
        CUMULATIVE
    }

    public Delivery {
        if (barrels.isEmpty() && tonnes.isEmpty()) {
            throw new IllegalArgumentException("a reported delivery needs barrels or tonnes");
        }
    }
}
