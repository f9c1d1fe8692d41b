package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.coverage.Departing;
import org.plimsoll.core.coverage.SeenCall;
import org.plimsoll.core.measure.Draws;

/**
 * When the itemised calls left, for draws that follow each other on one thread: where the looks are known, by which of them showed a call and
 * which did not; else as {@link Timing} has it.
 *
 * <p><b>Cost.</b> What a supposition says of a call is kept for as long as the draws are of that supposition.
 */
final class Leaving {
    private static final long LEAVES = Draws.quantity("leaves");

    private final Optional<Seen> seen;
    private final ItemisedCall[] calls;
    private final Timing timing;
    private final @Nullable SeenCall[] records;
    private final Departing[] departing;
    private final int[] supposed;
    private int drawn = -1;
    private int supposition;

    Leaving(Optional<Seen> seen, ItemisedCall[] calls, Timing timing) {
        this.seen = seen;
        this.calls = calls;
        this.timing = timing;
        records = Arrays.stream(calls)
                .map(c -> seen.flatMap(s -> s.record(c.call().id())).orElse(null))
                .toArray(SeenCall[]::new);
        departing = new Departing[calls.length];
        supposed = new int[calls.length];
        Arrays.fill(supposed, -1);
    }

    /** Seconds since 1970 at which a call left. */
    double of(int call, Timing.Pace pace, int number) {
        SeenCall record = records[call];
        if (record == null) {
            return byStay(call, pace, number);
        }
        Seen known = seen.orElseThrow();
        if (drawn != number) {
            drawn = number;
            supposition = known.supposition(number);
        }
        if (supposed[call] != supposition) {
            supposed[call] = supposition;
            departing[call] = known.fit().visibility(supposition).departing(record);
        }
        double day = departing[call].at(calls[call].streams().uniform(LEAVES, number));
        return Double.isNaN(day) ? byStay(call, pace, number) : known.epochSecond(day);
    }

    private double byStay(int call, Timing.Pace pace, int number) {
        return timing.leaves(calls[call].stay(), calls[call].streams(), pace, number);
    }
}
