package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** Quantiles of AS 241's own test and of common tables. */
    @ParameterizedTest
    @CsvSource({
        "0.25,  -0.6744897501960817",
        "0.001, -3.090232306167813",
        "1e-20, -9.262340089798408",
        "0.5,    0",
        "0.75,   0.6744897501960817",
        "0.95,   1.6448536269514722",
        "0.975,  1.959963984540054",
        "0.995,  2.5758293035489004"
    })
    void quantilesArePublishedOnes(double p, double z) {
        assertThat(Normal.quantile(p)).isCloseTo(z, within(4e-15 * Math.max(1, Math.abs(z))));
    }

    @ParameterizedTest
    @CsvSource({
        "-1.959963984540054, 0.025",
        "-1,  0.15865525393145707",
        "0,   0.5",
        "1,   0.8413447460685429",
        "2,   0.9772498680518208",
        "3,   0.9986501019683699",
        "6,   0.9999999990134123",
        "-6,  9.865876450376946e-10",
        "-8,  6.220960574271785e-16"
    })
    void cumulativeIsThePublishedOne(double z, double p) {
        assertThat(Normal.cumulative(z)).isCloseTo(p, within(1e-14));
    }

    @Test
    void farTailsKeepTheirRelativeAccuracy() {
        assertThat(Normal.cumulative(-10) / 7.619853024160527e-24).isCloseTo(1, within(1e-6));
        assertThat(Normal.cumulative(-38)).isZero();
        assertThat(Normal.cumulative(38)).isOne();
    }

    @Test
    void eachUndoesTheOther() {
        for (double p = 0.0005; p < 1; p += 0.0005) {
            assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, within(2e-14));
        }
    }

    @Test
    void bothAreSymmetric() {
        for (double z = 0; z < 9; z += 0.25) {
            assertThat(Normal.cumulative(-z) + Normal.cumulative(z)).isCloseTo(1, within(1e-15));
        }
        for (double p = 0.01; p < 0.5; p += 0.01) {
            assertThat(Normal.quantile(p)).isCloseTo(-Normal.quantile(1 - p), within(1e-13));
        }
    }
}
