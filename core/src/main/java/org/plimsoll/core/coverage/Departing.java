package org.plimsoll.core.coverage;

import java.util.Arrays;

/**
 * When a call that was seen left, under one supposition, given which looks showed it and which could have and did not.
 *
 * <p><b>Algorithm.</b> The chance to have left is worked out at nodes no more than {@value #STEP_DAYS} days apart, exactly but for the width
 * of the table of stays; between nodes it rises evenly.
 */
public final class Departing {
    private static final double STEP_DAYS = 0.5;
    private static final double NEGLIGIBLE = 1e-6;

    private final double[] days;
    private final double[] until;

    private Departing(double[] days, double[] until) {
        this.days = days;
        this.until = until;
    }

    /** Day of the departure since the beginning of the period, for a uniform variate; NaN where the supposition leaves none possible. */
    public double at(double uniform) {
        double target = uniform * until[until.length - 1];
        if (!(target > 0)) {
            return Double.NaN;
        }
        int found = Arrays.binarySearch(until, target);
        int node = StrictMath.clamp(found < 0 ? -found - 1 : found, 1, until.length - 1);
        double width = until[node] - until[node - 1];
        double share = width > 0 ? (target - until[node - 1]) / width : 0;
        return days[node - 1] + share * (days[node] - days[node - 1]);
    }

    /** Adds up the chances between nodes. */
    static final class Builder {
        private double[] days = new double[16];
        private double[] until = new double[16];
        private int size;

        /** Begins at a day. */
        Builder(double day) {
            days[0] = day;
            size = 1;
        }

        /** The next node after the last one, up to a day that is infinite where nothing bounds it. */
        double next(double end) {
            return StrictMath.min(end, days[size - 1] + STEP_DAYS);
        }

        /** Day of the last node. */
        double day() {
            return days[size - 1];
        }

        void add(double day, double chance) {
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
                until = Arrays.copyOf(until, 2 * size);
            }
            days[size] = day;
            until[size] = until[size - 1] + StrictMath.max(0, chance);
            size++;
        }

        /** Whether what is left cannot change the answer. */
        boolean done(double left) {
            return left <= NEGLIGIBLE * until[size - 1];
        }

        Departing build() {
            return new Departing(Arrays.copyOf(days, size), Arrays.copyOf(until, size));
        }
    }
}
