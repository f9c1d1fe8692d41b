package org.plimsoll.core.coverage;

import java.time.LocalDate;
import java.util.List;
import org.plimsoll.core.measure.Draws;

/**
 * How often the sky over the watched place is clear, month by month, where the looks themselves are not known.
 *
 * @param byMonth share of clear skies in January to December, each above 0 and below 1
 * @param reason where the shares come from
 * @param source id of a source; may be empty
 */
public record ClearSky(List<Double> byMonth, String reason, String source) {
    private static final int MONTHS = 12;

    public ClearSky {
        byMonth = List.copyOf(byMonth);
        if (byMonth.size() != MONTHS) {
            throw new IllegalArgumentException(MONTHS + " months are needed, not " + byMonth.size());
        }
        for (double share : byMonth) {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("a share of " + share + " lies outside 0 to 1");
            }
        }
    }

    /** Odds of a clear sky on each of the first days. */
    double[] odds(LocalDate first, int days) {
        double[] odds = new double[days];
        for (int day = 0; day < days; day++) {
            double share = byMonth.get(first.plusDays(day).getMonthValue() - 1);
            odds[day] = share / (1 - share);
        }
        return odds;
    }

    /**
     * One course of weather.
     *
     * <p><b>Algorithm.</b> A chain of two states: how far the next look's chance of a clear sky departs from its month's share fades with the time
     * since the look before. A sky that was clear stays likelier to be clear, so that what hides a stay at one look hides it at the next.
     *
     * @param days moments of the looks in days since the first, ascending
     * @param oddsByDay odds of a clear sky on each day
     * @param oddsFactor factor on all of them
     * @param memoryDays time in which the correlation falls to 37 %
     * @param number of the course
     * @return for each look whether the sky was clear
     */
    static boolean[] course(
            double[] days, double[] oddsByDay, double oddsFactor, double memoryDays, Draws draws, int number) {
        boolean[] clear = new boolean[days.length];
        double before = 0;
        for (int k = 0; k < days.length; k++) {
            double odds = oddsByDay[(int) days[k]] * oddsFactor;
            double share = odds / (1 + odds);
            double chance = share;
            if (k > 0) {
                double kept = memoryDays <= 0 ? 0 : StrictMath.exp((days[k - 1] - days[k]) / memoryDays);
                chance += kept * ((clear[k - 1] ? 1 : 0) - before);
            }
            clear[k] = draws.sub(k).uniform(number) < chance;
            before = share;
        }
        return clear;
    }
}
