package org.plimsoll.core.ledger;

import java.util.List;
import org.plimsoll.core.measure.Draws;

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

    Timetable {
        entries = List.copyOf(entries);
    }

    /** One piece of reported deliveries: its days as indexes of the grid, its barrels, its variates. */
    static final class Entry {

        private final int[] days;
        private final double barrels;
        private final Draws stream;

        Entry(int[] days, double barrels, Draws stream) {
            this.days = days;
            this.barrels = barrels;
            this.stream = stream;
        }

        private void addTo(double[] perDay, int draw) {
            double exponent = StrictMath.exp(CURVE_SPREAD * stream.normal(draw));
            int points = StrictMath.min(POINTS, days.length);
            double before = 0;
            for (int point = 1; point <= points; point++) {
                double done = StrictMath.pow((double) point / points, exponent);
                int from = days.length * (point - 1) / points;
                int to = days.length * point / points;
                double aDay = barrels * (done - before) / (to - from);
                for (int i = from; i < to; i++) {
                    if (days[i] >= 0 && days[i] < perDay.length) {
                        perDay[days[i]] += aDay;
                    }
                }
                before = done;
            }
        }
    }

    /**
     * Adds what one draw supposes to have been delivered on each day.
     *
     * @param perDay barrels by day of the grid; changed in place
     */
    void addTo(double[] perDay, int draw) {
        entries.forEach(entry -> entry.addTo(perDay, draw));
    }
}
