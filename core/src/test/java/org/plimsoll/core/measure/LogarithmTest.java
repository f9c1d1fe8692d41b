package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LogarithmTest {
    private static void assertNear(double x) {
        double exact = StrictMath.log(x);
        assertThat(Math.abs(Logarithm.of(x) - exact)).as("log %s", x).isLessThanOrEqualTo(1e-13 * Math.abs(exact));
    }

    @Test
    void itIsTheLogarithmEverywhere() {
        var random = new Random(1);
        for (int i = 0; i < 1_000_000; i++) {
            assertNear(Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE >>> 1));
            assertNear(random.nextDouble());
            assertNear(1 + random.nextGaussian() * 1e-4);
        }
    }

    @Test
    void itIsTheLogarithmNearOneAndAtTheEnds() {
        for (double apart = 0x1p-53; apart < 0.4; apart *= 1.01) {
            assertNear(1 + apart);
            assertNear(1 - apart);
        }
        DoubleStream.of(
                        1,
                        2,
                        0.5,
                        Double.MIN_NORMAL,
                        Math.nextDown(Double.MIN_NORMAL),
                        Double.MIN_VALUE,
                        Double.MAX_VALUE)
                .forEach(LogarithmTest::assertNear);
        assertThat(Logarithm.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logarithm.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Logarithm.of(-1)).isNaN();
        assertThat(Logarithm.of(Double.NaN)).isNaN();
    }
}
