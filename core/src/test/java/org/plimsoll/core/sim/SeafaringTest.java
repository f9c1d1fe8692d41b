package org.plimsoll.core.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;

/** What is told of ships beside the looks: away from the pier, and when they leave it. */
class SeafaringTest {
    private static final WorldSettings WATCHED = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);

    private static Assumptions usual() {
        return Cases.assumptions().with(Assumed.RATE_SHAPE, new Fixed(2)).with(Assumed.RATE_CALLS, new Fixed(60));
    }

    private static Stream<World> worlds(WorldSettings settings, int count) {
        return IntStream.range(0, count).mapToObj(seed -> Simulator.world(settings, usual(), seed));
    }

    @Test
    void noShipSailsFasterThanItCanBetweenPierStraitAndPort() {
        double secondsPerNm = 3600 / usual().median(Assumed.MAX_SPEED_KN);
        int[] trips = new int[2];
        worlds(WATCHED, 40)
                .forEach(w -> w.ships().forEach(ship -> {
                    List<PortCall> own = w.calls().stream()
                            .filter(c ->
                                    c.ship() == ship.number() && c.passage().isPresent())
                            .toList();
                    for (int i = 0; i < own.size(); i++) {
                        PortCall call = own.get(i);
                        Passage passage = call.passage().orElseThrow();
                        Passage.Discharge to = passage.discharge();
                        double toStrait = Waters.pierToStraitNm() * secondsPerNm - 1;
                        double toPort = Waters.straitToPortNm(to.port()) * secondsPerNm - 1;
                        assertThat(seconds(passage.lost(), call.stay().arrival()))
                                .isBetween(toStrait, toStrait + 2 * 86_400 + 2);
                        assertThat(seconds(call.stay().departure(), passage.back()))
                                .isGreaterThan(toStrait);
                        assertThat(seconds(passage.back(), to.when())).isGreaterThan(toPort);
                        if (i + 1 < own.size()) {
                            assertThat(seconds(
                                            to.when(),
                                            own.get(i + 1)
                                                    .passage()
                                                    .orElseThrow()
                                                    .lost()))
                                    .isGreaterThan(toPort);
                        }
                        trips[to.port()]++;
                    }
                }));

        assertThat(trips[0] / (double) (trips[0] + trips[1])).isCloseTo(0.7, within(0.04));
    }

    private static double seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond();
    }

    @Test
    void aRoundTripTooShortForTheWayIsNotToldOf() {
        Assumptions hasty = usual().with(Assumed.TURNAROUND_DAYS, new Fixed(0.5));

        assertThat(Simulator.world(WATCHED, hasty, 1).calls())
                .isNotEmpty()
                .allMatch(c -> c.passage().isEmpty());
    }

    @Test
    void asMuchIsToldOfShipsAwayAsWasAsked() {
        double[] told = new double[4];
        worlds(WATCHED.with(new WorldSettings.Elsewhere(0.6, 0.3)), 100)
                .flatMap(w -> w.calls().stream())
                .flatMap(c -> c.passage().stream())
                .forEach(p -> {
                    told[0]++;
                    told[1] += p.told().lost() ? 1 : 0;
                    told[2] += p.told().back() ? 1 : 0;
                    told[3] += p.told().discharge() ? 1 : 0;
                });

        assertThat(told[1] / told[0]).isCloseTo(0.6, within(0.026));
        assertThat(told[2] / told[0]).isCloseTo(0.6, within(0.026));
        assertThat(told[3] / told[0]).isCloseTo(0.3, within(0.025));
    }

    @Test
    void twoAnalystsDisagreeAsOftenAsTwoWhoErrApart() {
        List<PortCall.Departure> twice = worlds(WATCHED.with(WATCHED.eyes().with(1, 1)), 60)
                .flatMap(w -> w.calls().stream())
                .map(c -> c.departure().orElseThrow())
                .toList();
        double right = usual().median(Assumed.LOAD_WORD_RIGHT);

        assertThat(twice).hasSizeGreaterThan(800).allMatch(c -> c.words().size() == 2);
        // Both right, or both wrong with the same one of the two wrong words.
        double agree = right * right + (1 - right) * (1 - right) / 2;
        assertThat(twice.stream()
                                .filter(c -> c.words().get(0) == c.words().get(1))
                                .count()
                        / (double) twice.size())
                .isCloseTo(agree, within(4 * Math.sqrt(agree * (1 - agree) / twice.size())));
    }
}
