package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;

/** What calls would have moved by the assumptions alone, for those of whose load something was seen. */
final class BeforeLoad {

    /** By itemised call, then by draw; no draws of other calls, and no number where the draw has no such call. */
    private final double[][] samplesBbl;

    private BeforeLoad(double[][] samplesBbl) {
        this.samplesBbl = samplesBbl;
    }

    /** To be filled for those calls for which {@code seen} is true. */
    static BeforeLoad of(boolean[] seen, int draws) {
        double[][] samples = new double[seen.length][];
        for (int c = 0; c < seen.length; c++) {
            samples[c] = new double[seen[c] ? draws : 0];
            Arrays.fill(samples[c], Double.NaN);
        }
        return new BeforeLoad(samples);
    }

    boolean kept(int call) {
        return call < samplesBbl.length && samplesBbl[call].length > 0;
    }

    void put(int call, int draw, double barrels) {
        samplesBbl[call][draw] = barrels;
    }

    Optional<Estimate> estimate(int call) {
        if (!kept(call)) {
            return Optional.empty();
        }
        double[] real = Arrays.stream(samplesBbl[call])
                .filter(barrels -> !Double.isNaN(barrels))
                .toArray();
        return real.length == 0 ? Optional.empty() : Optional.of(Estimate.of(real));
    }
}
