package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTest {

    private static final int MANY = 40_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1, 1.5, 4, 30})
    void meanAndVarianceAreTheShape(double shape) {
        Draws stream = Draws.of(5, "gamma", "" + shape);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            double x = Gamma.draw(stream, shape, i);
            assertThat(x).isGreaterThanOrEqualTo(0).isFinite();
            sum += x;
            squares += (x - shape) * (x - shape);
        }
        double fourth = 3 * shape * shape + 6 * shape;
        assertThat(sum / MANY).isCloseTo(shape, within(4 * Math.sqrt(shape / MANY)));
        assertThat(squares / MANY).isCloseTo(shape, within(4 * Math.sqrt((fourth - shape * shape) / MANY)));
    }

    @Test
    void sharesSumToOneAndHaveTheMomentsOfADirichlet() {
        double[] shapes = {4.8, 1.2, 0.8, 1.2};
        double total = 8;
        double[] sums = new double[4];
        double[] squares = new double[4];
        Draws stream = Draws.of(5, "case", "product shares");
        for (int i = 0; i < MANY; i++) {
            double[] shares = Gamma.dirichlet(stream, shapes, i);
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
            for (int k = 0; k < 4; k++) {
                double deviation = shares[k] - shapes[k] / total;
                sums[k] += shares[k];
                squares[k] += deviation * deviation;
            }
        }
        for (int k = 0; k < 4; k++) {
            double mean = shapes[k] / total;
            double variance = mean * (1 - mean) / (total + 1);
            assertThat(sums[k] / MANY).isCloseTo(mean, within(4 * Math.sqrt(variance / MANY)));
            assertThat(squares[k] / MANY).isCloseTo(variance, within(0.05 * variance));
        }
    }
}
