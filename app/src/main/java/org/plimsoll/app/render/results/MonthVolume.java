package org.plimsoll.app.render.results;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.ledger.DayGrid;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.measure.Estimate;

/**
 * Barrels of documented calls that left in one month. Quantiles of months do not add up to those of the year.
 *
 * @param month the month, UTC
 * @param documented barrels
 */
public record MonthVolume(YearMonth month, Estimate documented) {

    /** What stands beside every table of months. */
    public static final String NOTE =
            "Quantiles do not add: the sum of the months' quantiles is not the quantile of the year. Only means add.";

    /** Every month of an outcome's years. */
    public static List<MonthVolume> of(Outcome outcome) {
        DayGrid grid = outcome.grid();
        List<MonthVolume> months = new ArrayList<>();
        YearMonth last = YearMonth.of(grid.lastYear(), 12);
        for (YearMonth month = YearMonth.of(grid.firstYear(), 1); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate begin = month.atDay(1);
            months.add(new MonthVolume(
                    month, Estimate.of(outcome.betweenBbl(grid.index(begin), grid.index(month.atEndOfMonth())))));
        }
        return months;
    }
}
