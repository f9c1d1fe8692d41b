package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Distribution.LogNormal;
import org.plimsoll.core.measure.Distribution.Triangular;
import org.plimsoll.core.measure.Distribution.TruncatedNormal;
import org.plimsoll.core.measure.Distribution.Uniform;

class DistributionTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    static Stream<Distribution> spread() {
        return Stream.of(
                new Uniform(-2, 5),
                new Triangular(0, 1, 5),
                new Triangular(0, 0, 1),
                new Triangular(0, 1, 1),
                new TruncatedNormal(1, 0.1, 0.75, 1.3),
                new TruncatedNormal(0, 1, -INFINITE, INFINITE),
                new TruncatedNormal(0, 1, 3, INFINITE),
                new TruncatedNormal(0, 1, -INFINITE, -3),
                new LogNormal(1.5, 0.4, 0.25, 8),
                new LogNormal(3000, 0.25, 0, INFINITE));
    }

    @ParameterizedTest
    @MethodSource("spread")
    void quantilesRise(Distribution distribution) {
        double before = -INFINITE;
        for (double p = 0.001; p < 1; p += 0.001) {
            double now = distribution.quantile(p);
            assertThat(now).isFinite().isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(distribution.fixed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("spread")
    void cumulativeUndoesTheQuantile(Distribution distribution) {
        for (double p = 0.01; p < 0.995; p += 0.01) {
            assertThat(distribution.cumulative(distribution.quantile(p))).isCloseTo(p, within(2e-9));
        }
    }

    @Test
    void cutsHoldAtBothEnds() {
        for (Distribution cut : List.of(new TruncatedNormal(1, 0.1, 0.75, 1.3), new LogNormal(1, 2, 0.75, 1.3))) {
            assertThat(cut.quantile(1e-12)).isBetween(0.75, 0.7501);
            assertThat(cut.quantile(1 - 1e-12)).isBetween(1.2999, 1.3);
            assertThat(cut.cumulative(0.7)).isZero();
            assertThat(cut.cumulative(1.31)).isOne();
        }
    }

    @Test
    void cuttingSharesTheRestAlike() {
        // Above its mean, the median of a normal lies where the whole has three quarters.
        assertThat(new TruncatedNormal(10, 2, 10, INFINITE).quantile(0.5))
                .isCloseTo(10 + 2 * 0.6744897501960817, within(1e-9));
    }

    @Test
    void mediansAreTheTextbookOnes() {
        assertThat(new Uniform(2, 6).quantile(0.5)).isEqualTo(4);
        assertThat(new Triangular(0, 1, 4).quantile(0.25)).isCloseTo(1, within(1e-15));
        assertThat(new LogNormal(1.5, 0.4, 0, INFINITE).quantile(0.5)).isCloseTo(1.5, within(1e-15));
        assertThat(new LogNormal(1.5, 0.4, 0, INFINITE).quantile(0.8413447460685429))
                .isCloseTo(1.5 * Math.exp(0.4), within(1e-12));
    }

    @Test
    void meansOfDrawsAreTheTextbookOnes() {
        assertThat(mean(new Triangular(0, 1, 5))).isCloseTo(2, within(1e-4));
        assertThat(mean(new LogNormal(2, 0.5, 0, INFINITE))).isCloseTo(2 * Math.exp(0.125), within(1e-3));
    }

    private static double mean(Distribution distribution) {
        int cells = 100_000;
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            sum += distribution.quantile((i + 0.5) / cells);
        }
        return sum / cells;
    }

    @Test
    void aFixedValueIsAStep() {
        Distribution fixed = new Fixed(3);
        assertThat(fixed.fixed()).isTrue();
        assertThat(fixed.quantile(0.01)).isEqualTo(fixed.quantile(0.99)).isEqualTo(3);
        assertThat(fixed.cumulative(2.99)).isZero();
        assertThat(fixed.cumulative(3)).isOne();
    }

    static Stream<Supplier<Distribution>> impossible() {
        return Stream.of(
                () -> new Fixed(Double.NaN),
                () -> new Fixed(INFINITE),
                () -> new Uniform(2, 1),
                () -> new Uniform(0, Double.NaN),
                () -> new Uniform(0, INFINITE),
                () -> new Uniform(-INFINITE, 0),
                () -> new Triangular(0, 2, 1),
                () -> new Triangular(1, 0, 2),
                () -> new Triangular(0, 1, INFINITE),
                () -> new TruncatedNormal(0, 0, -1, 1),
                () -> new TruncatedNormal(0, -1, -1, 1),
                () -> new TruncatedNormal(Double.NaN, 1, -1, 1),
                () -> new TruncatedNormal(0, 1, 1, -1),
                () -> new TruncatedNormal(0, 1, 8, 9),
                () -> new LogNormal(0, 1, 0, 1),
                () -> new LogNormal(1, INFINITE, 0, 1),
                () -> new LogNormal(1, 1, -1, 1),
                () -> new LogNormal(1, 0.1, 100, 200));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void impossibleOnesAreRefused(Supplier<Distribution> impossible) {
        assertThatThrownBy(impossible::get).isInstanceOf(IllegalArgumentException.class);
    }
}
