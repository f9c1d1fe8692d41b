package org.plimsoll.app.render.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.ledger.YearLedger;

/**
 * The days on which the median of a cumulative sum passed a share of the limit.
 *
 * <p><b>Algorithm.</b> The fan's medians, straight between its days; the first day at whose end the share is exceeded.
 *
 * <p><b>Limitations.</b> The fan has every third day, so that a day may be off by two. The median path is no draw: the day on which half of
 * the draws have passed a share is close to it, not equal.
 */
final class Notices {

    private Notices() {}

    /** The day on which the median exceeds {@code barrels}; empty where it does not within the year. */
    static Optional<LocalDate> day(List<YearLedger.FanDay> fan, double barrels) {
        for (int i = 0; i < fan.size(); i++) {
            double here = fan.get(i).barrels().q50();
            if (here > barrels) {
                return Optional.of(i == 0 ? fan.get(i).day() : between(fan.get(i - 1), fan.get(i), barrels));
            }
        }
        return Optional.empty();
    }

    private static LocalDate between(YearLedger.FanDay before, YearLedger.FanDay after, double barrels) {
        double from = before.barrels().q50();
        double share = (barrels - from) / (after.barrels().q50() - from);
        long days = ChronoUnit.DAYS.between(before.day(), after.day());
        return before.day().plusDays(StrictMath.min(days, (long) StrictMath.floor(share * days) + 1));
    }
}
