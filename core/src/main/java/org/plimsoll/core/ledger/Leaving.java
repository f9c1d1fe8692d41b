package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.coverage.Departing;
import org.plimsoll.core.coverage.SeenCall;
import org.plimsoll.core.coverage.SeenInTurn;
import org.plimsoll.core.measure.Draws;

/**
 * When the itemised calls left, for draws that follow each other on one thread: where the looks are known, by which of them showed a call and
 * which did not; else as {@link Timing} has it. In a draw in which the next call is one stay with it, a call leaves when that one does; in a
 * draw in which the next is a call of its own, it has left by the time at which that one came at the latest.
 *
 * <p><b>Cost.</b> What a supposition says of a call is worked out once for all draws of that supposition that follow each other.
 */
final class Leaving {
    private static final int MOST_DRAWS = 8;
    private static final long LEAVES = Draws.quantity("leaves");

    private final Optional<Seen> seen;
    private final ItemisedCall[] calls;
    private final Timing timing;
    private final @Nullable SeenCall[] records;

    /** Calls that looks showed, in the order in which they are asked about. */
    private final int[] inTurn;

    private final Departing departing = new Departing();

    /** By call, then by draw from the first one on: the day, where the draw has the call and the looks say when it left. */
    private final double[][] days;

    /** Index of the call that may be one stay with each, or -1. */
    private final int[] next;

    private int first;
    private int end;

    Leaving(Optional<Seen> seen, ItemisedCall[] calls, Timing timing) {
        this.seen = seen;
        this.calls = calls;
        this.timing = timing;
        records = Arrays.stream(calls)
                .map(c -> seen.flatMap(s -> s.record(c.call().id())).orElse(null))
                .toArray(SeenCall[]::new);
        inTurn = inTurn(records);
        days = new double[calls.length][MOST_DRAWS];
        next = next(calls);
    }

    private static int[] inTurn(@Nullable SeenCall[] records) {
        Map<SeenCall, Integer> calls = new LinkedHashMap<>();
        for (int c = 0; c < records.length; c++) {
            SeenCall record = records[c];
            if (record != null) {
                calls.put(record, c);
            }
        }
        return calls.keySet().stream()
                .sorted(SeenCall.IN_TURN)
                .mapToInt(calls::get)
                .toArray();
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
                    calls[c].call().belief().stays().partOf().map(index::get).orElse(null);
            if (before != null && before < c && next[before] < 0) {
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
        if (records[call] == null) {
            return byStay(call, pace, number);
        }
        Seen known = seen.orElseThrow();
        if (number < first || number >= end) {
            goOn(known, number);
        }
        double day = days[call][number - first];
        return Double.isNaN(day) ? byStay(call, pace, number) : known.epochSecond(day);
    }

    /** Goes on to the draws from one on that are of one supposition. */
    private void goOn(Seen known, int from) {
        int supposition = known.supposition(from);
        first = from;
        end = from + 1;
        while (end < from + MOST_DRAWS && known.supposition(end) == supposition) {
            end++;
        }
        SeenInTurn departures = known.fit().visibility(supposition).departures();
        for (int c : inTurn) {
            SeenCall record = records[c];
            if (record != null && inAny(calls[c])) {
                departures.departing(record, departing);
                for (int d = first; d < end; d++) {
                    days[c][d - first] = departing.at(calls[c].streams().uniform(LEAVES, d));
                }
            }
        }
    }

    private boolean inAny(ItemisedCall call) {
        int d = first;
        while (d < end && !call.exists(d) && !call.continues(d)) {
            d++;
        }
        return d < end;
    }

    private double byStay(int call, Timing.Pace pace, int number) {
        return timing.leaves(calls[call].stay(), calls[call].streams(), pace, number);
    }
}
