package org.plimsoll.core.ledger;

import java.util.Arrays;

/**
 * Sums by day of a few draws that follow each other. The rows of the days lie far apart in memory; here those few draws of each
 * day lie together, and are written to its row at once.
 */
final class DayBlock {

    /** As many doubles as a line of the usual cache holds. */
    private static final int DRAWS = 8;

    private final double[][] byDay;

    /** By day, then by draw from the first one on. */
    private final double[] sums;

    private int first;

    /**
     * An empty block.
     *
     * @param byDay by day, then by draw: where the sums go
     * @param first the first draw
     */
    DayBlock(double[][] byDay, int first) {
        this.byDay = byDay;
        this.first = first;
        sums = new double[byDay.length * DRAWS];
    }

    /** Adds to a day of a draw, which is the one before or the next. */
    void add(int day, int draw, double barrels) {
        if (draw >= first + DRAWS) {
            flush(first + DRAWS);
            first = draw;
        }
        sums[day * DRAWS + draw - first] += barrels;
    }

    /**
     * Writes what is there.
     *
     * @param end draw after the last one
     */
    void flush(int end) {
        int draws = StrictMath.min(DRAWS, end - first);
        for (int day = 0; day < byDay.length; day++) {
            System.arraycopy(sums, day * DRAWS, byDay[day], first, draws);
        }
        Arrays.fill(sums, 0);
    }
}
