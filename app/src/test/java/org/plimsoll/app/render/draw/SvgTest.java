package org.plimsoll.app.render.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "-0.004, 0", "1.5, 1.5", "1.05, 1.05", "-1.05, -1.05", "1e9, 1000000000", "2.999, 3"
    })
    void coordinates_have_at_most_two_decimals(double value, String text) {
        assertThat(Svg.num(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300})
    void what_is_no_coordinate_is_refused(double value) {
        assertThatThrownBy(() -> Svg.num(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void right_to_left_names_are_isolated_and_overrides_dropped() {
        assertThat(Escape.text("\u202Eabc")).isEqualTo("abc");
        assertThat(Escape.text("سفينة 1")).isEqualTo("\u2068سفينة 1\u2069");
        assertThat(Escape.text("백양산 1호")).isEqualTo("백양산 1호");
    }

    @Test
    void an_element_left_open_is_an_error() {
        assertThatThrownBy(() -> new Svg().open("g").markup()).isInstanceOf(IllegalStateException.class);
    }
}
