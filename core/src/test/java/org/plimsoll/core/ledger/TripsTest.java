package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Draws;

/** Ships that are away make no calls, and what calls of ships say of their shares reckons with that. */
class TripsTest {
    private static final int DRAWS = 4000;
    private static final DayGrid GRID = new DayGrid(LocalDate.of(1970, 1, 1), 366);

    /** Three ships, each away for 9.5 days from its arrival. */
    private static Cases three() {
        return Cases.exact()
                .with(Cases.hull("a", "dwt_t", "3000", "role", "caller"))
                .with(Cases.hull("b", "dwt_t", "3000", "role", "caller"))
                .with(Cases.hull("c", "dwt_t", "3000", "role", "caller"))
                .assume(Assumed.FLEET_SIZE, 3)
                .assume(Assumed.SHARE_CONCENTRATION, 1)
                .assume(Assumed.STAY_DAYS, 1.5)
                .assume(Assumed.TURNAROUND_DAYS, 8)
                .draws(DRAWS);
    }

    private static Roster.Drawn drawn(Roster roster, Cases cases, int number) {
        var settings = cases.build().settings();
        return roster
        .new Drawn(
                new CaseDraw.Source(settings.seed(), settings.assumptions(), settings.products()).at(number), number);
    }

    @Test
    void aTripTakesUpTheTimeFromArrivalUntilTheShipIsBack() {
        Trips trips = new Trips(2, GRID);
        trips.add(0, 100, 200);
        trips.add(0, 300, 400);
        assertThat(trips.free(0, 200, 300)).isTrue();
        assertThat(trips.free(0, 0, 100)).isTrue();
        assertThat(trips.free(0, 199, 201)).isFalse();
        assertThat(trips.free(0, 250, 301)).isFalse();
        assertThat(trips.free(0, 50, 500)).isFalse();
        assertThat(trips.free(1, 50, 500)).isTrue();
        trips.clear();
        assertThat(trips.free(0, 50, 500)).isTrue();
    }

    @Test
    void callsGoToTheShipsThatAreThereByTheirSharesAndElseToTheStranger() {
        Cases cases = three();
        Roster roster = new Roster(cases.build(), cases.calls());
        int stranger = roster.size() - 1;
        double expected = 0;
        double toB = 0;
        for (int d = 0; d < DRAWS; d++) {
            Roster.Drawn ships = drawn(roster, cases, d);
            Trips trips = new Trips(roster.size(), GRID);
            trips.add(0, 0, 10);
            Draws call = Draws.of(7, "call");
            expected += ships.weights()[1] / (ships.weights()[1] + ships.weights()[2]);
            int first = trips.send(ships, call, d, 5, 15);
            assertThat(first).isIn(1, 2);
            toB += first == 1 ? 1 : 0;
            assertThat(trips.send(ships, Draws.of(7, "next"), d, 6, 16)).isEqualTo(3 - first);
            assertThat(trips.send(ships, Draws.of(7, "last"), d, 7, 17)).isEqualTo(stranger);
        }
        assertThat(toB / DRAWS).isCloseTo(expected / DRAWS, within(0.02));
    }

    @Test
    void sharesFollowFromTheCallsOfThoseThatWereNotAway() {
        LocalDate first = Cases.FIRST;
        Cases cases = three().looksComplete();
        String[] calls = {"a 0", "b 5", "a 12", "b 20", "a 24", "a 36"};
        for (String call : calls) {
            String[] parts = call.split(" ");
            cases.with(Cases.arrival(
                    call, parts[0], first.plusDays(Integer.parseInt(parts[1])).toString()));
        }
        var settings = cases.build().settings();
        Roster roster = new Roster(cases.build(), cases.calls());
        var documented = new DocumentedCalls(
                cases.build(),
                cases.build().mainFlow(),
                cases.calls(),
                cases.experiment().association(cases.calls()),
                Optional.empty(),
                roster,
                new Timing(settings.assumptions()));
        var drawn = documented.new Drawn();
        double shareOfA = 0;
        double shareOfC = 0;
        for (int d = 0; d < DRAWS; d++) {
            Roster.Drawn ships = drawn(roster, cases, d);
            drawn.draw(ships, new Timing.Pace(1, 1), d);
            shareOfA += ships.weights()[0] / ships.all() / DRAWS;
            shareOfC += ships.weights()[2] / ships.all() / DRAWS;
        }
        double[] expected = expected();
        assertThat(shareOfA).isCloseTo(expected[0], within(0.012));
        assertThat(shareOfC).isCloseTo(expected[1], within(0.012));
        // As if no ship were ever away, which is what is not to come out: 5 of 9, and 1 of 9.
        assertThat(Math.abs(expected[0] - 5.0 / 9)).isGreaterThan(0.03);
    }

    /** Mean shares of the first ship and of the last by weighing draws of the prior by the chance of the calls. */
    private static double[] expected() {
        Draws prior = Draws.of(1, "prior");
        double sum = 0;
        double sumA = 0;
        double sumC = 0;
        for (int i = 0; i < 400_000; i++) {
            double a = -Math.log(prior.sub(0).uniform(i));
            double b = -Math.log(prior.sub(1).uniform(i));
            double c = -Math.log(prior.sub(2).uniform(i));
            double all = a + b + c;
            double chance = a / all * (b / (b + c)) * (a / (a + c)) * (b / (b + c)) * (a / (a + c)) * (a / all);
            sum += chance;
            sumA += chance * a / all;
            sumC += chance * c / all;
        }
        return new double[] {sumA / sum, sumC / sum};
    }
}
