package org.plimsoll.core.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.coverage.Visibility;

/**
 * When the calls came that nobody saw, for draws that follow each other on one thread: when calls are missed in the supposition of the draw.
 *
 * <p><b>Cost.</b> What a supposition says of them is kept for as long as the draws are of that supposition.
 */
final class MissedArrivals {
    private final Optional<Seen> seen;
    private int supposed = -1;
    private Visibility.@Nullable MissedArrivals arrivals;

    MissedArrivals(Optional<Seen> seen) {
        this.seen = seen;
    }

    /** Goes on to a draw. */
    void at(int number) {
        if (seen.isPresent() && supposed != seen.get().supposition(number)) {
            supposed = seen.get().supposition(number);
            arrivals = seen.get().fit().visibility(supposed).missedArrivals();
        }
    }

    /**
     * Seconds since 1970 at which a call arrived.
     *
     * @param even the same where nothing is known of looks
     */
    double arrives(double uniform, double even) {
        return arrivals == null ? even : seen.orElseThrow().epochSecond(arrivals.day(uniform));
    }
}
