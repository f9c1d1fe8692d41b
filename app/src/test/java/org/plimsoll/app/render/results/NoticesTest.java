package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.ledger.YearLedger.FanDay;
import org.plimsoll.core.measure.Estimate;

class NoticesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** 0 on the first of January, 30 on the fourth, 30 on the seventh. */
    private static final List<FanDay> FAN = List.of(day(0, 0), day(3, 30), day(6, 30));

    private static FanDay day(int after, double barrels) {
        return new FanDay(FIRST.plusDays(after), Estimate.exactly(barrels));
    }

    @Test
    void isTheFirstDayAboveTheShareStraightBetweenTheFansDays() {
        assertThat(Notices.day(FAN, 5)).contains(FIRST.plusDays(1));
        assertThat(Notices.day(FAN, 9.9)).contains(FIRST.plusDays(1));
        assertThat(Notices.day(FAN, 10)).contains(FIRST.plusDays(2));
        assertThat(Notices.day(FAN, 29.9)).contains(FIRST.plusDays(3));
    }

    @Test
    void isNothingWhereTheMedianNeverPassesTheShare() {
        assertThat(Notices.day(FAN, 30)).isEmpty();
        assertThat(Notices.day(List.of(), 1)).isEmpty();
    }

    @Test
    void isTheFirstOfJanuaryWhereThatIsAboveAlready() {
        assertThat(Notices.day(List.of(day(0, 7)), 5)).contains(FIRST);
    }
}
