package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    /** Also where a look is taken for showing the call after that: of the two, what an image shows is believed. */
    @Test
    void aCallLeavesWhenItWasSeenToLeave() {
        for (String left : List.of("2024-05-20T14:30", "2024-05-20T01:30")) {
            Cases cases = Cases.uncertain().looksComplete().with(Cases.hull("a", "dwt_t", "3000", "role", "caller"));
            for (int day = 10; day < 30; day++) {
                cases.with(look("2024-05-" + day + "T02:30", "Planet", 0.9));
            }
            cases.with(
                    Cases.seen("found", "a", Sighting.Event.AT_BERTH, "2024-05-20T02:30", "pier"),
                    Cases.seen("left", "a", Sighting.Event.DEPARTURE, left, "pier"));
            var calls = cases.calls();
            Seen seen = cases.experiment().seen(calls, 200).orElseThrow();
            var record = calls.stream()
                    .flatMap(call -> seen.record(call.id()).stream())
                    .findFirst()
                    .orElseThrow();
            double day = seen.fit().visibility(0).departing(record).at(0.5);
            double expected = Cases.time(left.compareTo("2024-05-20T02:30") < 0 ? "2024-05-20T02:30" : left)
                    .earliest()
                    .getEpochSecond();
            assertThat(seen.epochSecond(day)).isCloseTo(expected, within(3600.0));
        }
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
