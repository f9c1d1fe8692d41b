package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;

/**
 * One calendar year against a rule's limit.
 *
 * @param year the year
 * @param limitBbl the limit, barrels a year, for all States together
 * @param documented documented calls alone
 * @param withReported documented calls and the reported deliveries of every State
 * @param reported reported deliveries by day, cumulative from the first of January, as if delivered evenly within each report
 */
public record YearLedger(int year, double limitBbl, Against documented, Against withReported, List<Double> reported) {

    public YearLedger {
        reported = List.copyOf(reported);
    }

    /**
     * A cumulative sum held against the limit.
     *
     * @param total barrels at the end of the year
     * @param fan quantiles of the cumulative sum on each day of {@code fanDays}
     * @param over chance that the sum has passed the limit by the end of each day of the year
     * @param crossing the day on which it did
     */
    public record Against(Estimate total, List<FanDay> fan, List<Double> over, Crossing crossing) {
        public Against {
            fan = List.copyOf(fan);
            over = List.copyOf(over);
        }

        /** Chance that the limit was passed by the end of the year. */
        public double overAtEnd() {
            return over.getLast();
        }
    }

    /** Quantiles of the cumulative sum at the end of a day. */
    public record FanDay(LocalDate day, Estimate barrels) {}

    /**
     * The day on which the limit was passed.
     *
     * @param q05 day by which 5 % of the draws have passed it; empty where they never do in the year
     * @param never chance that it is not reached in the year
     * @param density for each day of the year the share of draws that pass it that day
     */
    public record Crossing(
            Optional<LocalDate> q05,
            Optional<LocalDate> q50,
            Optional<LocalDate> q95,
            double never,
            List<Double> density) {
        public Crossing {
            density = List.copyOf(density);
        }
    }
}
