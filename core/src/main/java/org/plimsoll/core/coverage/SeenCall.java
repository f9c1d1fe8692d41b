package org.plimsoll.core.coverage;

import java.util.Comparator;

/** A call as the looks showed it. */
public final class SeenCall {
    /** By the look that first showed each. */
    public static final Comparator<SeenCall> IN_TURN = Comparator.comparingInt(call -> call.look(0));

    private final int[] looks;
    private final double weight;
    private final Bounds bounds;

    /**
     * What else bounds a stay, in days since the beginning of the period; infinite where nothing does.
     *
     * @param arrivesFrom first moment at which it can have arrived; the others likewise
     */
    public record Bounds(double arrivesFrom, double arrivesTo, double leavesFrom, double leavesTo) {
        /** Nothing but the looks. */
        public static final Bounds NONE = new Bounds(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * A call.
     *
     * @param looks the looks that showed it, by their number in the watch, ascending and at least one
     * @param weight chance that it is a call of its own, 0 to 1
     */
    public SeenCall(int[] looks, double weight, Bounds bounds) {
        if (looks.length == 0) {
            throw new IllegalArgumentException("a call that no look showed is not seen");
        }
        this.looks = looks.clone();
        this.weight = weight;
        this.bounds = bounds;
    }

    int looks() {
        return looks.length;
    }

    int look(int index) {
        return looks[index];
    }

    /** Whether anything but the looks bounds its stay. */
    boolean bounded() {
        return !bounds.equals(Bounds.NONE);
    }

    double weight() {
        return weight;
    }

    double arrivesFrom() {
        return bounds.arrivesFrom();
    }

    double arrivesTo() {
        return bounds.arrivesTo();
    }

    double leavesFrom() {
        return bounds.leavesFrom();
    }

    double leavesTo() {
        return bounds.leavesTo();
    }
}
