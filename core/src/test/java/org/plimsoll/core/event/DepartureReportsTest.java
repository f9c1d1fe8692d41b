package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.core.Cases.seen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.Event;

/** What reports of departures make of the calls of named and unnamed ships. */
class DepartureReportsTest {

    private static List<Call> calls(Sighting... sightings) {
        return new CallBuilder(Cases.places(), "port", Cases.assumptions()).build(List.of(sightings), List.of());
    }

    private static Sighting berth(String id, String hull, String when) {
        return seen(id, hull, Event.AT_BERTH, when, "pier");
    }

    @Test
    void afterADepartureAnUnnamedShipIsAnother() {
        List<Call> calls = calls(
                berth("a", "", "2024-04-01T12:00"),
                seen("b", "", Event.DEPARTURE, "2024-04-01T18:00", "pier"),
                berth("c", "", "2024-04-02T12:00"));
        assertThat(calls).extracting(Call::id).containsExactly("call-a", "call-b", "call-c");
        assertThat(calls.get(1).belief().distinct()).isLessThan(0.2);
        assertThat(calls.get(2).belief().distinct()).isEqualTo(1);
        assertThat(calls.get(2).belief().stays().partOf()).isEmpty();
    }

    @Test
    void theDepartureOfOneShipLeavesTheOthersWhereTheyAre() {
        List<Call> calls = calls(
                berth("a", "ship", "2024-04-01T12:00"),
                Cases.sensed(berth("b", "", "2024-04-01T12:00"), "satellite"),
                seen("c", "ship", Event.DEPARTURE, "2024-04-01T18:00", "pier"),
                berth("d", "", "2024-04-02T06:00"));
        assertThat(calls).extracting(Call::id).containsExactly("call-a", "call-b", "call-d");
        assertThat(calls.get(2).belief().distinct()).isLessThan(0.2);
        assertThat(calls.get(2).belief().stays().partOf()).contains("call-b");
    }

    @Test
    void aDepartureOfADayComesAfterWhatWasSeenOfTheDay() {
        List<Call> calls = calls(
                Cases.sensed(seen("a", "", Event.DEPARTURE, "2024-04-01", "pier"), "observer"),
                berth("b", "", "2024-04-01T12:00"),
                berth("c", "", "2024-04-02T12:00"));
        assertThat(calls.stream().mapToDouble(c -> c.belief().distinct()).sum()).isBetween(1.95, 2.05);
    }

    @Test
    void aDepartureThatMayNotBeTrueHardlyMakesTheNextShipAnother() {
        List<Call> calls = calls(
                berth("a", "", "2024-04-01T12:00"),
                Cases.sure(seen("b", "", Event.DEPARTURE, "2024-04-01T18:00", "pier"), Certainty.UNVERIFIED),
                berth("c", "", "2024-04-02T12:00"));
        assertThat(calls.getLast().belief().distinct()).isBetween(0.01, 0.9);
    }

    @Test
    void oneDepartureMayBeToldByTwoObserversAndTwoByOne() {
        Sighting first = seen("a", "", Event.DEPARTURE, "2024-04-02T15:00", "pier");
        Sighting soon = seen("b", "", Event.DEPARTURE, "2024-04-02T15:05", "pier");
        assertThat(calls(first, Cases.sensed(soon, "observer"))
                        .getLast()
                        .belief()
                        .distinct())
                .isLessThan(0.05);
        assertThat(calls(first, soon).getLast().belief().distinct()).isEqualTo(1);
    }

    @Test
    void departuresOfUnnamedShipsOnTwoDaysAreOfTwo() {
        List<Call> calls = calls(
                seen("a", "", Event.DEPARTURE, "2024-04-01T12:00", "pier"),
                seen("b", "", Event.DEPARTURE, "2024-04-02T12:00", "pier"));
        assertThat(calls).extracting(c -> c.belief().distinct()).containsExactly(1.0, 1.0);
    }

    @Test
    void ofTwoReportsOfADepartureTheNarrowerCountsWhereTheyAgree() {
        Call agreed = calls(
                        berth("a", "ship", "2024-04-01T12:00"),
                        seen("b", "ship", Event.DEPARTURE, "2024-04-02", "pier"),
                        seen("c", "ship", Event.DEPARTURE, "2024-04-02T15:00", "pier"))
                .getFirst();
        assertThat(agreed.stay().departure()).isEqualTo(Cases.time("2024-04-02T15:00"));
        assertThat(agreed.evidence().against()).isEmpty();
        Call disagreed = calls(
                        berth("a", "ship", "2024-04-01T12:00"),
                        seen("b", "ship", Event.DEPARTURE, "2024-04-02T15:00", "pier"),
                        seen("c", "ship", Event.DEPARTURE, "2024-04-02T18:00", "pier"))
                .getFirst();
        assertThat(disagreed.stay().departure())
                .isEqualTo(Cases.time("2024-04-02T15:00").union(Cases.time("2024-04-02T18:00")));
        assertThat(disagreed.evidence().against()).singleElement().asString().contains("disagree on the departure");
    }

    @Test
    void ofOneSensorOneWordForTheLoadCountsAndOfTwoBoth() {
        Sighting first =
                Cases.load(seen("a", "ship", Event.DEPARTURE, "2024-04-02T15:00", "pier"), Sighting.LoadState.LADEN);
        Sighting again =
                Cases.load(seen("b", "ship", Event.DEPARTURE, "2024-04-02T15:00", "pier"), Sighting.LoadState.BALLAST);
        Call one = calls(first, again).getFirst();
        assertThat(one.load().onDeparture()).containsExactly(Sighting.LoadState.LADEN);
        assertThat(one.evidence().against()).isEmpty();
        Call two = calls(first, Cases.sensed(again, "observer")).getFirst();
        assertThat(two.load().onDeparture()).containsExactly(Sighting.LoadState.LADEN, Sighting.LoadState.BALLAST);
        assertThat(two.evidence().against())
                .containsExactly("sources disagree on the load on departure: laden, ballast");
    }

    @Test
    void anArrivalAfterTheShipWasAtTheBerthIsHeldAgainstTheCall() {
        assertThat(calls(berth("a", "ship", "2024-04-01T12:00"), Cases.arrival("b", "ship", "2024-04-01T20:00"))
                        .getFirst()
                        .evidence()
                        .against())
                .containsExactly("the arrival is reported for after the ship was seen at the berth");
    }
}
