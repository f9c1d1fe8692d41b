package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Sighting;

/** How many calls sightings of unnamed ships are where every look is known. */
class UnnamedCallsTest {
    private static final int FIRST = 10;
    private static final int LAST = 28;

    /** A sighting at noon of a day of May; without a length where that is 0. */
    private static Sighting seen(int day, String hull, double lengthM) {
        Sighting seen = Cases.sensed(
                Cases.seen("on-" + day + hull, hull, Sighting.Event.AT_BERTH, noon(day), "pier"), "Planet");
        return lengthM == 0 ? seen : Cases.ofLength(seen, lengthM);
    }

    private static String noon(int day) {
        return "2024-05-" + day + "T02:30";
    }

    private static List<Call> calls(List<Sighting> sightings) {
        Cases cases = Cases.uncertain()
                .looksComplete()
                .draws(500)
                .with(Cases.hull("a", "dwt_t", "3000", "role", "caller"))
                .with(Cases.hull("b", "dwt_t", "3000", "role", "caller"));
        for (int day = FIRST; day <= LAST; day++) {
            int of = day;
            cases.with(new Look(
                    "pier",
                    Cases.time(noon(day)),
                    "Planet",
                    Optional.of(1.0),
                    Optional.of(sightings.stream().anyMatch(s -> s.when().equals(Cases.time(noon(of))))),
                    Cases.cited(Certainty.CONFIRMED)));
        }
        return cases.with(sightings.toArray(Sighting[]::new)).calls();
    }

    private static double expected(List<Call> calls) {
        return calls.stream().mapToDouble(c -> c.belief().exists()).sum();
    }

    @Test
    void aShipOnTwoDaysInARowIsHardlyTwo() {
        List<Call> calls = calls(List.of(seen(13, "", 0), seen(14, "", 0)));
        assertThat(expected(calls)).isBetween(1.0, 1.4);
        assertThat(calls.getFirst().belief().distinct()).isEqualTo(1);
        assertThat(calls.getLast().belief().stays().partOf())
                .contains(calls.getFirst().id());
    }

    /** Each link by itself is next to certain, but no ship stays for two weeks where the named ones stay for a day or two. */
    @Test
    void aChainThatIsLongerThanAnyStayIsSeveralShips() {
        List<Sighting> sightings = new ArrayList<>();
        for (int day = FIRST + 1; day < LAST; day++) {
            sightings.add(seen(day, "", 0));
        }
        double all = expected(calls(sightings));
        double two = expected(calls(List.of(seen(13, "", 0), seen(14, "", 0))));
        assertThat(all).isGreaterThan(3).isLessThan(12);
        assertThat((all - 1) / (sightings.size() - 1)).as("by link").isBetween(0.1, 0.7);
        assertThat(two).isLessThan(1.5);
    }

    @Test
    void lengthsTellShipsApartThatAreThereByTurns() {
        List<Sighting> like = new ArrayList<>();
        List<Sighting> unlike = new ArrayList<>();
        for (int day = 12; day <= 15; day++) {
            like.add(seen(day, "", 120));
            unlike.add(seen(day, "", day % 2 == 0 ? 95 : 140));
        }
        assertThat(expected(calls(unlike))).isGreaterThan(expected(calls(like)) + 0.5);
    }

    @Test
    void twoNamedShipsWithAnUnnamedOneBetweenThemAreAtLeastTwo() {
        List<Call> calls = calls(List.of(seen(13, "a", 0), seen(14, "", 0), seen(15, "b", 0)));
        assertThat(calls.getFirst().belief().exists()).isEqualTo(1);
        assertThat(calls.getLast().belief().exists()).isEqualTo(1);
        assertThat(calls.get(1).belief().distinct()).isStrictlyBetween(0.0, 1.0);
    }

    /** Of a day nobody knows which came first: the link is certain, and the named ship stays what it was. */
    @Test
    void whatIsCertainlyPartOfANamedCallTakesNothingFromIt() {
        Sighting ofTheDay = Cases.seen("day", "", Sighting.Event.AT_BERTH, "2024-05-13", "pier");
        List<Call> calls = calls(List.of(ofTheDay, seen(13, "a", 0), seen(14, "a", 0)));
        assertThat(calls.stream().filter(c -> c.party().known().isPresent()))
                .hasSize(1)
                .allSatisfy(c -> assertThat(c.belief().exists()).isEqualTo(1));
        assertThat(expected(calls)).isBetween(1.0, 2.0);
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<Sighting> sightings =
                List.of(seen(12, "a", 0), seen(13, "", 118), seen(14, "", 97), seen(15, "b", 0), seen(16, "", 121));
        assertThat(calls(sightings.reversed())).isEqualTo(calls(sightings));
    }
}
