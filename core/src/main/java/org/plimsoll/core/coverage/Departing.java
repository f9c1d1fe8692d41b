package org.plimsoll.core.coverage;

import java.util.Arrays;

/**
 * When a call that was seen left, under one supposition, given which looks showed it and which could have and did not.
 *
 * <p><b>Algorithm.</b> The chance to have left is worked out at nodes no more than {@value #STEP_DAYS} days apart, exactly but for the width
 * of the table of stays; between nodes it rises evenly. It can be filled for one call after another.
 */
public final class Departing {
    static final double STEP_DAYS = 0.5;
    private static final double NEGLIGIBLE = 1e-6;
    private static final int USUAL_NODES = 64;

    private final Arrivals arrivals = new Arrivals();
    private double[] days = new double[USUAL_NODES];
    private double[] until = new double[USUAL_NODES];
    private int size = 1;
    private boolean known;

    /** Day of the departure since the beginning of the period, for a uniform variate; NaN where the supposition leaves none possible. */
    public double at(double uniform) {
        if (known) {
            return days[0];
        }
        double target = uniform * until[size - 1];
        if (!(target > 0)) {
            return Double.NaN;
        }
        int found = Arrays.binarySearch(until, 0, size, target);
        int node = StrictMath.clamp(found < 0 ? -found - 1 : found, 1, size - 1);
        double width = until[node] - until[node - 1];
        double share = width > 0 ? (target - until[node - 1]) / width : 0;
        return days[node - 1] + share * (days[node] - days[node - 1]);
    }

    /** When it can have arrived. */
    Arrivals arrivals() {
        return arrivals;
    }

    /** Begins at a day. */
    void begin(double day) {
        known = false;
        days[0] = day;
        until[0] = 0;
        size = 1;
    }

    /** It left on a day that is known. */
    void know(double day) {
        begin(day);
        known = true;
    }

    /** The next node after the last one, up to a day that is infinite where nothing bounds it. */
    double next(double end) {
        return StrictMath.min(end, days[size - 1] + STEP_DAYS);
    }

    /** Day of the last node. */
    double day() {
        return days[size - 1];
    }

    /** Adds the chance to have left between the last node and a new one. */
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
}
