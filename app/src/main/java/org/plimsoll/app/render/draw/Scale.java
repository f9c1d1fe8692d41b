package org.plimsoll.app.render.draw;

import java.util.ArrayList;
import java.util.List;

/** A linear scale from values to pixels. */
record Scale(double from, double to, double pixelFrom, double pixelTo) {
    Scale {
        if (!(to > from)) {
            throw new IllegalArgumentException("a scale needs a range: " + from + " to " + to);
        }
    }

    /** A scale from zero (or a negative low) to a round number at or above {@code high}. */
    static Scale nice(double low, double high, double pixelFrom, double pixelTo, int ticks) {
        double bottom = Math.min(0, low);
        double top = high > bottom ? high : bottom + 1;
        double step = step(bottom, top, ticks);
        return new Scale(
                Math.floor(bottom / step + 1e-9) * step, Math.ceil(top / step - 1e-9) * step, pixelFrom, pixelTo);
    }

    double at(double value) {
        return pixelFrom + (value - from) / (to - from) * (pixelTo - pixelFrom);
    }

    /** As {@link #at}, kept inside the scale; infinite values land on its ends. */
    double within(double value) {
        return at(Math.clamp(value, from, to));
    }

    List<Double> ticks(int about) {
        double step = step(from, to, about);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(from / step - 1e-9);
        long last = (long) Math.floor(to / step + 1e-9);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** The round step (1, 2, 2.5 or 5 times a power of ten) that gives at most {@code ticks} intervals. */
    private static double step(double from, double to, int ticks) {
        double raw = (to - from) / Math.max(1, ticks);
        double power = 1;
        while (power * 10 <= raw) {
            power *= 10;
        }
        while (power > raw) {
            power /= 10;
        }
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (power * factor >= raw * 0.999999) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
