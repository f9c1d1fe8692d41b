package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.sanction.Rule;

/**
 * Sums an outcome by calendar year and holds it against a rule.
 *
 * <p><b>Accuracy.</b> Fans are computed on every third day and on the last of the year; chances and crossing days on every day.
 */
public final class YearSums {

    private static final int FAN_STEP_DAYS = 3;

    private final Outcome outcome;
    private final Rule rule;
    private final Reported reported;
    private final long seed;

    /** Sums of an outcome. */
    public YearSums(Outcome outcome, Rule rule, Reported reported, long seed) {
        this.outcome = outcome;
        this.rule = rule;
        this.reported = reported;
        this.seed = seed;
    }

    /** One year of the outcome's grid. */
    public YearLedger year(int year) {
        DayGrid grid = outcome.grid();
        int begin = grid.index(LocalDate.of(year, 1, 1));
        int days = Year.of(year).length();
        Timetable timetable = reported.timetable(grid, year, seed);
        double[][] alone = new double[outcome.draws()][];
        double[][] together = new double[outcome.draws()][];
        for (int d = 0; d < outcome.draws(); d++) {
            alone[d] = cumulative(outcome.byDayBbl[d], begin, days);
            double[] perDay = outcome.byDayBbl[d].clone();
            timetable.addTo(perDay, d);
            together[d] = cumulative(perDay, begin, days);
        }
        List<Double> even = new ArrayList<>(days);
        for (int day = 0; day < days; day++) {
            even.add(reported.barrels("", LocalDate.of(year, 1, 1), grid.day(begin + day)));
        }
        return new YearLedger(year, rule.limit().barrelsPerYear(), against(alone, year), against(together, year), even);
    }

    private static double[] cumulative(double[] perDay, int begin, int days) {
        double[] sums = new double[days];
        double sum = 0;
        for (int day = 0; day < days; day++) {
            sum += perDay[begin + day];
            sums[day] = sum;
        }
        return sums;
    }

    private YearLedger.Against against(double[][] cumulative, int year) {
        int days = cumulative[0].length;
        int draws = cumulative.length;
        double limit = rule.limit().barrelsPerYear();
        int[] crossingDay = new int[draws];
        int[] crossed = new int[days];
        for (int d = 0; d < draws; d++) {
            crossingDay[d] = firstAbove(cumulative[d], limit);
            if (crossingDay[d] < days) {
                crossed[crossingDay[d]]++;
            }
        }
        List<Double> over = new ArrayList<>(days);
        List<Double> density = new ArrayList<>(days);
        int sum = 0;
        for (int day = 0; day < days; day++) {
            sum += crossed[day];
            over.add((double) sum / draws);
            density.add((double) crossed[day] / draws);
        }
        List<YearLedger.FanDay> fan = new ArrayList<>();
        double[] sample = new double[draws];
        for (int day = 0; day < days; day++) {
            if (day % FAN_STEP_DAYS == 0 || day == days - 1) {
                for (int d = 0; d < draws; d++) {
                    sample[d] = cumulative[d][day];
                }
                fan.add(new YearLedger.FanDay(LocalDate.ofYearDay(year, day + 1), Estimate.of(sample)));
            }
        }
        Arrays.sort(crossingDay);
        return new YearLedger.Against(
                fan.getLast().barrels(),
                fan,
                over,
                new YearLedger.Crossing(
                        day(crossingDay, 0.05, year, days),
                        day(crossingDay, 0.50, year, days),
                        day(crossingDay, 0.95, year, days),
                        1 - (double) sum / draws,
                        density));
    }

    /** The first day above the limit; the number of days where there is none. */
    private static int firstAbove(double[] cumulative, double limit) {
        int low = 0;
        int high = cumulative.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cumulative[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Optional<LocalDate> day(int[] ascending, double p, int year, int days) {
        int index = ascending[(int) StrictMath.ceil(p * ascending.length) - 1];
        return index < days ? Optional.of(LocalDate.ofYearDay(year, index + 1)) : Optional.empty();
    }
}
