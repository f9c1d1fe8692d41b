package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plimsoll.core.Cases.arrival;
import static org.plimsoll.core.Cases.seen;
import static org.plimsoll.core.Cases.sure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.Event;

class CallBuilderTest {

    private static List<Call> calls(Sighting... sightings) {
        return calls(List.of(sightings));
    }

    private static List<Call> calls(List<Sighting> sightings) {
        return new CallBuilder(Cases.places(), "port", Cases.assumptions()).build(sightings, List.of());
    }

    private static Sighting berth(String id, String hull, String when) {
        return seen(id, hull, Event.AT_BERTH, when, "pier");
    }

    private static Distribution assumed(Assumed quantity) {
        return Cases.assumptions().distribution(quantity);
    }

    @Test
    void twoSightingsOfOneStayAreOneCall() {
        List<Call> calls = calls(arrival("a", "ship", "2024-04-01"), berth("b", "ship", "2024-04-02"));
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.evidence().sightings()).containsExactly("a", "b");
            assertThat(call.belief().exists()).isEqualTo(1);
        });
    }

    @Test
    void aLaterSightingIsAnotherCallWithTheChanceThatItIs() {
        List<Call> calls = calls(berth("a", "ship", "2024-04-01T12:00"), berth("b", "ship", "2024-04-04T12:00"));
        assertThat(calls).hasSize(2);
        // Reckoned apart: what is left of a stay after the first moment lies over three days, against leaving, a
        // turnaround and another stay.
        double stayed = 0;
        double whole = 0;
        double cameBack = 0;
        int steps = 600;
        double step = 3.0 / steps;
        Distribution stay = assumed(Assumed.STAY_DAYS);
        Distribution turnaround = assumed(Assumed.TURNAROUND_DAYS);
        for (double day = step / 2; day < 8; day += step) {
            double longer = 1 - stay.cumulative(day);
            whole += longer * step;
            stayed += day > 3 ? longer * step : 0;
        }
        for (int leaves = 0; leaves < steps; leaves++) {
            double leaving = (1 - stay.cumulative((leaves + 0.5) * step)) * step / whole;
            for (int back = leaves; back < steps; back++) {
                double away = (back - leaves + 0.5) * step;
                double density = turnaround.cumulative(away + step / 2) - turnaround.cumulative(away - step / 2);
                cameBack += leaving * density * (1 - stay.cumulative((steps - back - 0.5) * step));
            }
        }
        double two = cameBack / (cameBack + stayed / whole);
        assertThat(two).isBetween(0.05, 0.95);
        assertThat(calls.get(1).belief().distinct()).isCloseTo(two, within(0.02));
        assertThat(calls.get(1).belief().stays().partOf())
                .contains(calls.getFirst().id());
        assertThat(calls.get(0).belief().distinct()).isEqualTo(1);
        assertThat(calls.get(0).belief().stays().partOf()).isEmpty();
    }

    @Test
    void whatIsShownAsOneStayKeepsTheChanceThatItWasTwo() {
        List<Call> calls = calls(berth("a", "ship", "2024-04-01T12:00"), berth("b", "ship", "2024-04-04T02:00"));
        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.belief().stays().two()).isBetween(1e-6, 0.05));
    }

    @Test
    void aLookInBetweenThatShowedNoShipSpeaksForTwoStays() {
        Sighting first = berth("a", "ship", "2024-04-01T12:00");
        Sighting second = berth("b", "ship", "2024-04-04T12:00");
        double without = calls(first, second).get(1).belief().distinct();
        var look = new Look(
                "pier",
                Cases.time("2024-04-03T00:00"),
                "satellite",
                Optional.of(1.0),
                Optional.of(false),
                Cases.cited(Certainty.CONFIRMED));
        var watching = new Watching(Optional.empty(), List.of(look), false);
        List<Call> calls = new CallBuilder(Cases.places(), "port", Cases.assumptions(), watching)
                .build(List.of(first, second), List.of());
        assertThat(calls.get(1).belief().distinct()).isGreaterThan(without + 0.02);
    }

    @Test
    void shipsInOneImageAreTwo() {
        List<Call> calls = calls(
                berth("a", "ship", "2024-04-01T12:00"),
                berth("b", "", "2024-04-02T12:00"),
                berth("c", "", "2024-04-02T12:00"));
        assertThat(calls.get(1).belief().stays().partOf()).contains(calls.get(0).id());
        assertThat(calls.get(2).belief().distinct()).isEqualTo(1);
    }

    @Test
    void weeksApartTheyAreSurelyTwo() {
        List<Call> calls = calls(berth("a", "ship", "2024-04-01"), berth("b", "ship", "2024-05-01"));
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).belief().distinct()).isCloseTo(1, within(1e-6));
    }

    @Test
    void seenElsewhereInBetweenTheyAreTwo() {
        List<Call> calls = calls(
                berth("a", "ship", "2024-04-01"),
                seen("x", "ship", Event.DISCHARGE, "2024-04-03", "chongjin"),
                berth("b", "ship", "2024-04-05"));
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).belief().distinct()).isEqualTo(1);
    }

    @Test
    void wordsOrAWideTimeAloneDoNotMakeTwoCallsOfOne() {
        assertThat(calls(
                        berth("a", "ship", "2024-04-01T06:00"),
                        seen("x", "ship", Event.AIS_POSITION, "2024-04-01T12:00", ""),
                        berth("b", "ship", "2024-04-01T18:00")))
                .as("a position of which no place is known")
                .hasSize(1);
        assertThat(calls(
                        berth("a", "ship", "2024-04-01"),
                        seen("x", "ship", Event.DISCHARGE, "2024-04", "chongjin"),
                        berth("b", "ship", "2024-04-02")))
                .as("a discharge some time in the month")
                .hasSize(1);
    }

    @Test
    void disputedArrivalsAreOneCallAndStayVisible() {
        List<Call> calls = calls(
                sure(arrival("rfa", "ship", "2024-10-17"), Certainty.DISPUTED),
                sure(arrival("lloyds", "ship", "2024-10-19"), Certainty.DISPUTED),
                sure(arrival("voa", "ship", "2024-10-20T03:00"), Certainty.DISPUTED));
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.belief().real()).isEqualTo(0.6);
            assertThat(call.stay().arrival()).isEqualTo(Cases.time("2024-10-17", "2024-10-20T03:00"));
            assertThat(call.evidence().against())
                    .anySatisfy(words -> assertThat(words)
                            .contains("disagree on the arrival")
                            .contains("rfa, lloyds, voa"));
        });
    }

    @Test
    void theSurestSightingDecidesHowSureTheCallIs() {
        Call two = calls(
                        sure(berth("a", "ship", "2024-04-01"), Certainty.DISPUTED),
                        sure(berth("b", "ship", "2024-04-01"), Certainty.LIKELY))
                .getFirst();
        assertThat(two.belief().real()).isEqualTo(0.9);
        Call remembered = calls(sure(berth("a", "ship", "2024-04-01"), Certainty.UNVERIFIED))
                .getFirst();
        assertThat(remembered.belief().real()).isEqualTo(0.3);
    }

    @Test
    void speedsThatNoShipReachesAreEvidenceAgainstAndBoundNothing() {
        List<Call> calls = calls(
                seen("far", "ship", Event.AT_ANCHOR, "2024-04-01T00:00", "nampo"),
                berth("a", "ship", "2024-04-01T06:00"));
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.evidence().against())
                    .anySatisfy(words -> assertThat(words).contains("far").contains("12 kn"));
            assertThat(call.evidence().bounds()).isEmpty();
        });
    }

    @Test
    void positionsElsewhereBoundArrivalAndDeparture() {
        List<Call> calls = calls(
                seen("before", "ship", Event.DEPARTURE, "2024-04-01T00:00", "chongjin"),
                berth("a", "ship", "2024-04-02T00:00"),
                seen("after", "ship", Event.ARRIVAL, "2024-04-03T12:00", "chongjin"));
        // 155 nautical miles at 12 kn: about 12.9 hours.
        Call.Stay stay = calls.getFirst().stay();
        assertThat(stay.arrival().earliest())
                .isBetween(Instant.parse("2024-04-01T12:30:00Z"), Instant.parse("2024-04-01T13:15:00Z"));
        assertThat(stay.arrival().latest()).isEqualTo(Instant.parse("2024-04-02T00:00:00Z"));
        assertThat(stay.departure().earliest()).isEqualTo(Instant.parse("2024-04-02T00:00:00Z"));
        assertThat(stay.departure().latest())
                .isBetween(Instant.parse("2024-04-02T22:45:00Z"), Instant.parse("2024-04-02T23:30:00Z"));
        assertThat(calls.getFirst().evidence().bounds()).hasSize(2);
        assertThat(calls.getFirst().evidence().against()).isEmpty();
    }

    @Test
    void aSightingElsewhereOfUnknownOrderBoundsNothing() {
        Call call = calls(
                        seen("month", "ship", Event.DISCHARGE, "2024-04", "chongjin"),
                        berth("a", "ship", "2024-04-02T00:00"))
                .getFirst();
        assertThat(call.stay().arrival().earliest()).isBefore(Instant.parse("2024-03-28T00:00:00Z"));
        assertThat(call.evidence().bounds()).isEmpty();
        assertThat(call.evidence().against()).isEmpty();
    }

    @Test
    void aSharpSightingBoundsTheArrivalAlsoWhereAWideOneBeginsEarlier() {
        List<Call> calls = calls(berth("month", "ship", "2024-03"), berth("day", "ship", "2024-03-05"));
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.stay().arrival().latest()).isBefore(Instant.parse("2024-03-06T00:00:00Z"));
            assertThat(call.stay().departure().earliest()).isEqualTo(Instant.parse("2024-03-05T00:00:00Z"));
        });
    }

    @Test
    void withoutOtherReportsTheLongestStayBoundsBothEnds() {
        long longest = (long) (assumed(Assumed.STAY_DAYS).quantile(0.999) * 86_400);
        Call.Stay stay =
                calls(berth("a", "ship", "2024-04-01T12:00")).getFirst().stay();
        Instant noon = Instant.parse("2024-04-01T12:00:00Z");
        assertThat(stay.arrival().earliest()).isEqualTo(noon.minusSeconds(longest));
        assertThat(stay.departure().latest()).isEqualTo(noon.plusSeconds(longest));
        assertThat(stay.arrivalSeen()).isFalse();
    }

    @Test
    void sightingsElsewhereAndShuttlesAreNoCalls() {
        assertThat(calls(
                        seen("a", "ship", Event.AT_BERTH, "2024-04-01", "nampo"),
                        seen("b", "ship", Event.SHUTTLE, "2024-04-01", "pier"),
                        seen("c", "ship", Event.AIS_POSITION, "2024-04-01", "")))
                .isEmpty();
        assertThat(calls()).isEmpty();
    }

    @Test
    void theWholePortIsWatched() {
        assertThat(calls(seen("a", "ship", Event.AT_ANCHOR, "2024-04-01", "port")))
                .hasSize(1);
    }

    @Test
    void anUnnamedShipMayBeTheOneSeenBefore() {
        List<Call> calls = calls(berth("a", "ship", "2024-04-01T12:00"), berth("b", "", "2024-04-02T12:00"));
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).party().known()).isEmpty();
        assertThat(calls.get(1).belief().distinct())
                .isCloseTo(assumed(Assumed.STAY_DAYS).cumulative(1), within(1e-6))
                .isBetween(0.1, 0.25);
    }

    @Test
    void anUnnamedShipMayBeTheOneThatIsNamedNext() {
        List<Call> calls = calls(
                berth("a", "", "2024-04-01T12:00"),
                berth("b", "", "2024-04-02T12:00"),
                berth("c", "ship", "2024-04-03T12:00"));
        assertThat(calls).extracting(Call::id).containsExactly("call-a", "call-b", "call-c");
        assertThat(calls.get(2).belief().distinct()).isEqualTo(1);
        for (int i = 0; i < 2; i++) {
            assertThat(calls.get(i).belief().distinct()).isBetween(0.01, 0.5);
            assertThat(calls.get(i).belief().stays().partOf())
                    .contains(calls.get(i + 1).id());
        }
    }

    @Test
    void anUnnamedShipBetweenTwoSightingsOfOneStayIsHardlyAnother() {
        double beside = calls(berth("a", "ship", "2024-04-01T12:00"), berth("b", "", "2024-04-02T12:00"))
                .getLast()
                .belief()
                .distinct();
        List<Call> within = calls(
                berth("a", "ship", "2024-04-01T12:00"),
                berth("b", "", "2024-04-02T12:00"),
                berth("c", "ship", "2024-04-03T00:00"));
        assertThat(within).extracting(Call::id).containsExactly("call-a", "call-b");
        assertThat(within.getLast().belief().distinct()).isPositive().isLessThan(beside / 2);
    }

    @Test
    void betweenTwoShipsAnUnnamedOneIsOneOfThemOrAThird() {
        List<Call> calls = calls(
                berth("a", "first", "2024-04-01T12:00"),
                berth("b", "", "2024-04-02T12:00"),
                berth("c", "second", "2024-04-03T12:00"));
        // One link at least breaks between two ships: each alone would be told as less sure.
        assertThat(calls.get(1).belief().distinct()).isBetween(0.01, 0.25);
        assertThat(calls.get(1).belief().stays().partOf()).contains("call-a");
        assertThat(calls.get(2).belief().distinct()).isEqualTo(1);
    }

    @Test
    void unnamedShipsThatOneSourceCountsApartAreDistinct() {
        List<Call> apart = calls(
                Cases.counted(berth("a", "", "2024-04-01"), "five"),
                Cases.counted(berth("b", "", "2024-04-02"), "five"));
        assertThat(apart).extracting(c -> c.belief().distinct()).containsExactly(1.0, 1.0);
        List<Call> arriving = calls(berth("a", "", "2024-04-01"), arrival("b", "", "2024-04-02"));
        assertThat(arriving)
                .as("an arrival is of another ship than the one at the berth")
                .extracting(c -> c.belief().distinct())
                .containsExactly(1.0, 1.0);
    }

    @Test
    void loadsAreThoseOfArrivalAndDeparture() {
        List<Call> calls = calls(
                Cases.load(arrival("a", "ship", "2024-04-01"), Sighting.LoadState.BALLAST),
                Cases.load(berth("b", "ship", "2024-04-01T20:00"), Sighting.LoadState.PART_LADEN),
                Cases.load(seen("c", "ship", Event.DEPARTURE, "2024-04-02", "pier"), Sighting.LoadState.LADEN));
        assertThat(calls.getFirst().load().onArrival()).containsExactly(Sighting.LoadState.BALLAST);
        assertThat(calls.getFirst().load().onDeparture()).containsExactly(Sighting.LoadState.LADEN);
        Call unseen = calls(berth("b", "ship", "2024-04-01")).getFirst();
        assertThat(unseen.load().arrivalSeen()).isFalse();
        assertThat(unseen.load().departureSeen()).isFalse();
    }

    @Test
    void measurementsAreTheFirstOfEachKindOnArrivalAndOnDeparture() {
        var draught = new Sighting.Measured(Optional.of(3.1), Optional.empty());
        var later = new Sighting.Measured(Optional.of(3.6), Optional.of(new Sighting.Freeboard(2.8, 0.3)));
        List<Call> calls = calls(
                Cases.measured(arrival("a", "ship", "2024-04-01T06:00"), draught),
                Cases.measured(arrival("b", "ship", "2024-04-01T08:00"), later),
                Cases.measured(berth("c", "ship", "2024-04-01T20:00"), later),
                seen("d", "ship", Event.DEPARTURE, "2024-04-02", "pier"));
        Call.Load load = calls.getFirst().load();
        assertThat(load.arriving()).isEqualTo(new Sighting.Measured(Optional.of(3.1), later.freeboard()));
        assertThat(load.leaving()).isEqualTo(Sighting.Measured.NOTHING);
        assertThat(load.arrivalSeen()).isTrue();
        assertThat(load.departureSeen()).isFalse();
    }

    @Test
    void aLoadFromMemoryAloneIsNoEvidence() {
        Sighting remembered = Cases.sure(
                Cases.load(seen("b", "ship", Event.DEPARTURE, "2024-04-02", "pier"), Sighting.LoadState.LADEN),
                Certainty.UNVERIFIED);
        assertThat(calls(arrival("a", "ship", "2024-04-01"), remembered)
                        .getFirst()
                        .load()
                        .seen())
                .isFalse();
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<Sighting> sightings = new ArrayList<>(many(200));
        List<Call> expected = calls(sightings);
        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(sightings, random);
            assertThat(calls(sightings)).isEqualTo(expected);
        }
        assertThat(expected).hasSizeGreaterThan(50);
    }

    @Test
    void addingAShipRenamesNoCallAndChangesNone() {
        List<Sighting> sightings = many(60);
        List<Sighting> more = new ArrayList<>(sightings);
        more.add(arrival("new", "another", "2025-05-05"));
        List<Call> after = new ArrayList<>(calls(more));
        assertThat(after.removeIf(call -> call.id().equals("call-new"))).isTrue();
        assertThat(after).isEqualTo(calls(sightings));
    }

    @Test
    void everySightingAtTheWatchedPlaceIsInExactlyOneCall() {
        List<Sighting> sightings = many(2_000);
        assertThat(calls(sightings).stream().flatMap(c -> c.evidence().sightings().stream()))
                .containsExactlyInAnyOrderElementsOf(sightings.stream()
                        .filter(s -> s.where().asReported().equals("pier"))
                        .map(Sighting::id)
                        .toList());
    }

    /** Sightings on random days of some named and unnamed ships, at the pier and elsewhere. */
    private static List<Sighting> many(int count) {
        Random random = new Random(5);
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String hull = random.nextInt(4) == 0 ? "" : "ship-" + random.nextInt(8);
            String when = Cases.FIRST.plusDays(random.nextInt(240)).toString();
            boolean here = hull.isEmpty() || random.nextInt(5) > 0;
            all.add(seen("s" + i, hull, here ? Event.AT_BERTH : Event.DISCHARGE, when, here ? "pier" : "chongjin"));
        }
        return all;
    }

    @Test
    void aStayAndATurnaroundWithoutSpreadStillDecide() {
        var sharp = Cases.assumptions()
                .with(Assumed.STAY_DAYS, new Distribution.Fixed(1))
                .with(Assumed.TURNAROUND_DAYS, new Distribution.Fixed(10));
        List<Call> calls = new CallBuilder(Cases.places(), "port", sharp)
                .build(List.of(berth("a", "ship", "2024-04-01"), berth("b", "ship", "2024-04-06")), List.of());
        assertThat(calls)
                .as("too long for one stay, too short for two: nothing holds them together")
                .extracting(c -> c.belief().distinct())
                .containsExactly(1.0, 1.0);
    }
}
