package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.coverage.FurtherLook;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.coverage.Skies;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Sighting;

class LookRecordsTest {

    private static Look look(String moment, String sensor, double clear) {
        return new Look(
                "pier",
                Cases.time(moment),
                sensor,
                Optional.of(clear),
                Optional.empty(),
                Cases.cited(Certainty.CONFIRMED));
    }

    private static LookValues values(List<Look> looks, List<Sighting> sightings) {
        Cases cases =
                Cases.uncertain().looksComplete().draws(500).with(Cases.hull("a", "dwt_t", "3000", "role", "caller"));
        looks.forEach(cases::with);
        cases.with(sightings.toArray(Sighting[]::new));
        var calls = cases.calls();
        var seen = cases.experiment().seen(calls, 200);
        return cases.experiment().valuesOfLooks(calls, seen).orElseThrow();
    }

    @Test
    void whatLooksAreWorthDoesNotHangOnTheOrderOfRows() {
        List<Look> looks = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            looks.add(look("2024-05-" + day + "T02:30", day % 3 == 0 ? "SAR" : "Planet", (day * 7 % 10) / 10.0));
        }
        List<Sighting> sightings =
                List.of(Cases.arrival("one", "a", "2024-05-12T02:30"), Cases.arrival("two", "a", "2024-05-25T02:30"));
        LookValues values = values(looks, sightings);
        assertThat(values(looks.reversed(), sightings.reversed())).isEqualTo(values);
        assertThat(values.of(FurtherLook.Sensor.RADAR)).hasSize(244);
        assertThat(values.best()).hasSize(2);
    }

    /** How the share that was seen is estimated from daily looks, of which every third was covered and showed nothing. */
    private static double share(Sighting... more) {
        Cases cases =
                Cases.uncertain().looksComplete().draws(500).with(Cases.hull("a", "dwt_t", "3000", "role", "caller"));
        for (int day = 10; day < 30; day++) {
            boolean clear = day % 3 > 0;
            cases.with(new Look(
                    "pier",
                    Cases.time("2024-05-" + day + "T02:30"),
                    "Planet",
                    Optional.of(clear ? 1.0 : 0),
                    Optional.of(day == 13 || day == 14 || day == 22),
                    Cases.cited(Certainty.CONFIRMED)));
        }
        List<Sighting> sightings = new ArrayList<>(List.of(more));
        for (int day : new int[] {13, 14, 22}) {
            sightings.add(Cases.sensed(
                    Cases.seen("on-" + day, "a", Sighting.Event.AT_BERTH, "2024-05-" + day + "T02:30", "pier"),
                    "Planet"));
        }
        cases.with(sightings.toArray(Sighting[]::new));
        return cases.experiment()
                .seen(cases.calls(), 400)
                .orElseThrow()
                .fit()
                .share()
                .mean();
    }

    private static Sighting departed(String when) {
        return Cases.sensed(Cases.seen("left-" + when, "a", Sighting.Event.DEPARTURE, when, "pier"), "observer");
    }

    @Test
    void aReportedDepartureTellsHowLongStaysAreWhateverItsPrecision() {
        double unreported = share();
        double soon = share(departed("2024-05-14T04:00"), departed("2024-05-22T04:00"));
        double late = share(departed("2024-05-16T20:00"), departed("2024-05-24T20:00"));
        double byDay = share(departed("2024-05-16"), departed("2024-05-24"));

        assertThat(soon).isLessThan(unreported).isGreaterThan(unreported - 0.2);
        assertThat(late).isGreaterThan(soon + 0.01);
        // The day has a covered look in which nobody was seen.
        assertThat(byDay).isCloseTo(late, within(0.05));
    }

    @Test
    void aDepartureThatALookContradictsSaysNothingOfStays() {
        Sighting doubted = Cases.sure(departed("2024-05-13T20:00"), Certainty.DISPUTED);
        assertThat(share(doubted)).isCloseTo(share(), within(0.01));
    }

    @Test
    void aCallLeavesWhenItWasSeenToLeave() {
        Instant left = Cases.time("2024-05-20T14:30").earliest();
        assertThat(departure("2024-05-20T14:30")).isEqualTo((double) left.getEpochSecond());
    }

    /** What an image shows is believed, and the report not. */
    @Test
    void aCallThatALookShowedAfterItsReportedDepartureLeavesAfterThatLook() {
        double look = Cases.time("2024-05-20T02:30").earliest().getEpochSecond();
        for (String left : List.of("2024-05-20T01:30", "2024-05-19T20:00")) {
            assertThat(departure(left)).as(left).isBetween(look, look + 3.0 * 86_400);
        }
    }

    /** Middle of the departure, in seconds since 1970, of a call that a look found on 20 May at 02:30 and that was reported to leave. */
    private static double departure(String left) {
        Cases cases = Cases.uncertain().looksComplete().with(Cases.hull("a", "dwt_t", "3000", "role", "caller"));
        for (int day = 10; day < 30; day++) {
            cases.with(look("2024-05-" + day + "T02:30", "Planet", 0.9));
        }
        cases.with(
                Cases.seen("found", "a", Sighting.Event.AT_BERTH, "2024-05-20T02:30", "pier"),
                Cases.sure(Cases.seen("left", "a", Sighting.Event.DEPARTURE, left, "pier"), Certainty.DISPUTED));
        var calls = cases.calls();
        Seen seen = cases.experiment().seen(calls, 200).orElseThrow();
        var record = calls.stream()
                .flatMap(call -> seen.record(call.id()).stream())
                .findFirst()
                .orElseThrow();
        return seen.epochSecond(seen.fit().visibility(0).departing(record).at(0.5));
    }

    /** An observer's day on which the look showed another ship. */
    @Test
    void aReportedDayIsNoLook() {
        Cases cases = Cases.uncertain()
                .looksComplete()
                .with(Cases.hull("a", "dwt_t", "3000", "role", "caller"))
                .with(Cases.hull("b", "dwt_t", "3000", "role", "caller"));
        cases.with(look("2024-05-13T02:30", "Planet", 1)).with(look("2024-05-14T02:30", "Planet", 1));
        cases.with(
                Cases.seen("found", "a", Sighting.Event.AT_BERTH, "2024-05-13T02:30", "pier"),
                Cases.sensed(Cases.seen("left", "a", Sighting.Event.DEPARTURE, "2024-05-14", "pier"), "observer"),
                Cases.seen("other", "b", Sighting.Event.AT_BERTH, "2024-05-14T02:30", "pier"),
                Cases.sensed(Cases.seen("unseen", "b", Sighting.Event.DEPARTURE, "2024-05-14", "pier"), "Planet"));
        var calls = cases.calls();
        Seen seen = cases.experiment().seen(calls, 50).orElseThrow();
        assertThat(looks(seen, "call-found")).isEqualTo(1);
        assertThat(looks(seen, "call-unseen")).isEqualTo(1);
    }

    private static int looks(Seen seen, String call) {
        return seen.record(call).orElseThrow().looks();
    }

    @Test
    void radarIsToldByItsWords() {
        assertThat(look("2024-05-01", "simulated radar satellite", 1).throughCloud())
                .isTrue();
        assertThat(look("2024-05-01", "Sentinel-1A", 1).throughCloud()).isTrue();
        assertThat(look("2024-05-01", "SAR (ICEYE)", 1).throughCloud()).isTrue();
        assertThat(look("2024-05-01", "Sentinel-2", 1).throughCloud()).isFalse();
        assertThat(look("2024-05-01", "SuperDove, sarcastic analyst", 1).throughCloud())
                .isFalse();
    }

    @Test
    void aSkyIsDrawnTowardsWhatLooksOfNearbyDaysShowed() {
        double[] looks = {0.1, 10.1, 20.1};
        double[] clear = {0, 1, 0.2};
        double[] skies = new Skies(looks, clear, Optional.empty(), Cases.FIRST, 2).clear(25);
        assertThat(skies).hasSize(25);
        assertThat(skies[0]).isZero();
        assertThat(skies[10]).isCloseTo(1, within(1e-12));
        assertThat(skies[9]).isBetween(0.6, 0.9);
        assertThat(skies[15]).isCloseTo(0.4, within(0.06));
        assertThat(new Skies(new double[0], new double[0], Optional.empty(), Cases.FIRST, 2).clear(9))
                .isEmpty();
    }
}
