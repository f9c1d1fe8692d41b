package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ImportanceSampleTest {
    private static final int SIZE = 4000;

    /** Mean and variance of one coordinate. */
    private static double[] moments(ImportanceSample sample, int coordinate) {
        double mean = 0;
        double square = 0;
        for (int i = 0; i < sample.size(); i++) {
            double x = sample.point(i)[coordinate];
            mean += sample.weight(i) * x;
            square += sample.weight(i) * x * x;
        }
        return new double[] {mean, square - mean * mean};
    }

    @Test
    void withoutDataThePosteriorIsThePrior() {
        var sample = ImportanceSample.of(3, point -> 0, Draws.of(1, "test"), SIZE, Workers.ALONE);
        assertThat(moments(sample, 1)[0]).isCloseTo(0, within(0.08));
        assertThat(moments(sample, 1)[1]).isCloseTo(1, within(0.1));
        assertThat(sample.effective()).isGreaterThan(0.5 * SIZE);
    }

    /** A normal likelihood at 4 with variance s² gives a normal posterior of mean 4 / (1 + s²) and variance s² / (1 + s²). */
    @Test
    void aNarrowLikelihoodFarFromThePriorIsFound() {
        for (double sd : new double[] {1, 0.2, 0.02}) {
            double variance = sd * sd;
            var sample = ImportanceSample.of(
                    4,
                    point -> -0.5 * (point[0] - 4) * (point[0] - 4) / variance
                            - 0.5 * (point[1] + point[2] - 1) * (point[1] + point[2] - 1) / variance,
                    Draws.of(1, "test"),
                    SIZE,
                    Workers.ALONE);
            double[] first = moments(sample, 0);
            double width = Math.sqrt(variance / (1 + variance));
            assertThat(first[0]).isCloseTo(4 / (1 + variance), within(0.1 * width));
            assertThat(Math.sqrt(first[1])).isCloseTo(width, within(0.1 * width));
            assertThat(moments(sample, 3)[1]).isCloseTo(1, within(0.15));
            assertThat(sample.effective()).isGreaterThan(0.2 * SIZE);
        }
    }

    @Test
    void pointsArePickedByTheirWeight() {
        var sample =
                ImportanceSample.ofPrior(new double[][] {{0}, {1}, {2}}, new double[] {0, Math.log(2), Math.log(5)});
        int[] picked = new int[3];
        for (int i = 0; i < 800; i++) {
            picked[sample.pick((i + 0.5) / 800)]++;
        }
        assertThat(picked).containsExactly(100, 200, 500);
        assertThat(sample.effective()).isCloseTo(64.0 / 30, within(1e-12));
    }

    @Test
    void whichPointIsWorkedOutFirstChangesNothing() {
        ImportanceSample.LogLikelihood likelihood = point -> -8 * (point[0] - 1) * (point[0] - 1);
        var one = ImportanceSample.of(2, likelihood, Draws.of(1, "test"), 300, Workers.ALONE);
        var other = ImportanceSample.of(2, likelihood, Draws.of(1, "test"), 300, (pieces, work) -> {
            for (int piece = pieces - 1; piece >= 0; piece--) {
                work.accept(piece);
            }
        });
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.point(i)).isEqualTo(one.point(i));
            assertThat(other.weight(i)).isEqualTo(one.weight(i));
        }
    }
}
