package org.plimsoll.formats.simulated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sim.Family;
import org.plimsoll.core.sim.Passage;
import org.plimsoll.core.sim.PortCall;
import org.plimsoll.core.sim.Simulator;
import org.plimsoll.core.sim.Waters;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.casefile.CaseReading;

class SimulatedCaseTest {
    private static World world(WorldKind kind, Family family, long seed) throws IOException {
        return Simulator.world(WorldSettings.of(kind, family), SimulatedCase.assumptions(), seed);
    }

    private static CaseFile read(World world) throws IOException {
        CaseReading reading = CaseReader.read(CaseFolder.of(SimulatedCase.files(world)));
        assertThat(reading.issues()).isEmpty();
        return reading.caseFile().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyReadsBackWithoutAnyIssue(Family family) throws IOException {
        for (WorldKind kind : WorldKind.values()) {
            for (long seed = 0; seed < 2; seed++) {
                read(world(kind, family, seed));
            }
        }
        read(world(WorldKind.WATCHED, family, Long.MIN_VALUE));
    }

    @Test
    void aWatchedWorldTellsEveryLookAndEveryFind() throws IOException {
        World world = world(WorldKind.WATCHED, Family.MATCHED, 4);
        CaseFile file = read(world);

        var looks = file.observations().looks();
        assertThat(file.observations().completeLooks()).isTrue();
        assertThat(looks).hasSameSizeAs(world.scenes());
        for (int s = 0; s < looks.size(); s++) {
            assertThat(looks.get(s).when().earliest())
                    .isEqualTo(world.scenes().get(s).when());
            assertThat(looks.get(s).clearShare()).contains(world.scenes().get(s).recordedShare());
            assertThat(looks.get(s).shipSeen()).contains(world.shipSeen(s));
        }
        assertThat(file.observations().sightings())
                .hasSize(world.calls().stream().mapToInt(c -> c.finds().size()).sum());
        assertThat(file.observations().aggregates()).isEmpty();
    }

    @Test
    void aCountedWorldTellsACountAndAFewCalls() throws IOException {
        World world = world(WorldKind.COUNTED, Family.MATCHED, 5);
        CaseFile file = read(world);

        assertThat(world.totals().seen().calls()).isGreaterThan(5);
        assertThat(file.observations().aggregates()).singleElement().satisfies(a -> {
            assertThat(a.count()).isEqualTo(world.totals().seen().calls());
            assertThat(a.countsCalls()).isTrue();
        });
        assertThat(file.observations().sightings())
                .hasSize(5)
                .allMatch(s -> s.subject().hull().isPresent())
                .allMatch(s -> s.detail().groups().size() == 1);
        assertThat(file.observations().looks()).isEmpty();
        assertThat(file.observations().completeLooks()).isFalse();
    }

    @Test
    void theCaseStatesWhatTheWorldWasDrawnFromAndNothingElse() throws IOException {
        Assumptions stated = SimulatedCase.assumptions();
        CaseFile file = read(world(WorldKind.WATCHED, Family.LARGE_SHIPS, 11));

        for (Assumed quantity : Assumed.values()) {
            assertThat(file.settings().assumptions().distribution(quantity))
                    .as(quantity.key())
                    .isEqualTo(stated.distribution(quantity));
        }
    }

    @Test
    void knownShipsAreCallersWithTheirNumbersAndBans() throws IOException {
        World world = world(WorldKind.WATCHED, Family.MATCHED, 9);
        CaseFile file = read(world);

        assertThat(file.reference().fleet().hulls())
                .hasSize((int) world.ships().stream()
                        .filter(s -> s.known().isPresent())
                        .count())
                .allMatch(Hull::caller)
                .allMatch(h -> h.imo().isPresent());
        assertThat(file.reference().listings()).hasSize((int) world.ships().stream()
                .filter(s -> s.known().isPresent() && s.bannedFrom().isPresent())
                .count());
    }

    @Test
    void wordsForTheLoadAreToldWhenAsked() throws IOException {
        WorldSettings usual = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
        WorldSettings told = usual.with(usual.eyes().with(1, 0));
        World world = Simulator.world(told, SimulatedCase.assumptions(), 2);
        CaseFile file = read(world);

        assertThat(file.observations().sightings().stream()
                        .filter(s -> s.id().startsWith("departure"))
                        .count())
                .isEqualTo(world.totals().seen().calls())
                .isPositive();
        assertThat(world.calls().stream().filter(PortCall::seen))
                .allMatch(c -> c.departure().orElseThrow().words().size() == 1);
    }

    @Test
    void whatASecondAnalystSaysStandsBesideTheFirst() throws IOException {
        WorldSettings usual = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
        World world = Simulator.world(usual.with(usual.eyes().with(1, 1)), SimulatedCase.assumptions(), 2);
        List<Sighting> departures = read(world).observations().sightings().stream()
                .filter(s -> s.event() == Sighting.Event.DEPARTURE)
                .toList();

        assertThat(departures).hasSize(2 * world.totals().seen().calls());
        for (PortCall call : world.calls()) {
            if (call.seen()) {
                assertThat(departures.stream()
                                .filter(s -> s.id().startsWith("departure-%04d".formatted(call.number())))
                                .map(s -> s.detail().load()))
                        .isEqualTo(call.departure().orElseThrow().words());
            }
        }
    }

    @Test
    void whatIsToldOfKnownShipsAwayIsRead() throws IOException {
        WorldSettings usual = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
        World world = Simulator.world(usual.with(new WorldSettings.Elsewhere(1, 1)), SimulatedCase.assumptions(), 2);
        CaseFile file = read(world);
        List<PortCall> known = world.calls().stream()
                .filter(c ->
                        world.ship(c.ship()).known().isPresent() && c.passage().isPresent())
                .toList();

        assertThat(known).isNotEmpty();
        for (PortCall call : known) {
            Passage passage = call.passage().orElseThrow();
            Sighting lost = sighting(file, "lost-%04d".formatted(call.number()));
            Sighting back = sighting(file, "back-%04d".formatted(call.number()));
            Sighting discharge = sighting(file, "discharge-%04d".formatted(call.number()));
            assertThat(lost.when().earliest()).isEqualTo(passage.lost());
            assertThat(lost.event()).isEqualTo(Sighting.Event.AIS_OFF);
            assertThat(back.when().earliest()).isEqualTo(passage.back());
            assertThat(discharge.when().earliest())
                    .isBeforeOrEqualTo(passage.discharge().when());
            assertThat(discharge.where().place().flatMap(file.reference().places()::find))
                    .hasValueSatisfying(place -> assertThat(place.position()
                                    .distanceNm(Waters.DESTINATIONS.get(
                                            passage.discharge().port())))
                            .isLessThan(0.1));
        }
    }

    private static Sighting sighting(CaseFile file, String id) {
        return file.observations().sightings().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void monthlySharesOfClearSkyAreToldWhenAsked() throws IOException {
        WorldSettings usual = WorldSettings.of(WorldKind.COUNTED, Family.MATCHED);
        World world =
                Simulator.world(usual.with(new WorldSettings.CaseText(5, 100, true)), SimulatedCase.assumptions(), 2);

        assertThat(read(world).observations().clearSky())
                .hasValueSatisfying(
                        sky -> assertThat(sky.byMonth()).isEqualTo(usual.eyes().clearByMonth()));
    }

    @Test
    void aWorldInWhichNothingIsFoundIsStillACase() throws IOException {
        WorldSettings usual = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
        WorldSettings dark = usual.with(new WorldSettings.Eyes(Collections.nCopies(12, 0.0), false, 0, 0));
        Assumptions blind = SimulatedCase.assumptions().with(Assumed.RADAR_SHARE, new Distribution.Fixed(0));
        World world = Simulator.world(dark, blind, 2);

        assertThat(world.totals().seen().calls()).isZero();
        assertThat(read(world).observations().aggregates())
                .singleElement()
                .satisfies(a -> assertThat(a.count()).isZero());
    }

    @Test
    void equalWorldsHaveEqualBytesAndOthersDoNot() throws IOException {
        Map<String, byte[]> one = SimulatedCase.files(world(WorldKind.WATCHED, Family.MATCHED, 5));
        Map<String, byte[]> again = SimulatedCase.files(world(WorldKind.WATCHED, Family.MATCHED, 5));
        Map<String, byte[]> other = SimulatedCase.files(world(WorldKind.WATCHED, Family.MATCHED, 6));

        assertThat(again.keySet()).isEqualTo(one.keySet());
        one.forEach(
                (name, bytes) -> assertThat(new String(again.get(name), UTF_8)).isEqualTo(new String(bytes, UTF_8)));
        assertThat(new String(other.get("sightings.csv"), UTF_8))
                .isNotEqualTo(new String(one.get("sightings.csv"), UTF_8));
        assertThat(new String(one.get(SimulatedCase.TRUTH), UTF_8)).contains("\"crossing_day\"", "\"under_ban\"");
        assertThat(SimulatedCase.ofCase(world(WorldKind.WATCHED, Family.MATCHED, 5)))
                .doesNotContainKey(SimulatedCase.TRUTH);
    }
}
