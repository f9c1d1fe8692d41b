package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    private static final double ACCURACY_PERCENT = 1e-13 * 100;

    @Test
    void isAsNearAsItSays() {
        for (double x = -708; x <= 709; x += 0.0137) {
            assertThat(Exponential.of(x)).isCloseTo(StrictMath.exp(x), withinPercentage(ACCURACY_PERCENT));
        }
        for (double x = 1; x > 1e-20; x /= 3) {
            assertThat(Exponential.of(-x)).isCloseTo(StrictMath.exp(-x), withinPercentage(ACCURACY_PERCENT));
        }
    }

    @Test
    void isExactAtZeroAndAtTheEnds() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-0.0)).isEqualTo(1);
        assertThat(Exponential.of(-740)).isEqualTo(StrictMath.exp(-740));
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.of(800)).isInfinite();
        assertThat(Exponential.of(Double.NaN)).isNaN();
    }
}
