package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void quantilesOfOneToAHundredAndOne() {
        double[] sample =
                IntStream.rangeClosed(1, 101).mapToDouble(i -> 102 - i).toArray();
        assertThat(Estimate.of(sample)).isEqualTo(new Estimate(6, 26, 51, 76, 96, 51));
        assertThat(sample[0]).as("the sample is left as it was").isEqualTo(101);
    }

    @Test
    void quantilesLieOnTheLineBetweenNeighbours() {
        double[] two = {10, 20};
        assertThat(Estimate.quantile(two, 0)).isEqualTo(10);
        assertThat(Estimate.quantile(two, 0.25)).isEqualTo(12.5);
        assertThat(Estimate.quantile(two, 1)).isEqualTo(20);
    }

    @Test
    void oneDrawIsItsOwnSummary() {
        assertThat(Estimate.of(new double[] {7})).isEqualTo(Estimate.exactly(7));
    }

    @Test
    void noDrawsHaveNoSummary() {
        assertThatThrownBy(() -> Estimate.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNegativeFactorTurnsTheOrderRound() {
        assertThat(new Estimate(1, 2, 3, 4, 5, 3.5).times(-2)).isEqualTo(new Estimate(-10, -8, -6, -4, -2, -7));
        assertThat(new Estimate(1, 2, 3, 4, 5, 3.5).times(2)).isEqualTo(new Estimate(2, 4, 6, 8, 10, 7));
    }
}
