package org.plimsoll.core.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How likely a clear sky is on days on which nobody looked, from what looks on other days showed of it.
 *
 * <p><b>Algorithm.</b> The mean of the month, drawn towards what the last look before and the first after it showed, by as much as a sky of that
 * age still tells (simple kriging of a process without memory but for its last value, from its two neighbours).
 *
 * <p><b>Source.</b> Rasmussen and Williams 2006, Gaussian Processes for Machine Learning, section 2.2 and appendix B.
 *
 * <p><b>Limitations.</b> A sky half clear over the place counts as clear in every second case.
 */
public final class Skies {
    private static final int MONTHS = 12;
    private static final double HOUR = CoverageModel.LOOK_HOUR;

    private final double[] looks;
    private final double[] clear;
    private final double[] byMonth;
    private final LocalDate first;
    private final double memoryDays;

    /**
     * Skies of a period.
     *
     * @param looks days of the looks that clouds can hide, ascending, since the beginning of the period
     * @param clear for each the share of the place that was not hidden, 0 to 1
     * @param assumed what the case says of the sky; where it says nothing, the means of the looks stand for it
     * @param first first day of the period
     * @param memoryDays time in which the correlation of two skies falls to 37 %
     */
    public Skies(double[] looks, double[] clear, Optional<ClearSky> assumed, LocalDate first, double memoryDays) {
        this.looks = looks.clone();
        this.clear = clear.clone();
        this.first = first;
        this.memoryDays = memoryDays;
        byMonth = assumed.map(sky ->
                        sky.byMonth().stream().mapToDouble(share -> share).toArray())
                .orElseGet(this::means);
    }

    /** Mean of each month, and of all months where none of its own was looked at; none without a look. */
    private double[] means() {
        if (clear.length == 0) {
            return new double[0];
        }
        double[] sums = new double[MONTHS];
        double[] counts = new double[MONTHS];
        for (int k = 0; k < clear.length; k++) {
            int month = first.plusDays((long) looks[k]).getMonthValue() - 1;
            sums[month] += clear[k];
            counts[month]++;
        }
        double mean = Arrays.stream(clear).average().orElseThrow();
        for (int month = 0; month < MONTHS; month++) {
            sums[month] = counts[month] > 0 ? sums[month] / counts[month] : mean;
        }
        return sums;
    }

    /** Chance of a clear sky on each of the first days; none where nothing is known of any sky. */
    public double[] clear(int days) {
        if (byMonth.length == 0) {
            return new double[0];
        }
        double[] chances = new double[days];
        int next = 0;
        for (int day = 0; day < days; day++) {
            double moment = day + HOUR;
            while (next < looks.length && looks[next] < moment) {
                next++;
            }
            double before = next == 0 ? 0 : kept(moment - looks[next - 1]);
            double after = next == looks.length ? 0 : kept(looks[next] - moment);
            double mean = mean(moment);
            double both = 1 - before * before * after * after;
            double drawn = mean;
            if (both > 0) {
                drawn += next == 0 ? 0 : before * (1 - after * after) / both * anomaly(next - 1);
                drawn += next == looks.length ? 0 : after * (1 - before * before) / both * anomaly(next);
            } else {
                drawn = clear[next];
            }
            chances[day] = StrictMath.clamp(drawn, 0, 1);
        }
        return chances;
    }

    private double anomaly(int look) {
        return clear[look] - mean(looks[look]);
    }

    private double mean(double day) {
        return byMonth[first.plusDays((long) day).getMonthValue() - 1];
    }

    private double kept(double days) {
        return memoryDays <= 0 ? (days == 0 ? 1 : 0) : StrictMath.exp(-days / memoryDays);
    }
}
