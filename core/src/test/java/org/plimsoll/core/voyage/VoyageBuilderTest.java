package org.plimsoll.core.voyage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.event.Rounds;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.Event;

class VoyageBuilderTest {

    private static final double SEEN = 0.6;

    private static List<Voyage> voyages(Cases cases, double documented) {
        CaseFile caseFile = cases.build();
        var experiment = new Experiment(caseFile, caseFile.mainFlow());
        List<Call> calls = experiment.calls();
        var assumptions = caseFile.settings().assumptions();
        Rounds withoutRest = Rounds.withoutRest(assumptions);
        var watching = Experiment.watching(caseFile);
        return new VoyageBuilder(
                        caseFile.reference().places(),
                        "port",
                        assumptions,
                        experiment.association(calls),
                        new VoyageBuilder.Pace(SEEN, own -> watching.rounds(withoutRest, documented, own, assumptions)))
                .build(calls, caseFile.observations().sightings());
    }

    private static Cases fleet() {
        return Cases.uncertain()
                .draws(1000)
                .with(Cases.hull("ship", "role", "caller", "length_m", "80"))
                .with(Cases.hull("other", "role", "caller", "length_m", "90"));
    }

    @Test
    void aDischargeSoonAfterIsTheEndOfTheVoyage() {
        List<Voyage> voyages = voyages(
                fleet().with(Cases.arrival("a", "ship", "2024-04-01T12:00"))
                        .with(Cases.seen("x", "ship", Event.DISCHARGE, "2024-04-04T12:00", "chongjin")),
                40);
        assertThat(voyages).singleElement().satisfies(v -> {
            assertThat(v.chance()).isEqualTo(1);
            assertThat(v.from()).isEmpty();
            assertThat(v.fromUnknown()).isEqualTo(1);
            assertThat(v.destination().orElseThrow().place()).isEqualTo("chongjin");
            assertThat(v.destination().orElseThrow().chance()).isGreaterThan(0.95);
            assertThat(v.destination().orElseThrow().when().latest()).isEqualTo(Instant.parse("2024-04-04T12:00:00Z"));
            assertThat(v.destination().orElseThrow().when().earliest())
                    .as("twelve hours of way after it was seen")
                    .isBetween(Instant.parse("2024-04-02T00:00:00Z"), Instant.parse("2024-04-02T03:00:00Z"));
        });
    }

    @Test
    void theLaterTheLessSureAndACallInBetweenTakesItAway() {
        double before = 1.1;
        for (String day : List.of("2024-04-04", "2024-04-13", "2024-04-21", "2024-10-01")) {
            double chance = voyages(
                            fleet().with(Cases.arrival("a", "ship", "2024-04-01T12:00"))
                                    .with(Cases.seen("x", "ship", Event.DISCHARGE, day, "chongjin")),
                            200)
                    .getFirst()
                    .destination()
                    .map(Voyage.End::chance)
                    .orElse(0.0);
            assertThat(chance).isLessThan(before);
            before = chance;
        }
        List<Voyage> two = voyages(
                fleet().with(Cases.arrival("a", "ship", "2024-04-01T12:00"))
                        .with(Cases.sure(Cases.arrival("b", "ship", "2024-04-15T12:00"), Certainty.DISPUTED))
                        .with(Cases.seen("x", "ship", Event.DISCHARGE, "2024-04-18", "chongjin")),
                40);
        double first = two.get(0).to().getFirst().chance();
        assertThat(first).isBetween(0.2, 0.4);
        assertThat(two.get(1).chance()).isEqualTo(0.6);
        assertThat(two.get(1).to().getFirst().chance()).isGreaterThan(0.9);
    }

