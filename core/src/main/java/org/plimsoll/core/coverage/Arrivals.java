package org.plimsoll.core.coverage;

import java.util.Arrays;

/**
 * The spans in which a call can have arrived, each with the rate of arrivals and the chance that no look before the first showed it. Going back in
 * time, each ends where the one before it begins. Used for one call after another.
 */
final class Arrivals {
    private static final int USUAL_SPANS = 16;

    /** Where the spans end, the latest first; and where the last of them begins. */
    private double[] bounds = new double[USUAL_SPANS + 1];

    private double[] weights = new double[USUAL_SPANS];
    private int spans;

    void clear() {
        spans = 0;
    }

    void add(double begin, double end, double weight) {
        if (spans == weights.length) {
            bounds = Arrays.copyOf(bounds, 2 * spans + 1);
            weights = Arrays.copyOf(weights, 2 * spans);
        }
        bounds[spans] = end;
        weights[spans++] = weight;
        bounds[spans] = begin;
    }

    /** How likely it is, but for a constant, that a call which arrived in one of the spans is still there on a day after them. */
    double staying(Stays.Table stays, double day) {
        return spans == 0 ? 0 : stays.lasting(day, bounds, weights, spans);
    }
}
