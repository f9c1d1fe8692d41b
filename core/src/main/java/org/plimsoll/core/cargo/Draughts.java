package org.plimsoll.core.cargo;

/**
 * Draughts of hull forms as a table, for the loop over all that a hull may have had on board.
 *
 * <p><b>Algorithm.</b> The draught as a share of that at full load depends on block coefficient and displacement alone; it is linear between
 * {@value #ROWS} steps of the one and {@value #COLUMNS} of the other. A greater weight never gives a lesser draught.
 *
 * <p><b>Accuracy.</b> Within 1e-5 of the full-load draught, a twentieth of a millimetre. Beyond the table {@link HullForm#draughtM} answers.
 */
final class Draughts {

    /** Made once: it is of no case. */
    static final Draughts TABLE = new Draughts();

    private static final int ROWS = 128;
    private static final int COLUMNS = 256;
    private static final double LEAST_BLOCK = 0.4;
    private static final double LEAST_SHARE = 0.1;
    private static final double MOST_SHARE = 1.4;
    private static final double ROWS_PER_BLOCK = ROWS / (1 - LEAST_BLOCK);
    private static final double COLUMNS_PER_SHARE = COLUMNS / (MOST_SHARE - LEAST_SHARE);

    private final double[][] shares = new double[ROWS + 1][COLUMNS + 1];

    private Draughts() {
        for (int row = 0; row <= ROWS; row++) {
            HullForm form = new HullForm(0, LEAST_BLOCK + row / ROWS_PER_BLOCK, 1, 0);
            for (int column = 0; column <= COLUMNS; column++) {
                shares[row][column] = form.draughtM(LEAST_SHARE + column / COLUMNS_PER_SHARE);
            }
        }
    }

    /**
     * Draughts in metres.
     *
     * @param onBoard shares of deadweight, as {@link HullForm#displaced} has them
     * @param size how many of them are asked for
     */
    double[] of(HullForm form, double[] onBoard, int size) {
        double across = StrictMath.clamp((form.block() - LEAST_BLOCK) * ROWS_PER_BLOCK, 0, ROWS);
        int row = StrictMath.min(ROWS - 1, (int) across);
        double weight = across - row;
        double[] below = shares[row];
        double[] above = shares[row + 1];
        boolean tabulated = form.block() >= LEAST_BLOCK && form.block() <= 1;
        double[] draughtsM = new double[size];
        for (int i = 0; i < size; i++) {
            double displaced = form.displaced(onBoard[i]);
            double along = (displaced - LEAST_SHARE) * COLUMNS_PER_SHARE;
            if (tabulated && along >= 0 && along < COLUMNS) {
                int column = (int) along;
                double here = below[column] + weight * (above[column] - below[column]);
                double next = below[column + 1] + weight * (above[column + 1] - below[column + 1]);
                draughtsM[i] = form.fullDraughtM() * (here + (along - column) * (next - here));
            } else {
                draughtsM[i] = form.draughtM(displaced);
            }
        }
        return draughtsM;
    }
}
