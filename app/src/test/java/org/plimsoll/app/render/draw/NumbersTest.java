package org.plimsoll.app.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "690000|690,000", "-1234|−1,234", "7.46|7.5", "-0.2|−0.2"})
    void whole_numbers_are_grouped_and_small_ones_keep_a_decimal(double value, String text) {
        assertThat(Numbers.grouped(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"986207, 990000", "1215977, 1200000", "87, 87", "0, 0", "104, 100"})
    void estimates_keep_two_significant_digits(double value, double rounded) {
        assertThat(Numbers.rounded(value)).isEqualTo(rounded);
    }

    @Test
    void a_probability_is_never_rounded_to_certainty() {
        assertThat(Numbers.percent(0.997)).isEqualTo("> 99 %");
        assertThat(Numbers.percent(0.0001)).isEqualTo("< 1 %");
        assertThat(Numbers.percent(1)).isEqualTo("100 %");
        assertThat(Numbers.percent(0)).isEqualTo("0 %");
    }

    @Test
    void scales_cope_with_nothing_and_with_too_much() {
        assertThat(Scale.nice(0, 0, 0, 100, 5).ticks(5)).hasSizeBetween(2, 7);
        assertThat(Scale.nice(0, 3e14, 0, 100, 5).ticks(5)).hasSizeBetween(3, 7);
        assertThat(Scale.nice(0, 920_000, 0, 100, 5).to()).isEqualTo(1_000_000);
    }

    @Test
    void labels_are_moved_apart_within_their_bounds() {
        assertThat(Spread.apart(java.util.List.of(50.0, 51.0, 99.0), 20, 0, 100))
                .containsExactly(50.0, 70.0, 99.0);
        assertThat(Spread.apart(java.util.List.of(99.0, 98.0), 20, 0, 100)).containsExactly(100.0, 80.0);
    }

    @Test
    void text_is_cut_between_characters_not_inside_them() {
        String ships = "🚢🚢🚢🚢🚢🚢";
        String cut = TextWidth.fit(ships, 10, 35);
        assertThat(cut).isEqualTo("🚢🚢…");
        assertThat(Prose.lines("", 12, 100)).isEmpty();
    }
}
