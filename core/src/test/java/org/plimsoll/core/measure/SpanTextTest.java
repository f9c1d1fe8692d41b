package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTextTest {

    /** Vladivostok and Korea: a local time of either. */
    private static final SpanText EAST_SEA = new SpanText(ZoneOffset.ofHours(10), ZoneOffset.ofHours(9));

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00:00Z, 2024-12-31T23:59:59Z",
        "2024-02, 2024-02-01T00:00:00Z, 2024-02-29T23:59:59Z",
        "2024-03-07, 2024-03-07T00:00:00Z, 2024-03-07T23:59:59Z",
        "' 2024-03-07 ', 2024-03-07T00:00:00Z, 2024-03-07T23:59:59Z",
        "2024-10-20T03:00, 2024-10-20T03:00:00Z, 2024-10-20T03:00:00Z",
        "2024-10-20 03:00:30, 2024-10-20T03:00:30Z, 2024-10-20T03:00:30Z",
        "2024-10-20T03:00Z, 2024-10-20T03:00:00Z, 2024-10-20T03:00:00Z",
        "2024-10-20T03:00+09:00, 2024-10-19T18:00:00Z, 2024-10-19T18:00:00Z"
    })
    void eachPrecisionIsKept(String text, String earliest, String latest) {
        assertThat(SpanText.UTC.parse(text)).contains(new Span(Instant.parse(earliest), Instant.parse(latest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024-13",
                "2024-02-30",
                "2023-02-29",
                "24-03-07",
                "2024-3-7",
                "07.03.2024",
                "2024-03-07T25:00",
                "2024-03-07T24:00",
                "1899",
                "1899-12-31",
                "2200",
                "2200-01-01T00:00",
                "9999-12-31",
                "0000",
                "+12024-01-01",
                "2024-03-07T03:00+19:00",
                "-2024",
                "２０２４"
            })
    void whatIsNoTimeOfTheseCenturiesIsNothing(String text) {
        assertThat(SpanText.UTC.parse(text)).isEmpty();
        assertThat(EAST_SEA.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "1900-01-01", "2199-12-31", "2199"})
    void theFirstAndTheLastYearAreTimesInEveryZone(String text) {
        assertThat(SpanText.UTC.parse(text)).isPresent();
        assertThat(EAST_SEA.parse(text)).isPresent();
        assertThat(new SpanText(ZoneOffset.ofHours(-10), ZoneOffset.ofHours(-11)).parse(text))
                .isPresent();
    }

    @Test
    void aTimeWithoutAnOffsetIsWidenedOverThoseThatArePossible() {
        assertThat(EAST_SEA.parse("2024-10-20T03:00"))
                .contains(new Span(Instant.parse("2024-10-19T17:00:00Z"), Instant.parse("2024-10-19T18:00:00Z")));
        Span day = EAST_SEA.parse("2024-03-07").orElseThrow();
        assertThat(day)
                .isEqualTo(new Span(Instant.parse("2024-03-06T14:00:00Z"), Instant.parse("2024-03-07T14:59:59Z")));
        assertThat(day.width()).isEqualTo(Duration.ofHours(25).minusSeconds(1));
        assertThat(day.day()).isEqualTo(LocalDate.of(2024, 3, 7));
    }

    @Test
    void aGivenOffsetIsNotWidened() {
        assertThat(EAST_SEA.parse("2024-10-25T22:04+09:00")).contains(Span.at(Instant.parse("2024-10-25T13:04:00Z")));
    }

    @Test
    void aRangeReachesFromTheBeginningToTheEnd() {
        assertThat(SpanText.UTC.parse("2024-10-17", "2024-10-18"))
                .contains(Span.days(LocalDate.of(2024, 10, 17), LocalDate.of(2024, 10, 18)));
        assertThat(SpanText.UTC.parse("2024-06", "2024-06-28"))
                .contains(Span.days(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 28)));
        assertThat(SpanText.UTC.parse("2024-06-28", "2024-06"))
                .contains(Span.days(LocalDate.of(2024, 6, 28), LocalDate.of(2024, 6, 30)));
        assertThat(SpanText.UTC.parse("2024-10-17", " ")).isEqualTo(SpanText.UTC.parse("2024-10-17"));
    }

    @Test
    void aReversedRangeIsNothingInAnyZone() {
        assertThat(SpanText.UTC.parse("2024-10-18", "2024-10-17")).isEmpty();
        assertThat(EAST_SEA.parse("2024-10-18", "2024-10-17")).isEmpty();
        assertThat(EAST_SEA.parse("2024-10-18T05:00", "2024-10-18T04:30")).isEmpty();
        assertThat(SpanText.UTC.parse("2024-10-18", "nonsense")).isEmpty();
    }

    @Test
    void noTextMakesItThrow() {
        Random random = new Random(3);
        String characters = "0123456789-:TZ+. 年\u0000";
        int times = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder("2024-03-07T03:00:00+09:00");
            for (int change = random.nextInt(4); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), characters.charAt(random.nextInt(characters.length())));
            }
            text.setLength(random.nextInt(text.length() + 1));
            times += EAST_SEA.parse(text.toString()).isPresent() ? 1 : 0;
        }
        assertThat(times).isBetween(1, 19_999);
    }

    @Test
    void zonesStandFromEastToWest() {
        assertThatThrownBy(() -> new SpanText(ZoneOffset.UTC, ZoneOffset.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
