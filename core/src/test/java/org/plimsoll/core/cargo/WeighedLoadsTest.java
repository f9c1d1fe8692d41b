package org.plimsoll.core.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeighedLoadsTest {

    private static final double[] SHARES = {0, 0.4, 0.9};
    private static final double[] WEIGHTS = {0.2, 0.3, 0.5};
    private static final double[] DRAUGHTS_M = {2.5, 4, 5.2};

    /** The density of the logistic distribution, but for its scale. */
    private static double density(double z) {
        return StrictMath.exp(-z) / StrictMath.pow(1 + StrictMath.exp(-z), 2);
    }

    @Test
    void areWeighedByTheLogisticDensityOfEachReading() {
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < SHARES.length; i++) {
            double weight = WEIGHTS[i]
                    * density(Math.abs(4.4 - DRAUGHTS_M[i]) / 0.3)
                    * density(Math.abs(3.9 - DRAUGHTS_M[i]) / 0.5);
            sum += weight;
            mean += weight * SHARES[i];
        }
        var loads = new WeighedLoads(SHARES, WEIGHTS, SHARES.length);
        loads.weigh(DRAUGHTS_M, 4.4, 0.3);
        loads.weigh(DRAUGHTS_M, 3.9, 0.5);
        assertThat(loads.logSum()).isCloseTo(StrictMath.log(sum), within(1e-12));
        assertThat(loads.mean()).isCloseTo(mean / sum, within(1e-12));
    }

    /** Two readings so precise and so far apart that each by itself leaves no load possible. */
    @Test
    void readingsThatNothingGoesWithStillCompareLoads() {
        var loads = new WeighedLoads(SHARES, WEIGHTS, SHARES.length);
        loads.weigh(DRAUGHTS_M, 9, 0.001);
        loads.weigh(DRAUGHTS_M, 1, 0.002);
        // Distances: 6500 + 750, 5000 + 1500, 3800 + 2100.
        assertThat(loads.logSum()).isCloseTo(StrictMath.log(0.5) - 5900, within(1e-6));
        assertThat(loads.mean()).isCloseTo(0.9, within(1e-12));
        assertThat(loads.pick(0.5)).isEqualTo(0.9);
    }

    @Test
    void whatIsImpossibleIsNeverPicked() {
        var loads = new WeighedLoads(SHARES, new double[] {0, 0.3, 0.7}, SHARES.length);
        loads.weigh(DRAUGHTS_M, 2.5, 0.001);
        assertThat(loads.pick(1e-12)).isEqualTo(0.4);
        assertThat(loads.pick(1 - 1e-12)).isEqualTo(0.4);
    }
}
