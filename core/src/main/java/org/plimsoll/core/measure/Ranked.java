package org.plimsoll.core.measure;

import java.util.Arrays;

/**
 * Values of a sample by their rank, as sorting would put them, without sorting all of it.
 *
 * <p><b>Algorithm.</b> Values are counted in equal cells from the least to the greatest; only those in the cells of the wanted ranks are sorted.
 */
final class Ranked {
    private static final int MOST_CELLS = 1024;

    private Ranked() {}

    /**
     * Values by their rank.
     *
     * @param sample left as it is; at least one
     * @param ranks from 0, ascending, below the size of the sample
     */
    static double[] of(double[] sample, int[] ranks) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : sample) {
            least = StrictMath.min(least, value);
            most = StrictMath.max(most, value);
        }
        int cells = StrictMath.min(MOST_CELLS, sample.length);
        double perUnit = (cells - 1) / (most - least);
        if (!(perUnit > 0 && perUnit < Double.POSITIVE_INFINITY)) {
            // All alike, or something that is no finite number.
            double[] sorted = sample.clone();
            Arrays.sort(sorted);
            return Arrays.stream(ranks).mapToDouble(rank -> sorted[rank]).toArray();
        }
        int[] cellOf = new int[sample.length];
        int[] counts = new int[cells];
        for (int i = 0; i < sample.length; i++) {
            int cell = (int) ((sample[i] - least) * perUnit);
            cellOf[i] = cell;
            counts[cell]++;
        }
        boolean[] wanted = new boolean[cells];
        int[] left = new int[ranks.length];
        int kept = 0;
        int below = 0;
        int next = 0;
        for (int cell = 0; cell < cells && next < ranks.length; cell++) {
            for (; next < ranks.length && ranks[next] < below + counts[cell]; next++) {
                wanted[cell] = true;
                left[next] = kept + ranks[next] - below;
            }
            below += counts[cell];
            kept += wanted[cell] ? counts[cell] : 0;
        }
        double[] some = new double[kept];
        int size = 0;
        for (int i = 0; i < sample.length; i++) {
            if (wanted[cellOf[i]]) {
                some[size++] = sample[i];
            }
        }
        Arrays.sort(some);
        return Arrays.stream(left).mapToDouble(rank -> some[rank]).toArray();
    }
}
