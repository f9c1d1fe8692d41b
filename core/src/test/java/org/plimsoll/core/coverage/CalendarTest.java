package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Span;

class CalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 10);

    private static Look look(String day, @Nullable Double clear, @Nullable Boolean ship) {
        return new Look(
                "pier",
                Cases.time(day),
                "Sentinel-2",
                Optional.ofNullable(clear),
                Optional.ofNullable(ship),
                Cases.cited(Certainty.CONFIRMED));
    }

    private static Calendar calendar(boolean complete, Look... looks) {
        return Calendar.of("pier", FIRST, LAST, List.of(Cases.time("2024-03-07")), List.of(looks), complete);
    }

    private static Optional<DayState> on(Calendar calendar, int day) {
        return Optional.ofNullable(calendar.days().get(LocalDate.of(2024, 3, day)));
    }

    @Test
    void aDayHasOneOfFiveStates() {
        Calendar calendar = calendar(
                true,
                look("2024-03-01", 0.9, false),
                look("2024-03-02", 0.1, false),
                look("2024-03-03", 0.9, true),
                look("2024-03-04", null, null));
        assertThat(on(calendar, 1)).contains(DayState.ABSENT);
        assertThat(on(calendar, 2)).contains(DayState.HIDDEN);
        assertThat(on(calendar, 3)).contains(DayState.SEEN);
        assertThat(on(calendar, 4)).contains(DayState.UNKNOWN);
        assertThat(on(calendar, 5)).contains(DayState.NO_LOOK);
        assertThat(on(calendar, 7)).as("a sighting").contains(DayState.SEEN);
        assertThat(calendar.looked()).extracting(LocalDate::getDayOfMonth).containsExactly(1, 2, 3, 7);
        assertThat(calendar.counts().values().stream().mapToInt(i -> i).sum()).isEqualTo(10);
    }

    @Test
    void aDayWithoutALookIsUnknownUnlessTheCaseVouchesForItsLooks() {
        assertThat(on(calendar(false), 5)).contains(DayState.UNKNOWN);
        assertThat(on(calendar(true), 5)).contains(DayState.NO_LOOK);
    }

    @Test
    void aClearSceneThatNobodySearchedShowsNoAbsence() {
        assertThat(on(calendar(false, look("2024-03-01", 1.0, null)), 1)).contains(DayState.UNKNOWN);
        assertThat(on(calendar(true, look("2024-03-01", 1.0, null)), 1)).contains(DayState.UNKNOWN);
        assertThat(on(calendar(false, look("2024-03-01", 0.0, null)), 1)).contains(DayState.HIDDEN);
    }

    @Test
    void ofTwoLooksTheOneThatShowedMoreDecidesInWhateverOrder() {
        Look clear = look("2024-03-01", 0.9, false);
        Look cloudy = look("2024-03-01", 0.1, false);
        Look unsaid = look("2024-03-01", null, null);
        assertThat(on(calendar(true, clear, cloudy, unsaid), 1)).contains(DayState.ABSENT);
        assertThat(on(calendar(true, unsaid, cloudy, clear), 1)).contains(DayState.ABSENT);
        assertThat(on(calendar(true, unsaid, cloudy), 1)).contains(DayState.HIDDEN);
    }

    @Test
    void whatLiesOutsideThePeriodAddsNoDay() {
        Calendar calendar = Calendar.of(
                "pier",
                FIRST,
                LAST,
                List.of(Cases.time("2024-02-29"), Span.days(LAST.plusDays(1), LAST.plusDays(1))),
                List.of(look("2024-04-01", 1.0, false)),
                false);
        assertThat(calendar.days()).hasSize(10);
        assertThat(calendar.counts()).containsEntry(DayState.UNKNOWN, 10).containsEntry(DayState.SEEN, 0);
    }

    @Test
    void aShareOutsideNoughtToOneIsRefused() {
        assertThatThrownBy(() -> look("2024-03-01", 1.1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> look("2024-03-01", Double.NaN, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
