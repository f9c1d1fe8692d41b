package org.plimsoll.core.ledger;

import java.util.Optional;
import java.util.stream.IntStream;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Aggregate;

/** The calls of a published count that nobody has itemised: one slot each, with streams of its own. */
final class UnitemisedCalls {

    private static final long ARRIVAL = Draws.quantity("arrival");

    private final Aggregate aggregate;
    private final Timing timing;
    private final Draws[] slots;

    UnitemisedCalls(long seed, Aggregate aggregate, Timing timing) {
        this.aggregate = aggregate;
        this.timing = timing;
        slots = IntStream.range(0, aggregate.count())
                .mapToObj(i -> Draws.of(seed, aggregate.id() + "#" + i))
                .toArray(Draws[]::new);
    }

    String id() {
        return aggregate.id();
    }

    int count() {
        return slots.length;
    }

    /** The streams of one of the calls. */
    Draws streams(int slot) {
        return slots[slot];
    }

    /** Seconds since 1970 at which one of the calls arrived: evenly over the period, or as arrivals were seen. */
    double arrives(int slot, Optional<Seen> seen, int number) {
        double uniform = slots[slot].uniform(ARRIVAL, number);
        return seen.map(s -> s.seenArrival(
                        s.fit().visibility(s.supposition(number)),
                        Timing.within(aggregate.period(), 0),
                        Timing.within(aggregate.period(), 1),
                        uniform))
                .orElseGet(() -> Timing.within(aggregate.period(), uniform));
    }

    double leaves(int slot, Timing.Pace pace, int number, double arrives) {
        return arrives + timing.staySeconds(slots[slot], pace, number);
    }
}