    @Test
    void whereItCameFromIsToldLikewiseAndOnlyOnceTheSurest() {
        Voyage voyage = voyages(
                        fleet().with(Cases.sure(
                                        Cases.seen("w", "ship", Event.DEPARTURE, "2024-03-29T06:00", "nampo"),
                                        Certainty.LIKELY))
                                .with(Cases.seen("v", "ship", Event.AT_BERTH, "2024-03-27T06:00", "chongjin"))
                                .with(Cases.arrival("a", "ship", "2024-04-02T12:00")),
                        40)
                .getFirst();
        assertThat(voyage.from()).extracting(Voyage.End::place).containsExactly("nampo", "chongjin");
        assertThat(voyage.from().get(0).chance()).isBetween(0.8, 0.9);
        assertThat(voyage.from().get(1).chance()).isBetween(0.05, 0.1);
        assertThat(voyage.fromUnknown()
                        + voyage.from().stream().mapToDouble(Voyage.End::chance).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void aPlaceThatTheShipCannotHaveReachedIsKeptAsEvidenceAgainst() {
        Voyage voyage = voyages(
                        fleet().with(Cases.arrival("a", "ship", "2024-04-01T12:00"))
                                .with(Cases.seen("x", "ship", Event.DISCHARGE, "2024-04-01T15:00", "nampo")),
                        40)
                .getFirst();
        assertThat(voyage.to()).isEmpty();
        assertThat(voyage.evidence().against()).singleElement().asString().contains("x puts the ship at nampo");
    }

    @Test
    void chancesOfTheShipsOfAnUnnamedCallAddUpToThatOfTheCall() {
        Cases cases = fleet().with(Cases.sure(Cases.arrival("a", "", "2024-04-01T12:00"), Certainty.LIKELY))
                .with(Cases.arrival("b", "", "2024-05-01T12:00"))
                .with(Cases.seen("x", "ship", Event.DISCHARGE, "2024-04-03T12:00", "chongjin"))
                .with(Cases.seen("y", "other", Event.DISCHARGE, "2024-05-03T12:00", "nampo"));
        Map<String, Double> sums = new LinkedHashMap<>();
        List<Voyage> voyages = voyages(cases, 40);
        voyages.forEach(v -> sums.merge(v.call(), v.chance(), Double::sum));
        assertThat(sums.get("call-a")).isCloseTo(0.9, within(1e-9));
        assertThat(sums.get("call-b")).isCloseTo(1, within(1e-9));
        assertThat(voyages)
                .anySatisfy(v -> {
                    assertThat(v.call()).isEqualTo("call-a");
                    assertThat(v.hull()).contains("ship");
                    assertThat(v.chance()).isBetween(0.01, 0.9);
                    assertThat(v.to().getFirst().place()).isEqualTo("chongjin");
                })
                .anySatisfy(v -> assertThat(v.hull()).isEmpty());
    }

    /** Ships on their rounds: each discharges two days out, is seen at either end or not, rests, and comes back. */
    private static final class Sea {
        private final Random random;
        private final Cases cases = fleet().assume(Assumed.FLEET_SIZE, SHIPS);
        private final Map<String, String> callOf = new LinkedHashMap<>();
        private int calls;
        private static final int SHIPS = 15;

        Sea(long seed) {
            random = new Random(seed);
            for (int ship = 0; ship < SHIPS; ship++) {
                String hull = "hull-" + ship;
                cases.with(Cases.hull(hull, "role", "caller", "length_m", "80"));
                double day = 20 * random.nextDouble();
                while (day < 240) {
                    double leaves = day + 1.5 * Math.exp(0.4 * random.nextGaussian());
                    double turnaround = Math.clamp(8 * Math.exp(0.5 * random.nextGaussian()), 2, 60);
                    String call = "c" + calls++;
                    if (random.nextDouble() < SEEN) {
                        see(call, hull, Event.AT_BERTH, day + (leaves - day) * random.nextDouble(), "pier");
                    }
                    if (random.nextDouble() < 0.5) {
                        String discharge = "d" + call;
                        see(discharge, hull, Event.DISCHARGE, leaves + turnaround * 0.4, "chongjin");
                        callOf.put(discharge, "call-" + call);
                    }
                    day = leaves + turnaround - 6 * Math.log(1 - random.nextDouble());
                }
            }
        }

        private void see(String id, String hull, Event event, double day, String place) {
            Sighting base = Cases.seen(id, hull, event, "2024-03-08", place);
            Instant when = Instant.parse("2024-03-08T00:00:00Z").plusSeconds((long) (day * 86_400));
            cases.with(new Sighting(
                    base.id(),
                    base.flow(),
                    base.subject(),
                    base.event(),
                    Span.at(when),
                    base.where(),
                    base.detail(),
                    base.citation()));
        }
    }

    @Test
    void ofDischargesThatAreGivenAChanceTheShareThatBelongsToTheCallIsTheChance() {
        double[] edges = {0, 0.05, 0.2, 0.5, 0.8, 0.95, 1.000001};
        double[] pairs = new double[6];
        double[] given = new double[6];
        double[] right = new double[6];
        for (int world = 0; world < 12; world++) {
            Sea sea = new Sea(world);
            for (Voyage voyage : voyages(sea.cases, sea.calls * SEEN)) {
                List<String> linked = new ArrayList<>();
                voyage.to().forEach(e -> linked.addAll(e.sightings()));
                if (voyage.to().size() != 1 || voyage.chance() < 0.99) {
                    continue;
                }
                double chance = voyage.to().getFirst().chance();
                int bin = 0;
                while (chance >= edges[bin + 1]) {
                    bin++;
                }
                pairs[bin]++;
                given[bin] += chance;
                right[bin] += linked.stream().anyMatch(id -> voyage.call().equals(sea.callOf.get(id))) ? 1 : 0;
            }
        }
        StringBuilder curve = new StringBuilder();
        for (int b = 0; b < 6; b++) {
            curve.append(String.format(
                    java.util.Locale.ROOT,
                    "%n%.2f-%.2f: %.0f pairs, given %.3f, right %.3f",
                    edges[b],
                    edges[b + 1],
                    pairs[b],
                    given[b] / pairs[b],
                    right[b] / pairs[b]));
        }
        for (int b = 0; b < 6; b++) {
            assertThat(Math.abs(right[b] - given[b]))
                    .as("bin %d of %s", b, curve)
                    .isLessThanOrEqualTo(0.1 * pairs[b] + 3.5 * Math.sqrt(pairs[b]) / 2 + 3);
        }
    }
}
