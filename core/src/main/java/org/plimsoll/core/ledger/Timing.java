package org.plimsoll.core.ledger;

import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.QuantileTable;
import org.plimsoll.core.measure.Span;

/**
 * When a call leaves.
 *
 * <p><b>Algorithm.</b> From a reported arrival the stay is added. A ship that was only found at the place has spent a uniform part of its stay
 * there. The result is kept within the bounds that other sightings set.
 *
 * <p><b>Limitations.</b> That a long stay is likelier to be seen is not corrected here.
 */
final class Timing {

    private static final double SECONDS_PER_DAY = 86_400;

    private final long seed;
    private final QuantileTable stayDays;

    Timing(long seed, Assumptions assumptions) {
        this.seed = seed;
        stayDays = assumptions.table(Assumed.STAY_DAYS);
    }

    /** The variates of one call. */
    record Variates(Draws moment, Draws stay) {}

    Variates variates(String callId) {
        return new Variates(Draws.of(seed, callId, "moment"), Draws.of(seed, callId, "stay"));
    }

    /** Seconds since 1970 at which an itemised call leaves. */
    double leaves(Call.Stay stay, Variates call, int number) {
        double u = call.moment().uniform(number);
        double staySeconds = staySeconds(call, number);
        double leaves = stay.arrivalSeen()
                ? within(stay.arrival(), u) + staySeconds
                : within(stay.seen(), 0.5) + (1 - u) * staySeconds;
        double earliest = stay.departure().earliest().getEpochSecond();
        double latest = stay.departure().latest().getEpochSecond();
        return StrictMath.min(latest, StrictMath.max(earliest, leaves));
    }

    /** Length of a stay in seconds. */
    double staySeconds(Variates call, int number) {
        return stayDays.at(call.stay().uniform(number)) * SECONDS_PER_DAY;
    }

    /** Seconds since 1970 at a share of a span. */
    static double within(Span span, double share) {
        double begin = span.earliest().getEpochSecond();
        return begin + share * (span.latest().getEpochSecond() - begin);
    }
}
