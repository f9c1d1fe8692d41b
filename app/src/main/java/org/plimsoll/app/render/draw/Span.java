package org.plimsoll.app.render.draw;

/**
 * A value with its interval. An infinite bound is open and drawn as an arrow; {@code mid} is NaN where only the bounds
 * are known.
 */
public record Span(double low, double mid, double high) {
    public Span {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high || mid < low || mid > high) {
            throw new IllegalArgumentException("low <= mid <= high: " + low + ", " + mid + ", " + high);
        }
    }

    public static Span point(double value) {
        return new Span(value, value, value);
    }

    public static Span between(double low, double high) {
        return new Span(low, Double.NaN, high);
    }

    public static Span of(double low, double mid, double high) {
        return new Span(low, mid, high);
    }

    /** A published "more than". */
    public static Span atLeast(double value) {
        return new Span(value, value, Double.POSITIVE_INFINITY);
    }

    public static Span atMost(double value) {
        return new Span(Double.NEGATIVE_INFINITY, value, value);
    }

    boolean isPoint() {
        return low == high;
    }

    boolean hasMid() {
        return !Double.isNaN(mid);
    }

    /** The largest finite value. */
    double top() {
        return Double.isFinite(high) ? high : Math.max(Double.isFinite(low) ? low : 0, hasMid() ? mid : 0);
    }

    /** The smallest finite value. */
    double bottom() {
        return Double.isFinite(low) ? low : hasMid() ? Math.min(mid, top()) : top();
    }

    /** "690,000 (520,000–920,000)", "≥ 23,256" or "15,000–25,000". */
    String words() {
        if (high == Double.POSITIVE_INFINITY) {
            return "≥ " + Numbers.grouped(hasMid() ? mid : low);
        }
        if (low == Double.NEGATIVE_INFINITY) {
            return "≤ " + Numbers.grouped(hasMid() ? mid : high);
        }
        if (isPoint()) {
            return Numbers.grouped(low);
        }
        String interval = Numbers.grouped(low) + "–" + Numbers.grouped(high);
        return hasMid() ? Numbers.grouped(mid) + " (" + interval + ")" : interval;
    }
}
