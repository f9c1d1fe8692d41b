package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Instant NOON = Instant.parse("2024-03-07T12:00:00Z");

    @Test
    void aDayLastsFromMidnightToItsLastSecond() {
        Span day = Span.days(LocalDate.of(2024, 3, 7), LocalDate.of(2024, 3, 7));
        assertThat(day.earliest()).isEqualTo(Instant.parse("2024-03-07T00:00:00Z"));
        assertThat(day.latest()).isEqualTo(Instant.parse("2024-03-07T23:59:59Z"));
        assertThat(day.day()).isEqualTo(LocalDate.of(2024, 3, 7));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Span(NOON, NOON.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Span.at(NOON).width()).isZero();
    }

    @Test
    void touchingSpansShareAMoment() {
        Span before = new Span(NOON.minusSeconds(60), NOON);
        Span after = new Span(NOON, NOON.plusSeconds(60));
        assertThat(before.overlaps(after)).isTrue();
        assertThat(before.overlaps(new Span(NOON.plusSeconds(1), NOON.plusSeconds(2))))
                .isFalse();
        assertThat(before.union(after)).isEqualTo(new Span(NOON.minusSeconds(60), NOON.plusSeconds(60)));
        assertThat(before.union(after).middle()).isEqualTo(NOON);
    }

    @Test
    void aSpanIsFiledUnderTheDayOfItsMiddle() {
        Instant midnight = Instant.parse("2024-03-08T00:00:00Z");
        assertThat(new Span(midnight.minus(Duration.ofHours(3)), midnight.plus(Duration.ofHours(1))).day())
                .isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(new Span(midnight.minus(Duration.ofHours(1)), midnight.plus(Duration.ofHours(3))).day())
                .isEqualTo(LocalDate.of(2024, 3, 8));
    }
}
