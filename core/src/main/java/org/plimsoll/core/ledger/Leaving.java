package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.coverage.Departing;
import org.plimsoll.core.coverage.SeenCall;
import org.plimsoll.core.measure.Draws;

/**
 * When the itemised calls left, for draws that follow each other on one thread: where the looks are known, by which of them showed a call and
 * which did not; else as {@link Timing} has it. In a draw in which the next call is one stay with it, a call leaves when that one does; in a
 * draw in which the next is a call of its own, it has left by the time at which that one came at the latest.
 *
 * <p><b>Cost.</b> What a supposition says of a call is kept for as long as the draws are of that supposition.
 */
final class Leaving {
    private static final long LEAVES = Draws.quantity("leaves");

    private final Optional<Seen> seen;
    private final ItemisedCall[] calls;
    private final Timing timing;
    private final List<Optional<SeenCall>> records;
    private final Departing[] departing;
    private final int[] supposed;

    /** Index of the call that may be one stay with each, or -1. */
    private final int[] next;

    Leaving(Optional<Seen> seen, ItemisedCall[] calls, Timing timing) {
        this.seen = seen;
        this.calls = calls;
        this.timing = timing;
        records = Arrays.stream(calls)
                .map(c -> seen.flatMap(s -> s.record(c.call().id())))
                .toList();
        departing = new Departing[calls.length];
        supposed = new int[calls.length];
        Arrays.fill(supposed, -1);
        next = next(calls);
    }

    private static int[] next(ItemisedCall[] calls) {
        Map<String, Integer> index = new LinkedHashMap<>();
        int[] next = new int[calls.length];
        Arrays.fill(next, -1);
        for (int c = 0; c < calls.length; c++) {
            index.put(calls[c].call().id(), c);
        }
        for (int c = 0; c < calls.length; c++) {
            Integer before =
                    calls[c].call().belief().stays().before().map(index::get).orElse(null);
            if (before != null && next[before] < 0) {
                next[before] = c;
            }
        }
        return next;
    }

    /** Seconds since 1970 at which a call left. */
    double of(int call, Timing.Pace pace, int number) {
        int last = call;
        while (next[last] >= 0 && calls[next[last]].continues(number)) {
            last = next[last];
        }
        double leaves = alone(last, pace, number);
        int after = next[last];
        if (after < 0 || !calls[after].exists(number) || calls[after].ship() != calls[last].ship()) {
            return leaves;
        }
        return StrictMath.min(
                leaves,
                StrictMath.max(
                        calls[last].stay().earliestLeave(), calls[after].stay().latestArrival()));
    }

    private double alone(int call, Timing.Pace pace, int number) {
        if (records.get(call).isEmpty()) {
            return byStay(call, pace, number);
        }
        Seen known = seen.orElseThrow();
        int supposition = known.supposition(number);
        if (supposed[call] != supposition) {
            supposed[call] = supposition;
            departing[call] = known.fit()
                    .visibility(supposition)
                    .departing(records.get(call).orElseThrow());
        }
        double day = departing[call].at(calls[call].streams().uniform(LEAVES, number));
        return Double.isNaN(day) ? byStay(call, pace, number) : known.epochSecond(day);
    }

    private double byStay(int call, Timing.Pace pace, int number) {
        return timing.leaves(calls[call].stay(), calls[call].streams(), pace, number);
    }
}
