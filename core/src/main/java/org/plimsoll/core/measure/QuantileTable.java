package org.plimsoll.core.measure;

import java.util.function.DoubleUnaryOperator;

/**
 * A quantile function tabulated for hot loops, where a distribution is drawn from once for each call and draw.
 *
 * <p><b>Algorithm.</b> Linear interpolation between 2,048 equal steps of probability; the outermost half step is cut off at both ends.
 *
 * <p><b>Accuracy.</b> Within a thousandth of a standard deviation except in the outermost half per cent on either side.
 */
public final class QuantileTable {

    private static final int CELLS = 2048;

    private final double[] values = new double[CELLS + 1];

    /** Tabulates a distribution. */
    public QuantileTable(Distribution distribution) {
        for (int i = 0; i <= CELLS; i++) {
            double p = (double) i / CELLS;
            double edge = 0.5 / CELLS;
            values[i] = distribution.quantile(StrictMath.min(1 - edge, StrictMath.max(edge, p)));
        }
    }

    private QuantileTable() {}

    /** The table of another quantity that rises with this one. */
    public QuantileTable map(DoubleUnaryOperator rising) {
        var mapped = new QuantileTable();
        for (int i = 0; i <= CELLS; i++) {
            mapped.values[i] = rising.applyAsDouble(values[i]);
        }
        return mapped;
    }

    /**
     * The value below which the quantity lies with probability {@code p}.
     *
     * @param p in the open interval (0, 1)
     */
    public double at(double p) {
        double position = p * CELLS;
        int cell = (int) position;
        double below = values[cell];
        return below + (position - cell) * (values[cell + 1] - below);
    }
}
