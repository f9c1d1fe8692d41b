package org.plimsoll.core.ledger;

import java.util.Arrays;

/**
 * Sums by day of a few draws that follow each other. The rows of all draws lie far apart in memory, one for each day; here the days of one draw
 * lie together, and a few draws are written to the rows at once.
 */
final class DayBlock {

    /** As many doubles as a line of the usual cache holds. */
    private static final int DRAWS = 8;

    private final double[][] byDay;
    private final double[][] sums;
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
        sums = new double[DRAWS][byDay.length];
    }

    /** Adds to a day of a draw, which is the one before or the next. */
    void add(int day, int draw, double barrels) {
        if (draw >= first + DRAWS) {
            flush(first + DRAWS);
            first = draw;
        }
        sums[draw - first][day] += barrels;
    }

    /**
     * Writes what is there.
     *
     * @param end draw after the last one
     */
    void flush(int end) {
        int draws = StrictMath.min(DRAWS, end - first);
        for (int day = 0; day < byDay.length; day++) {
            double[] row = byDay[day];
            for (int k = 0; k < draws; k++) {
                row[first + k] = sums[k][day];
            }
        }
        for (double[] of : sums) {
            Arrays.fill(of, 0);
        }
    }
}
