package org.plimsoll.core.network;

/** Gaussian elimination with partial pivoting. */
final class LinearSystem {
    private LinearSystem() {}

    /** Solves n equations, each row with its n coefficients and the right side; the rows are used up. The system must not be singular. */
    static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column + 1; i < n; i++) {
                if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) {
                    pivot = i;
                }
            }
            double[] first = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = first;
            for (int i = column + 1; i < n; i++) {
                double factor = rows[i][column] / first[column];
                if (factor != 0) {
                    for (int j = column; j <= n; j++) {
                        rows[i][j] -= factor * first[j];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = rows[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= rows[i][j] * solution[j];
            }
            solution[i] = sum / rows[i][i];
        }
        return solution;
    }
}
