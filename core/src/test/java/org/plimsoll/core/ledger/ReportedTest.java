package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Delivery;

class ReportedTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate SILVESTER = LocalDate.of(2024, 12, 31);

    @Test
    void aLongReportOnlyAddsWhatShorterOnesDoNotHold() {
        Reported reported = Reported.of(
                List.of(
                        report("year", "China", 1, 12, 120_000),
                        report("march", "China", 3, 3, 30_000),
                        report("april", "China", 4, 4, 10_000)),
                8.33);
        assertThat(reported.barrels("China", NEW_YEAR, SILVESTER)).isCloseTo(120_000, within(1e-6));
        assertThat(reported.barrels("China", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)))
                .isCloseTo(30_000, within(1e-6));
        assertThat(reported.issues()).isEmpty();
    }

    @Test
    void reportsThatCannotBothBeTrueAreNamed() {
        Reported reported = Reported.of(
                List.of(report("half", "China", 1, 6, 10_000), report("march", "China", 3, 3, 30_000)), 8.33);
        assertThat(reported.issues()).hasSize(1);
        assertThat(reported.issues().getFirst().problem()).contains("half").contains("China");
    }

    @Test
    void aSumOverSeveralStatesIsNotAddedToTheirs() {
        Reported reported =
                Reported.of(List.of(report("all", "all", 1, 12, 900_000), report("c", "China", 1, 1, 5_000)), 8.33);
        assertThat(reported.barrels("", NEW_YEAR, SILVESTER)).isCloseTo(5_000, within(1e-6));
    }

    @Test
    void evenDeliveriesGrowToTheSum() {
        Reported reported =
                Reported.of(List.of(report("c", "China", 1, 2, 60_000), report("r", "Russia", 2, 2, 29_000)), 8.33);
        List<Double> days = reported.evenly(2024);
        assertThat(days).hasSize(366);
        assertThat(days.get(0)).isCloseTo(1000, within(1e-6));
        assertThat(days.get(30)).isCloseTo(31_000, within(1e-6));
        assertThat(days.getLast()).isCloseTo(89_000, within(1e-6));
        assertThat(reported.barrels("", NEW_YEAR, SILVESTER)).isCloseTo(days.getLast(), within(1e-6));
        assertThat(reported.evenly(2023).getLast()).isZero();
    }

    private static Delivery report(String id, String state, int firstMonth, int lastMonth, double barrels) {
        LocalDate last = LocalDate.of(2024, lastMonth, 1);
        return Cases.reported(
                id,
                state,
                Span.days(LocalDate.of(2024, firstMonth, 1), last.withDayOfMonth(last.lengthOfMonth())),
                Delivery.Kind.PERIOD,
                barrels);
    }
}
