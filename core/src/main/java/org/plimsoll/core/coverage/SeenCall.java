package org.plimsoll.core.coverage;

import java.util.Comparator;

/** A call as the looks showed it. */
public final class SeenCall {
    /** By the look that first showed each. */
    public static final Comparator<SeenCall> IN_TURN = Comparator.comparingInt(call -> call.look(0));

    /** Two steps of the table of stays: what is known to the minute is taken for known to an hour and a half, so that its density can be read off. */
    private static final double LEAST_DAYS = 2 * Stays.Table.STEP_DAYS;

    private final int[] looks;
    private final double weight;
    private final Bounds bounds;
    private final Bounds reported;

    /**
     * What else bounds a stay, in days since the beginning of the period; infinite where nothing does.
     *
     * @param arrivesFrom first moment at which it can have arrived; the others likewise
     */
    public record Bounds(double arrivesFrom, double arrivesTo, double leavesFrom, double leavesTo) {
        /** Nothing but the looks. */
        public static final Bounds NONE = new Bounds(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        private Bounds withWideArrival() {
            double more = StrictMath.max(0, LEAST_DAYS - (arrivesTo - arrivesFrom)) / 2;
            return new Bounds(arrivesFrom - more, arrivesTo + more, leavesFrom, leavesTo);
        }

        private Bounds withWideDeparture() {
            double more = StrictMath.max(0, LEAST_DAYS - (leavesTo - leavesFrom)) / 2;
            return new Bounds(arrivesFrom, arrivesTo, leavesFrom - more, leavesTo + more);
        }
    }

    /**
     * A call.
     *
     * @param looks the looks that showed it, by their number in the watch, ascending and at least one
     * @param weight chance that it is a call of its own, 0 to 1
     * @param bounds everything that bounds it
     * @param reported those of the bounds that are reports of its arrival and departure themselves. They alone say how long stays are: when a
     *     ship was last seen elsewhere depends on how closely others watch it, of which nothing is known
     */
    public SeenCall(int[] looks, double weight, Bounds bounds, Bounds reported) {
        if (looks.length == 0) {
            throw new IllegalArgumentException("a call that no look showed is not seen");
        }
        this.looks = looks.clone();
        this.weight = weight;
        this.bounds = bounds.withWideArrival();
        this.reported = reported.withWideArrival().withWideDeparture();
    }

    /** A call of which nothing is known but the looks. */
    public SeenCall(int[] looks, double weight) {
        this(looks, weight, Bounds.NONE, Bounds.NONE);
    }

    /** The same with another chance that it is a call of its own. */
    SeenCall withWeight(double chance) {
        return new SeenCall(looks, chance, bounds, reported);
    }

    /** How many looks showed it. */
    public int looks() {
        return looks.length;
    }

    int look(int index) {
        return looks[index];
    }

    /** Whether anything but the looks bounds its stay. */
    boolean bounded() {
        return !bounds.equals(Bounds.NONE);
    }

    /** Whether its arrival or departure was reported. */
    boolean isReported() {
        return !reported.equals(Bounds.NONE);
    }

    double weight() {
        return weight;
    }

    /** Everything that bounds it. */
    Bounds bounds() {
        return bounds;
    }

    /** Reports of its arrival and departure themselves. */
    Bounds reported() {
        return reported;
    }
}
