package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {

    /** Both ends of every word of the published yardstick, and both sides of the middle of every gap. */
    @ParameterizedTest
    @CsvSource({
        "0, a remote chance",
        "0.05, a remote chance",
        "0.075, a remote chance",
        "0.0751, highly unlikely",
        "0.10, highly unlikely",
        "0.20, highly unlikely",
        "0.225, highly unlikely",
        "0.2251, unlikely",
        "0.25, unlikely",
        "0.35, unlikely",
        "0.375, unlikely",
        "0.3751, a realistic possibility",
        "0.40, a realistic possibility",
        "0.4999, a realistic possibility",
        "0.525, a realistic possibility",
        "0.5251, likely",
        "0.55, likely",
        "0.75, likely",
        "0.775, likely",
        "0.7751, highly likely",
        "0.80, highly likely",
        "0.90, highly likely",
        "0.925, highly likely",
        "0.9251, almost certain",
        "0.95, almost certain",
        "1, almost certain"
    })
    void eachChanceHasItsWord(double chance, String words) {
        assertThat(Yardstick.words(chance)).isEqualTo(words);
    }
}
