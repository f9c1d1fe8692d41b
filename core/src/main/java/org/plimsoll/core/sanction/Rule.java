package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Citation;

/**
 * A limit on deliveries, as data.
 *
 * @param id short name
 * @param title what people call it
 * @param commodity what it limits
 * @param limit how much, and over what period
 * @param duties what States must do
 * @param inForce from when until when
 * @param citation the text that it comes from
 */
public record Rule(
        String id, String title, String commodity, Limit limit, Duties duties, InForce inForce, Citation citation) {

    /**
     * How much is allowed in a calendar year.
     *
     * @param barrelsPerYear for all States together
     * @param committeeBarrelsPerTonne factor that applies where neither barrels nor the product were reported
     */
    public record Limit(double barrelsPerYear, double committeeBarrelsPerTonne) {
        public Limit {
            if (!(barrelsPerYear > 0) || !(committeeBarrelsPerTonne > 0)) {
                throw new IllegalArgumentException("a limit and its factor must be above zero");
            }
        }
    }

    /**
     * What States must do.
     *
     * @param reportEveryDays days within which a delivery must be reported
     * @param noticeShares shares of the limit at which notice is given, ascending
     */
    public record Duties(int reportEveryDays, List<Double> noticeShares) {
        public Duties {
            noticeShares = List.copyOf(noticeShares);
        }
    }

    /** From when until when a rule binds; no end while it stands. */
    public record InForce(LocalDate from, Optional<LocalDate> until) {}

    /** Whether the rule bound anybody on any day of a year; of a year without it no limit can have been passed. */
    public boolean bindsIn(int year) {
        return inForce.from().getYear() <= year
                && inForce.until().map(until -> until.getYear() >= year).orElse(true);
    }
}
