package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.plimsoll.core.measure.Estimate;

/**
 * How much of a result is the chance of its own draws.
 *
 * <p><b>Algorithm.</b> The draws are parted into {@value #BATCHES} batches that have no random variate in common, and the quantiles of each are
 * taken; their spread over the root of the number of batches is the error of the quantiles of all. Halves that agree are told by it too: it
 * grows where parts of the draws say different things.
 *
 * <p><b>Source.</b> Batch means: Flegal and Jones 2010.
 *
 * <p><b>Accuracy.</b> Itself within about a sixth, by the number of batches.
 */
public final class MonteCarlo {
    /** Error of a quantile, as a share of the width of the 90 % interval, up to which it needs no word. */
    public static final double ENOUGH = 0.01;

    static final int BATCHES = 20;
    private static final double[] QUANTILES = {0.05, 0.5, 0.95};

    private MonteCarlo() {}

    /**
     * Greatest error of the 5, 50 and 95 % quantiles, as a share of the width of the 90 % interval; 0 where there is none.
     *
     * @param batchOf batch of a draw, for draws that share variates with some others; a remainder is taken
     */
    public static double error(double[] draws, IntUnaryOperator batchOf) {
        double[][] batches = new double[BATCHES][draws.length];
        int[] sizes = new int[BATCHES];
        for (int d = 0; d < draws.length; d++) {
            int batch = StrictMath.floorMod(batchOf.applyAsInt(d), BATCHES);
            batches[batch][sizes[batch]++] = draws[d];
        }
        Estimate all = Estimate.of(draws);
        double width = all.q95() - all.q05();
        if (width <= 0 || Arrays.stream(sizes).anyMatch(size -> size == 0)) {
            return 0;
        }
        double worst = 0;
        double[][] sorted = new double[BATCHES][];
        for (int b = 0; b < BATCHES; b++) {
            sorted[b] = Arrays.copyOf(batches[b], sizes[b]);
            Arrays.sort(sorted[b]);
        }
        for (double p : QUANTILES) {
            worst = StrictMath.max(worst, error(sorted, p) / width);
        }
        return worst;
    }

    private static double error(double[][] sorted, double p) {
        double sum = 0;
        double squares = 0;
        for (double[] batch : sorted) {
            double quantile = Estimate.quantile(batch, p);
            sum += quantile;
            squares += quantile * quantile;
        }
        double mean = sum / BATCHES;
        return StrictMath.sqrt(StrictMath.max(0, squares / BATCHES - mean * mean) / (BATCHES - 1));
    }
}
