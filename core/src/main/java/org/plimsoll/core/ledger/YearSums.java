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
        int begin = outcome.grid().index(LocalDate.of(year, 1, 1));
        int days = Year.of(year).length();
        double[][] alone = Arrays.copyOfRange(outcome.byDayBbl, begin, begin + days);
        double[][] together = Arrays.stream(alone).map(day -> day.clone()).toArray(double[][]::new);
        reported.timetable(year, seed).addTo(together, outcome.draws());
        return new YearLedger(
                year,
                rule.limit().barrelsPerYear(),
                against(alone, year),
                against(together, year),
                reported.evenly(year));
    }

    /** Documented and missed calls of a year together. */
    public YearLedger.Against corrected(int year, Missed missed) {
        int begin = outcome.grid().index(LocalDate.of(year, 1, 1));
        int days = Year.of(year).length();
        double[][] together = new double[days][];
        for (int day = 0; day < days; day++) {
            together[day] = outcome.byDayBbl[begin + day].clone();
            add(missed.byDayBbl[begin + day], together[day]);
        }
        return against(together, year);
    }

    /** Adds the days up, draw by draw, and looks at the sums as they pass. */
    private YearLedger.Against against(double[][] byDay, int year) {
        int days = byDay.length;
        int draws = outcome.draws();
        double limit = rule.limit().barrelsPerYear();
        double[] sums = new double[draws];
        int[] crossingDay = new int[draws];
        Arrays.fill(crossingDay, days);
        int crossed = 0;
        List<Double> over = new ArrayList<>(days);
        List<Double> density = new ArrayList<>(days);
        List<YearLedger.FanDay> fan = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            int before = crossed;
            add(byDay[day], sums);
            crossed += cross(sums, limit, crossingDay, day, days);
            over.add((double) crossed / draws);
            density.add((double) (crossed - before) / draws);
            if (day % FAN_STEP_DAYS == 0 || day == days - 1) {
                fan.add(new YearLedger.FanDay(LocalDate.ofYearDay(year, day + 1), Estimate.of(sums)));
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
                        1 - (double) crossed / draws,
                        density));
    }

    private static void add(double[] some, double[] sums) {
        for (int d = 0; d < sums.length; d++) {
            sums[d] += some[d];
        }
    }

    /** Notes the day for all draws that have come above the limit and had not before, which are counted. */
    private static int cross(double[] sums, double limit, int[] crossingDay, int day, int never) {
        int crossed = 0;
        for (int d = 0; d < sums.length; d++) {
            if (sums[d] > limit && crossingDay[d] == never) {
                crossingDay[d] = day;
                crossed++;
            }
        }
        return crossed;
    }

    private static Optional<LocalDate> day(int[] ascending, double p, int year, int days) {
        int index = ascending[(int) StrictMath.ceil(p * ascending.length) - 1];
        return index < days ? Optional.of(LocalDate.ofYearDay(year, index + 1)) : Optional.empty();
    }
}
