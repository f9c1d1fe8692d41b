package org.plimsoll.core.ledger;

import java.util.List;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Exponential;

/**
 * When reported deliveries were made.
 *
 * <p><b>Algorithm.</b> A report says how much, not when within its period. In each draw what was delivered follows a power of the time gone
 * by, whose exponent is lognormal around even delivery; it is computed at up to twelve points of the period and even between them.
 *
 * @param entries the pieces that concern the year
 */
record Timetable(List<Entry> entries) {

    private static final double CURVE_SPREAD = 0.5;
    private static final int POINTS = 12;

    /** Logarithm of {@code point / points}: a power of it is then one exponential, in the loop over draws and reports. */
    private static final double[][] LOG_SHARES = logShares();

    Timetable {
        entries = List.copyOf(entries);
    }

    private static double[][] logShares() {
        double[][] logs = new double[POINTS + 1][POINTS + 1];
        for (int points = 1; points <= POINTS; points++) {
            for (int point = 1; point <= points; point++) {
                logs[points][point] = StrictMath.log((double) point / points);
            }
        }
        return logs;
    }

    /** One piece of reported deliveries: its days as indexes of the year, its barrels, its variates. */
    static final class Entry {

        private final int[] days;
        private final double barrels;
        private final Draws stream;

        Entry(int[] days, double barrels, Draws stream) {
            this.days = days;
            this.barrels = barrels;
            this.stream = stream;
        }

        private void addTo(double[][] byDay, int draws) {
            double[] exponent = new double[draws];
            for (int d = 0; d < draws; d++) {
                exponent[d] = Exponential.of(CURVE_SPREAD * stream.normal(d));
            }
            double[] before = new double[draws];
            double[] aDay = new double[draws];
            int points = StrictMath.min(POINTS, days.length);
            for (int point = 1; point <= points; point++) {
                int from = days.length * (point - 1) / points;
                int to = days.length * point / points;
                for (int d = 0; d < draws; d++) {
                    double done = point == points ? 1 : Exponential.of(exponent[d] * LOG_SHARES[points][point]);
                    aDay[d] = barrels * (done - before[d]) / (to - from);
                    before[d] = done;
                }
                for (int i = from; i < to; i++) {
                    if (days[i] >= 0 && days[i] < byDay.length) {
                        double[] day = byDay[days[i]];
                        for (int d = 0; d < draws; d++) {
                            day[d] += aDay[d];
                        }
                    }
                }
            }
        }
    }

    /**
     * Adds what each draw supposes to have been delivered on each day.
     *
     * @param byDay barrels by day of the year and draw; changed in place
     */
    void addTo(double[][] byDay, int draws) {
        entries.forEach(entry -> entry.addTo(byDay, draws));
    }
}
