package org.plimsoll.core.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;

/**
 * Whether chances are kept: of all pairs of a call and a ship that are given a chance near p, a share p must be right. Worlds come from generators of
 * the test's own. Two hundred worlds of the first kind kept all bins within |z| of 1.7; of the second kind chances were off by up to a tenth. The error is taken between worlds, because the pairs of one world depend on each other.
 */
class AssociatorCalibrationTest {

    private static final int WORLDS = 8;
    private static final int SHIPS = 20;
    private static final int NAMED = 15;
    private static final double DAYS = 240;
    private static final double[] EDGES = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95, 1.000001};

    /** A world: a case as analysts would write it, and who really called. */
    private static final class World {
        private final Random random;
        private final Cases cases;
        private final double[] lengthsM = new double[SHIPS];
        private final List<Sighting> sightings = new ArrayList<>();
        private final List<String> truth = new ArrayList<>();

        private World(long seed) {
            random = new Random(seed);
            cases = Cases.uncertain().seed(seed).draws(1000).assume(Assumed.FLEET_SIZE, SHIPS);
            for (int ship = 0; ship < NAMED; ship++) {
                lengthsM[ship] = lengthM();
                cases.with(Cases.hull("hull-" + ship, "role", "caller", "length_m", Double.toString(lengthsM[ship])));
            }
        }

        /** Sixty calls at any time by any ship, as far as turnarounds between two calls of one named ship allow. */
        static World asAssumed(long seed) {
            World world = new World(seed);
            double[] days = world.random.doubles(60, 0, DAYS).toArray();
            double[] turnarounds = new double[20_000];
            Arrays.setAll(turnarounds, i -> world.turnaround());
            Arrays.sort(turnarounds);
            double[][] both = new double[days.length][days.length];
            for (int i = 0; i < days.length; i++) {
                for (int j = 0; j < days.length; j++) {
                    int at = Arrays.binarySearch(turnarounds, Math.abs(days[i] - days[j]));
                    both[i][j] = (double) (at < 0 ? -at - 1 : at) / turnarounds.length;
                }
            }
            int[] ships = new int[days.length];
            Arrays.fill(ships, NAMED);
            for (int sweep = 0; sweep < 100; sweep++) {
                for (int i = 0; i < ships.length; i++) {
                    double[] weights = new double[SHIPS];
                    Arrays.fill(weights, 1);
                    for (int j = 0; j < ships.length; j++) {
                        if (j != i && ships[j] < NAMED) {
                            weights[ships[j]] *= both[i][j];
                        }
                    }
                    double target =
                            world.random.nextDouble() * Arrays.stream(weights).sum();
                    int ship = 0;
                    while (ship < SHIPS - 1 && target >= weights[ship]) {
                        target -= weights[ship++];
                    }
                    ships[i] = ship;
                }
            }
            for (int i = 0; i < ships.length; i++) {
                world.call(ships[i], days[i], 0, 0);
            }
            return world;
        }

        /** Each ship goes away for a turnaround, idles as long as it likes and comes back; some calls are named, of some candidates are known. */
        static World wandering(long seed) {
            World world = new World(seed);
            for (int ship = 0; ship < SHIPS; ship++) {
                world.lengthsM[ship] = ship < NAMED ? world.lengthsM[ship] : world.lengthM();
                for (double day = world.idle() * world.random.nextDouble();
                        day < DAYS;
                        day += world.turnaround() + world.idle()) {
                    world.call(ship, day, 1.0 / 7, 0.1);
                }
            }
            return world;
        }

        private double lengthM() {
            return 80.26 * Math.exp(0.5 / 3 * random.nextGaussian());
        }

        private double idle() {
            return -50 * Math.log(1 - random.nextDouble());
        }

        private double turnaround() {
            double days;
            do {
                days = 8 * Math.exp(0.5 * random.nextGaussian());
            } while (days < 2 || days > 60);
            return days;
        }

        private void call(int ship, double day, double namedShare, double candidatesShare) {
            String hull = ship < NAMED ? "hull-" + ship : "";
            double lengthM = ship < NAMED || lengthsM[ship] > 0 ? lengthsM[ship] : lengthM();
            boolean named = !hull.isEmpty() && random.nextDouble() < namedShare;
            Optional<Double> measured = random.nextInt(5) == 0
                    ? Optional.empty()
                    : Optional.of(lengthM * (1 + 0.06 * random.nextGaussian()));
            List<String> candidates = new ArrayList<>();
            if (!named && !hull.isEmpty() && random.nextDouble() < candidatesShare) {
                candidates.add(hull);
                while (candidates.size() < 3) {
                    String other = "hull-" + random.nextInt(NAMED);
                    if (!candidates.contains(other)) {
                        candidates.add(other);
                    }
                }
                Collections.sort(candidates);
            }
            Sighting base = Cases.arrival("s" + sightings.size(), named ? hull : "", "2024-03-08");
            Instant when = Instant.parse("2024-03-08T00:00:00Z").plusSeconds((long) (day * 86_400));
            sightings.add(new Sighting(
                    base.id(),
                    base.flow(),
                    new Sighting.Subject(base.subject().hull(), "", measured, Optional.empty(), candidates),
                    base.event(),
                    Span.at(when),
                    base.where(),
                    base.detail(),
                    base.citation()));
            truth.add(hull);
        }

        Association associate() {
            sightings.forEach(cases::with);
            CaseFile caseFile = cases.build();
            Experiment experiment = new Experiment(caseFile, caseFile.mainFlow());
            return experiment.association(experiment.calls());
        }

        String truth(String call) {
            return truth.get(Integer.parseInt(call.substring("call-s".length())));
        }
    }

    /** Chances that were given and what became of them, by bins of the chance. */
    private static final class Curve {
        private final double[] pairs = new double[EDGES.length - 1];
        private final double[] right = new double[EDGES.length - 1];
        private final double[] given = new double[EDGES.length - 1];
        private final double[] squares = new double[EDGES.length - 1];
        private int calls;
        private int unsettled;

        Curve(LongFunction<World> worlds) {
            for (int w = 0; w < WORLDS; w++) {
                add(worlds.apply(1000 + w));
            }
        }

        private void add(World world) {
            Association found = world.associate();
            calls += found.calls().size();
            unsettled += found.samples().convergence().sound() ? 0 : 1;
            double[] residuals = new double[pairs.length];
            for (int i = 0; i < found.calls().size(); i++) {
                String truth = world.truth(found.calls().get(i));
                for (int h = JointSamples.NONE; h < found.hulls().size(); h++) {
                    String hull = h == JointSamples.NONE ? "" : found.hulls().get(h);
                    double chance = found.samples().chance(i, h);
                    int bin = 0;
                    while (chance >= EDGES[bin + 1]) {
                        bin++;
                    }
                    int hit = hull.equals(truth) ? 1 : 0;
                    pairs[bin]++;
                    given[bin] += chance;
                    right[bin] += hit;
                    residuals[bin] += hit - chance;
                }
            }
            for (int b = 0; b < residuals.length; b++) {
                squares[b] += residuals[b] * residuals[b];
            }
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(calls + " calls, " + unsettled + " worlds not settled");
            for (int b = 0; b < pairs.length; b++) {
                text.append(String.format(
                        Locale.ROOT,
                        "%n%.2f-%.2f: %.0f pairs, given %.4f, right %.4f, z %.2f",
                        EDGES[b],
                        EDGES[b + 1],
                        pairs[b],
                        given[b] / pairs[b],
                        right[b] / pairs[b],
                        (right[b] - given[b]) / Math.sqrt(squares[b])));
            }
            return text.toString();
        }
    }

    @Test
    void inWorldsThatAreAsAssumedTheShareThatIsRightIsTheChance() {
        Curve curve = new Curve(World::asAssumed);
        assertThat(curve.calls).isEqualTo(60 * WORLDS);
        assertThat(curve.unsettled).as("worlds that have not settled").isLessThanOrEqualTo(WORLDS / 4);
        for (int b = 0; b < EDGES.length - 1; b++) {
            assertThat(Math.abs(curve.right[b] - curve.given[b]))
                    .as("bin %d of %s", b, curve)
                    .isLessThanOrEqualTo(3.5 * Math.sqrt(curve.squares[b]) + 3);
        }
    }

    /** Ships that idle call less often the longer they are away, and unnamed ones cannot be everywhere either: chances may be off by a tenth. */
    @Test
    void inWorldsOfWanderingShipsTheShareThatIsRightIsNearTheChance() {
        Curve curve = new Curve(World::wandering);
        assertThat(curve.calls).isGreaterThan(50 * WORLDS);
        for (int b = 0; b < EDGES.length - 1; b++) {
            assertThat(Math.abs(curve.right[b] - curve.given[b]))
                    .as("bin %d of %s", b, curve)
                    .isLessThanOrEqualTo(0.1 * curve.given[b] + 3.5 * Math.sqrt(curve.squares[b]) + 3);
        }
    }
}
