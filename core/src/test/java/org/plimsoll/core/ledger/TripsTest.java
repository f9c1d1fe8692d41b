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

    /** Weights of three ships, as whoever computes the chance of calls has them. */
    private interface Chance {
        double of(double a, double b, double c);
    }

    @Test
    void sharesFollowFromTheCallsOfThoseThatWereNotAway() {
        double[] expected = expected((a, b, c) -> {
            double all = a + b + c;
            return a / all * (b / (b + c)) * (a / (a + c)) * (b / (b + c)) * (a / (a + c)) * (a / all);
        });
        double[] drawn = drawn("a 0", "b 5", "a 12", "b 20", "a 24", "a 36");
        assertThat(drawn[0]).isCloseTo(expected[0], within(0.012));
        assertThat(drawn[2]).isCloseTo(expected[2], within(0.012));
        // As if no ship were ever away, which is what is not to come out: 5 of 9, and 1 of 9.
        assertThat(Math.abs(expected[0] - 5.0 / 9)).isGreaterThan(0.03);
    }

    @Test
    void aShipThatCameBackSoonerThanIsDrawnIsAwayOnceAndNotTwice() {
        double[] expected = expected((a, b, c) -> {
            double all = a + b + c;
            // Of the last call it is certain whose it was: only one ship was there.
            return a / all * (a / all) * (b / (b + c));
        });
        double[] drawn = drawn("a 0", "a 5", "b 7", "c 8");
        for (int ship = 0; ship < 3; ship++) {
            assertThat(drawn[ship]).isCloseTo(expected[ship], within(0.012));
        }
    }

    /** Mean shares that are drawn, given calls of ships on days. */
    private static double[] drawn(String... calls) {
        Cases cases = three().looksComplete();
        for (String call : calls) {
            String[] parts = call.split(" ");
            cases.with(Cases.arrival(
                    call,
                    parts[0],
                    Cases.FIRST.plusDays(Integer.parseInt(parts[1])).toString()));
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
        double[] shares = new double[3];
        for (int d = 0; d < DRAWS; d++) {
            Roster.Drawn ships = drawn(roster, cases, d);
            drawn.draw(ships, new Timing.Pace(1, 1), d);
            for (int ship = 0; ship < shares.length; ship++) {
                shares[ship] += ships.weights()[ship] / ships.all() / DRAWS;
            }
        }
        return shares;
    }

    /** Mean shares of the ships by weighing draws of the prior by the chance of the calls. */
    private static double[] expected(Chance chance) {
        Draws prior = Draws.of(1, "prior");
        double sum = 0;
        double[] sums = new double[3];
        for (int i = 0; i < 400_000; i++) {
            double a = -Math.log(prior.sub(0).uniform(i));
            double b = -Math.log(prior.sub(1).uniform(i));
            double c = -Math.log(prior.sub(2).uniform(i));
            double weight = chance.of(a, b, c);
            sum += weight;
            sums[0] += weight * a / (a + b + c);
            sums[1] += weight * b / (a + b + c);
            sums[2] += weight * c / (a + b + c);
        }
        return new double[] {sums[0] / sum, sums[1] / sum, sums[2] / sum};
    }
}
