package org.plimsoll.core.ledger;

import java.util.Optional;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Exponential;
import org.plimsoll.core.measure.QuantileTable;
import org.plimsoll.core.measure.Span;

/**
 * When a call leaves.
 *
 * <p><b>Algorithm.</b> From a reported arrival the stay is added. A ship that was only found at the place has spent a uniform part of its stay
 * there. The result is kept within the bounds that other sightings set.
 *
 * <p><b>Limitations.</b> That a long stay is likelier to be seen is not corrected here, but for what the looks say of all stays together.
 */
final class Timing {

    private static final double SECONDS_PER_DAY = 86_400;

    /** Stays may be assumed to be as short as nothing, whose logarithm is not a number. */
    private static final double LEAST_OF_MEDIAN = 1e-6;

    private static final long MOMENT = Draws.quantity("moment");
    private static final long STAY = Draws.quantity("stay");
    private static final long TURNAROUND = Draws.quantity("turnaround");

    private final QuantileTable stayDays;
    private final QuantileTable turnaroundDays;
    private final double medianDays;
    private final QuantileTable logOverMedian;

    Timing(Assumptions assumptions) {
        stayDays = assumptions.table(Assumed.STAY_DAYS);
        turnaroundDays = assumptions.table(Assumed.TURNAROUND_DAYS);
        medianDays = stayDays.at(0.5);
        double least = StrictMath.max(medianDays, Double.MIN_NORMAL) * LEAST_OF_MEDIAN;
        logOverMedian = stayDays.map(days -> StrictMath.log(StrictMath.max(days, least) / medianDays));
    }

    /**
     * How the stays of one draw differ from those assumed.
     *
     * @param scale factor on all of them
     * @param spread factor on the spread of their logarithm
     */
    record Pace(double scale, double spread) {
        static Pace of(Optional<Seen> seen, CaseDraw draw, int number) {
            return seen.map(s -> new Pace(
                            s.fit().stayScale(s.supposition(number)), s.fit().staySpread(s.supposition(number))))
                    .orElseGet(() -> new Pace(draw.value(Assumed.STAY_SCALE), draw.value(Assumed.STAY_SPREAD)));
        }
    }

    /**
     * What is known of a stay, in seconds since 1970: cheap to draw from.
     *
     * @param arrivalSeen whether the arrival was reported; else the ship was found at the place at {@code from}
     * @param latestArrival when it had come at the latest
     */
    record Window(
            boolean arrivalSeen,
            double from,
            double lengthS,
            double earliestArrival,
            double latestArrival,
            double earliestLeave,
            double latestLeave) {
        static Window of(Call.Stay stay) {
            double from = stay.arrivalSeen() ? within(stay.arrival(), 0) : within(stay.seen(), 0.5);
            return new Window(
                    stay.arrivalSeen(),
                    from,
                    stay.arrivalSeen() ? within(stay.arrival(), 1) - from : 0,
                    stay.arrival().earliest().getEpochSecond(),
                    stay.arrival().latest().getEpochSecond(),
                    stay.departure().earliest().getEpochSecond(),
                    stay.departure().latest().getEpochSecond());
        }
    }

    /** Seconds since 1970 at which an itemised call leaves. */
    double leaves(Window stay, Draws call, Pace pace, int number) {
        double u = call.uniform(MOMENT, number);
        double staySeconds = staySeconds(call, pace, number);
        double leaves = stay.arrivalSeen()
                ? stay.from() + u * stay.lengthS() + staySeconds
                : stay.from() + (1 - u) * staySeconds;
        return StrictMath.min(stay.latestLeave(), StrictMath.max(stay.earliestLeave(), leaves));
    }

    /**
     * Seconds since 1970 at which an itemised call arrived, for one that left at {@code leaves}: a whole stay before, but no later than it
     * can have.
     */
    double arrived(Window stay, Draws call, Pace pace, int number, double leaves) {
        double arrived = StrictMath.min(stay.latestArrival(), leaves - staySeconds(call, pace, number));
        return StrictMath.max(stay.earliestArrival(), arrived);
    }

    /** Seconds from a departure until the ship can arrive again. */
    double awaySeconds(Draws call, int number) {
        return turnaroundDays.at(call.uniform(TURNAROUND, number)) * SECONDS_PER_DAY;
    }

    /** Length of a stay in seconds. */
    double staySeconds(Draws call, Pace pace, int number) {
        double u = call.uniform(STAY, number);
        double even = pace.spread() == 1 || medianDays <= 0
                ? stayDays.at(u)
                : medianDays * Exponential.of(pace.spread() * logOverMedian.at(u));
        return pace.scale() * even * SECONDS_PER_DAY;
    }

    /** Seconds since 1970 at a share of a span. */
    static double within(Span span, double share) {
        double begin = span.earliest().getEpochSecond();
        return begin + share * (span.latest().getEpochSecond() - begin);
    }
}
