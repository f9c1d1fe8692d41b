package org.plimsoll.core.coverage;

import java.util.Arrays;

/** The looks of a watch, and if wanted moments between and after them, in days since the beginning of the period. */
final class Moments {
    private final double[] days;
    private final int[] ofLook;

    private Moments(double[] days, int[] ofLook) {
        this.days = days;
        this.ofLook = ofLook;
    }

    /** The looks alone. */
    static Moments looks(Watch watch) {
        double[] days = new double[watch.looks()];
        int[] ofLook = new int[days.length];
        for (int k = 0; k < days.length; k++) {
            days[k] = watch.day(k);
            ofLook[k] = k;
        }
        return new Moments(days, ofLook);
    }

    /**
     * The looks, and from each on further moments up to the next.
     *
     * @param stepDays between two moments, at most
     * @param afterDays how long they go on after the last look
     */
    static Moments closely(Watch watch, double stepDays, double afterDays) {
        int[] ofLook = new int[watch.looks()];
        double[] days = new double[2 * ofLook.length];
        int count = 0;
        for (int k = 0; k < ofLook.length; k++) {
            ofLook[k] = count;
            double end = k + 1 < ofLook.length ? watch.day(k + 1) : watch.day(k) + afterDays;
            double day = watch.day(k);
            do {
                days = count == days.length ? Arrays.copyOf(days, 2 * count) : days;
                days[count++] = day;
                day += stepDays;
            } while (day < end);
        }
        return new Moments(Arrays.copyOf(days, count), ofLook);
    }

    int size() {
        return days.length;
    }

    /** Day of a moment. */
    double day(int moment) {
        return days[moment];
    }

    /** Number of the moment of a look. */
    int ofLook(int look) {
        return ofLook[look];
    }
}
