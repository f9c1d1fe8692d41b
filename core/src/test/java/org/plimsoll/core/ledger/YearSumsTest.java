package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Delivery;

class YearSumsTest {

    private static final int YEAR = 2024;

    @Test
    void theLimitIsPassedOnTheDayOfTheDepartureThatPassesIt() {
        // 20 calls of 37,500 barrels, one every ten days: the fourteenth passes 500,000.
        YearLedger year = exactYear(20, 10, List.of());
        LocalDate fourteenth = Cases.FIRST.plusDays(13 * 10);
        assertThat(year.documented().crossing().q50())
                .hasValueSatisfying(day -> assertThat(day).isBetween(fourteenth, fourteenth.plusDays(3)));
        assertThat(year.documented().crossing().never()).isZero();
        assertThat(year.documented().total().q50()).isCloseTo(20 * 37_500, within(1e-6));
    }

    @Test
    void aSumThatStaysAtTheLimitNeverPassesIt() {
        YearLedger year = exactYear(13, 10, List.of());
        assertThat(year.documented().crossing().never()).isEqualTo(1);
        assertThat(year.documented().crossing().q50()).isEmpty();
        assertThat(year.documented().overAtEnd()).isZero();
    }

    @Test
    void reportedDeliveriesOfEveryStateCountTowardsTheLimit() {
        Span january = Span.days(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 1, 31));
        YearLedger year = exactYear(
                13,
                10,
                List.of(
                        Cases.reported("c", "China", january, Delivery.Kind.PERIOD, 10_000),
                        Cases.reported("r", "Russia", january, Delivery.Kind.PERIOD, 20_000)));
        assertThat(year.documented().crossing().never()).isEqualTo(1);
        assertThat(year.withReported().crossing().never()).isZero();
        assertThat(year.withReported().total().q50()).isCloseTo(13 * 37_500 + 30_000, within(1e-6));
        assertThat(year.reported().getLast()).isCloseTo(30_000, within(1e-6));
        assertThat(year.reported().get(30)).isCloseTo(30_000, within(1e-6));
        assertThat(year.reported().get(14)).isBetween(10_000.0, 20_000.0);
    }

    @Test
    void chancesNeverFallAndDensityAddsUpToThem() {
        Cases cases = Cases.uncertain()
                .with(Cases.hull("one", "dwt_t", "3000", "role", "caller"))
                .with(Cases.count("sum", 43));
        YearLedger year = year(cases, Reported.of(List.of(), 8.33));
        List<Double> over = year.documented().over();
        for (int day = 1; day < over.size(); day++) {
            assertThat(over.get(day)).isGreaterThanOrEqualTo(over.get(day - 1));
        }
        double sum = year.documented().crossing().density().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(year.documented().overAtEnd(), within(1e-9));
        assertThat(year.documented().crossing().never()).isCloseTo(1 - sum, within(1e-9));
        assertThat(over).hasSize(366);
    }

    @Test
    void aCallThatLeavesInTheNextYearCountsThere() {
        Cases cases = Cases.exact()
                .period(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31))
                .assume(Assumed.STAY_DAYS, 3)
                .with(Cases.hull("one", "dwt_t", "5000", "cubic_m3", "9000", "role", "caller"))
                .with(Cases.arrival("a", "one", "2024-12-31T12:00Z"));
        Outcome outcome = cases.run();
        YearSums sums = new YearSums(outcome, Cases.rule(), Reported.of(List.of(), 8.33), 1);
        assertThat(sums.year(2024).documented().total().q50()).isZero();
        assertThat(sums.year(2025).documented().total().q50()).isCloseTo(37_500, within(1e-6));
    }

    @Test
    void daysAddUpToTheVolume() {
        Cases cases = Cases.uncertain()
                .with(Cases.hull("one", "dwt_t", "3000", "role", "caller"))
                .with(Cases.count("sum", 43));
        Outcome outcome = cases.run();
        double[] all = outcome.betweenBbl(0, outcome.grid().days() - 1);
        for (int d = 0; d < all.length; d++) {
            assertThat(all[d]).isCloseTo(outcome.volumeBbl()[d], within(1e-6));
        }
    }

    private static YearLedger exactYear(int calls, int everyDays, List<Delivery> deliveries) {
        Cases cases = Cases.exact().with(Cases.hull("one", "dwt_t", "5000", "cubic_m3", "9000", "role", "caller"));
        for (int i = 0; i < calls; i++) {
            cases.with(Cases.arrival(
                    "c" + i, "one", Cases.FIRST.plusDays((long) i * everyDays).toString()));
        }
        return year(cases, Reported.of(deliveries, 8.33));
    }

    private static YearLedger year(Cases cases, Reported reported) {
        return new YearSums(cases.run(), Cases.rule(), reported, 1).year(YEAR);
    }
}
