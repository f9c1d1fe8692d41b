package org.plimsoll.app.render.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearLedger.FanDay;
import org.plimsoll.core.measure.Estimate;

/**
 * The ledger of a year at the end of each month.
 *
 * @param day last day of the month
 * @param documented cumulative barrels of documented calls
 * @param reported cumulative reported barrels
 * @param together both
 * @param overAlone chance that documented calls alone have passed the limit
 * @param overTogether the same with reported deliveries
 */
public record MonthRows(
        LocalDate day, Estimate documented, double reported, Estimate together, double overAlone, double overTogether) {

    static List<MonthRows> of(YearLedger year) {
        List<MonthRows> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(year.year(), month, 1);
            LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
            int index = last.getDayOfYear() - 1;
            rows.add(new MonthRows(
                    last,
                    nearest(year.documented().fan(), last),
                    year.reported().get(index),
                    nearest(year.withReported().fan(), last),
                    year.documented().over().get(index),
                    year.withReported().over().get(index)));
        }
        return rows;
    }

    /** The fan is kept for every third day: the last kept day that is not after the month's end stands for it. */
    private static Estimate nearest(List<FanDay> fan, LocalDate day) {
        Estimate found = fan.getFirst().barrels();
        for (FanDay kept : fan) {
            if (kept.day().isAfter(day)) {
                break;
            }
            found = kept.barrels();
        }
        return found;
    }
}
