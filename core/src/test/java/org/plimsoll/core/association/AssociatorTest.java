package org.plimsoll.core.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Hull;

class AssociatorTest {

    private static final Hull SHORT = Cases.hull("short", "role", "caller", "length_m", "70", "beam_m", "11");
    private static final Hull LONG = Cases.hull("long", "role", "caller", "length_m", "105", "beam_m", "16");

    private static Sighting unnamed(String id, String when, double lengthM, double beamM, String... candidates) {
        Sighting s = Cases.arrival(id, "", when);
        return new Sighting(
                s.id(),
                s.flow(),
                new Sighting.Subject(
                        Optional.empty(),
                        "a tanker",
                        lengthM == 0 ? Optional.empty() : Optional.of(lengthM),
                        beamM == 0 ? Optional.empty() : Optional.of(beamM),
                        List.of(candidates)),
                s.event(),
                s.when(),
                s.where(),
                s.detail(),
                s.citation());
    }

    private static Association associate(Cases cases) {
        CaseFile caseFile = cases.build();
        Experiment experiment = new Experiment(caseFile, caseFile.mainFlow());
        return experiment.association(experiment.calls());
    }

    private static double chance(Association association, String call, String hull) {
        return association
                .samples()
                .chance(
                        association.calls().indexOf("call-" + call),
                        association.hulls().indexOf(hull));
    }

    @Test
    void withoutAnyFeatureEveryShipOfTheFleetIsEquallyLikely() {
        Association found = associate(Cases.exact().with(SHORT).with(LONG).with(unnamed("a", "2024-04-10", 0, 0)));
        double ships = Cases.exactly().median(Assumed.FLEET_SIZE);
        assertThat(chance(found, "a", "short")).isCloseTo(1 / ships, within(1e-9));
        assertThat(chance(found, "a", "long")).isCloseTo(1 / ships, within(1e-9));
        assertThat(chance(found, "a", "")).isCloseTo((ships - 2) / ships, within(1e-9));
    }

    @Test
    void whereMoreShipsAreNamedThanTheFleetHasOneMoreIsPossible() {
        Association found = associate(Cases.exact()
                .with(SHORT)
                .with(LONG)
                .assume(Assumed.FLEET_SIZE, 2)
                .with(unnamed("a", "2024-04-10", 0, 0)));
        assertThat(chance(found, "a", "")).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void aMeasuredLengthSpeaksForTheShipOfThatLength() {
        Association found = associate(Cases.exact()
                .with(SHORT)
                .with(LONG)
                .with(unnamed("a", "2024-04-10", 104, 0))
                .with(unnamed("b", "2024-08-10", 0, 11)));
        assertThat(chance(found, "a", "long")).isGreaterThan(10 * chance(found, "a", "short"));
        assertThat(chance(found, "b", "short")).isGreaterThan(10 * chance(found, "b", "long"));
        Explanation.Ranked first = found.explanations().getFirst().ranking().stream()
                .filter(r -> r.hull().equals(Optional.of("long")))
                .findFirst()
                .orElseThrow();
        assertThat(first.reasons())
                .filteredOn(r -> r.kind() == Reason.Kind.LENGTH)
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.nats()).isPositive();
                    assertThat(r.decibans()).isCloseTo(r.nats() * 4.342944819, within(1e-6));
                    assertThat(r.words()).contains("104.0 m measured").contains("105.0 m published");
                });
    }

    @Test
    void reasonsAddUpToTheOddsOverAnotherShip() {
        Association found = associate(Cases.exact()
                .with(SHORT)
                .with(LONG)
                .with(unnamed("a", "2024-04-10", 100, 15, "long"))
                .with(unnamed("b", "2024-04-15", 90, 0)));
        for (int i = 0; i < 2; i++) {
            for (Explanation.Ranked ranked : found.explanations().get(i).ranking()) {
                if (ranked.hull().isPresent()) {
                    double nats =
                            ranked.reasons().stream().mapToDouble(Reason::nats).sum();
                    double odds = ranked.chance() / found.samples().chance(i, JointSamples.NONE);
                    assertThat(Math.exp(nats)).isCloseTo(odds, within(1e-9 * odds));
                }
            }
        }
    }

    @Test
    void candidatesOfASureSourceLeaveOthersLittleAndThoseOfAnUnsureOneMore() {
        Cases cases = Cases.exact().with(SHORT).with(LONG);
        Association sure = associate(cases.with(unnamed("a", "2024-04-10", 0, 0, "short", "long")));
        assertThat(chance(sure, "a", "short") + chance(sure, "a", "long")).isCloseTo(0.999, within(1e-9));
        Association unsure = associate(Cases.exact()
                .with(SHORT)
                .with(LONG)
                .with(Cases.sure(unnamed("a", "2024-04-10", 0, 0, "short"), Certainty.DISPUTED)));
        assertThat(chance(unsure, "a", "short")).isCloseTo(0.6, within(1e-9));
        Association remembered = associate(Cases.exact()
                .with(SHORT)
                .with(LONG)
                .with(Cases.sure(unnamed("a", "2024-04-10", 0, 0, "short"), Certainty.UNVERIFIED)));
        assertThat(chance(remembered, "a", "short")).isCloseTo(chance(remembered, "a", "long"), within(1e-9));
    }

    @Test
    void aCandidateThatIsNoCallerIsOneOfTheOptions() {
        Association found = associate(Cases.exact()
                .with(SHORT)
                .with(Cases.hull("other", "length_m", "80"))
                .with(unnamed("a", "2024-04-10", 0, 0, "other")));
        assertThat(chance(found, "a", "other")).isGreaterThan(0.9);
    }

    @Test
    void aShipThatCalledThatDayOrWasFarAwayIsExcluded() {
        Association found = associate(Cases.exact()
                .with(SHORT)
                .with(LONG)
                .with(Cases.arrival("named", "short", "2024-04-10"))
                .with(Cases.seen("away", "long", Sighting.Event.AT_BERTH, "2024-04-10T12:00", "nampo"))
                .with(unnamed("a", "2024-04-10T18:00", 0, 0))
                .with(unnamed("later", "2024-09-10", 0, 0)));
        assertThat(chance(found, "a", "short")).isZero();
        assertThat(chance(found, "a", "long")).isZero();
        assertThat(chance(found, "later", "short")).isGreaterThan(0.01);
    }

    @Test
    void aSecondCallSoonAfterIsLessLikelyTheShorterTheTimeBetween() {
        double before = 0;
        for (String day : List.of("2024-04-14", "2024-04-18", "2024-04-26", "2024-07-26")) {
            Association found = associate(Cases.exact()
                    .assume(Assumed.TURNAROUND_DAYS, Cases.assumptions().distribution(Assumed.TURNAROUND_DAYS))
                    .with(SHORT)
                    .with(Cases.arrival("named", "short", "2024-04-10"))
                    .with(unnamed("a", day, 0, 0)));
            assertThat(chance(found, "a", "short")).isGreaterThan(before);
            before = chance(found, "a", "short");
        }
    }

    @Test
    void twoCallsOfOneDayAreNeverOfOneShip() {
        Association found = associate(Cases.uncertain()
                .with(SHORT)
                .with(LONG)
                .with(unnamed("a", "2024-04-10", 0, 0, "short", "long"))
                .with(unnamed("b", "2024-04-10", 0, 0, "short", "long")));
        for (int d = 0; d < found.samples().draws(); d++) {
            int a = found.samples().of(0, d);
            assertThat(a != JointSamples.NONE && a == found.samples().of(1, d)).isFalse();
        }
        assertThat(chance(found, "a", "short")).isCloseTo(0.5, within(0.01));
    }

    @Test
    void orderOfRowsAndNamesOfShipsChangeNothingButLabels() {
        List<Sighting> sightings = new ArrayList<>(List.of(
                unnamed("a", "2024-04-10", 100, 0),
                unnamed("b", "2024-04-13", 0, 12),
                unnamed("c", "2024-04-15", 75, 0),
                unnamed("d", "2024-04-19", 88, 0)));
        Association one = associate(world(sightings, SHORT, LONG));
        Collections.reverse(sightings);
        Association other = associate(world(
                sightings,
                Cases.hull("zz", "role", "caller", "length_m", "105", "beam_m", "16"),
                Cases.hull("yy", "role", "caller", "length_m", "70", "beam_m", "11")));
        for (int i = 0; i < 4; i++) {
            assertThat(one.calls().get(i)).isEqualTo(other.calls().get(i));
            for (int d = 0; d < one.samples().draws(); d++) {
                int taken = one.samples().of(i, d);
                assertThat(other.samples().of(i, d)).isEqualTo(taken == JointSamples.NONE ? taken : 1 - taken);
            }
        }
    }

    private static Cases world(List<Sighting> sightings, Hull... hulls) {
        Cases cases = Cases.uncertain();
        Arrays.stream(hulls).forEach(cases::with);
        sightings.forEach(cases::with);
        return cases;
    }

    @Test
    void shipsOfUnknownOrImpossibleLengthAreHeldAgainstTheFleet() {
        Association found = associate(Cases.exact()
                .with(Cases.hull("unknown", "role", "caller"))
                .with(Cases.hull("nought", "role", "caller", "length_m", "0", "beam_m", "NaN"))
                .with(Cases.hull("nan", "role", "caller", "length_m", "NaN", "beam_m", "Infinity"))
                .with(unnamed("a", "2024-04-10", 95, 14))
                .with(unnamed("b", "2024-08-10", Double.NaN, Double.NEGATIVE_INFINITY)));
        for (String call : List.of("a", "b")) {
            double ships = Cases.exactly().median(Assumed.FLEET_SIZE);
            for (String hull : List.of("unknown", "nought", "nan")) {
                assertThat(chance(found, call, hull)).isCloseTo(1 / ships, within(1e-9));
            }
        }
    }

    @Test
    void publishedLengthsThatDisagreeSayLess() {
        Hull torn = Cases.hull("torn", "role", "caller", "length_m", "60", "length_m", "100");
        Hull sure = Cases.hull("sure", "role", "caller", "length_m", "80");
        Association near = associate(Cases.exact().with(torn).with(sure).with(unnamed("a", "2024-04-10", 80, 0)));
        Association far = associate(Cases.exact().with(torn).with(sure).with(unnamed("a", "2024-04-10", 60, 0)));
        assertThat(chance(near, "a", "sure")).isGreaterThan(chance(near, "a", "torn"));
        assertThat(chance(far, "a", "sure")).isLessThan(chance(far, "a", "torn"));
    }

    @Test
    void withoutNamedShipsOrUnnamedCallsThereIsNothingToAssociate() {
        Association noShips = associate(Cases.exact().with(unnamed("a", "2024-04-10", 90, 0)));
        assertThat(noShips.samples().of(0, 0)).isEqualTo(JointSamples.NONE);
        List<Call> calls = Cases.exact()
                .with(SHORT)
                .with(Cases.arrival("x", "short", "2024-04-10"))
                .calls();
        assertThat(calls).hasSize(1);
        assertThat(associate(Cases.exact().with(SHORT).with(Cases.arrival("x", "short", "2024-04-10")))
                        .calls())
                .isEmpty();
    }
}
