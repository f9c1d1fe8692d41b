package org.plimsoll.core.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;

/**
 * Whether chances are kept: of all (call, ship) pairs that are given a chance near p, a share p must be right. Worlds come from a generator of the
 * test's own, in which each named ship goes away for a turnaround, idles as long as it likes, and comes back; calls of other ships come at random.
 */
class AssociatorCalibrationTest {

    private static final int WORLDS = 12;
    private static final int SHIPS = 20;
    private static final int NAMED = 15;
    private static final double[] EDGES = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95, 1.000001};

    private final double[] pairs = new double[EDGES.length - 1];
    private final double[] right = new double[EDGES.length - 1];
    private final double[] given = new double[EDGES.length - 1];
    private final double[] squares = new double[EDGES.length - 1];

    /** A world: a case as analysts would write it, and who really called. */
    private static final class World {
        private final Random random;
        private final Cases cases;
        private final List<String> callers = new ArrayList<>();

        World(long seed) {
            random = new Random(seed);
            cases = Cases.uncertain().seed(seed).draws(1500).assume(Assumed.FLEET_SIZE, SHIPS);
            List<Sighting> sightings = new ArrayList<>();
            for (int ship = 0; ship < NAMED; ship++) {
                double lengthM = lengthM();
                String id = "hull-" + ship;
                cases.with(Cases.hull(id, "role", "caller", "length_m", Double.toString(lengthM)));
                for (double day = idle(1); day < 240; day += turnaround() + idle(1)) {
                    sightings.add(sighting(sightings.size(), id, lengthM, day));
                    callers.add(id);
                }
            }
            for (double day = idle(SHIPS - NAMED); day < 240; day += idle(SHIPS - NAMED)) {
                sightings.add(sighting(sightings.size(), "", lengthM(), day));
                callers.add("");
            }
            sightings.forEach(cases::with);
        }

        private double lengthM() {
            return 80.26 * Math.exp(0.5 / 3 * random.nextGaussian());
        }

        private double idle(int ships) {
            return -50 * Math.log(1 - random.nextDouble()) / ships;
        }

        private double turnaround() {
            double days;
            do {
                days = 8 * Math.exp(0.5 * random.nextGaussian());
            } while (days < 2 || days > 60);
            return days;
        }

        private Sighting sighting(int number, String hull, double lengthM, double day) {
            boolean named = !hull.isEmpty() && random.nextInt(7) == 0;
            Optional<Double> measured = random.nextInt(5) == 0
                    ? Optional.empty()
                    : Optional.of(lengthM * (1 + 0.06 * random.nextGaussian()));
            List<String> candidates = new ArrayList<>();
            if (!named && !hull.isEmpty() && random.nextInt(10) == 0) {
                candidates.add(hull);
                while (candidates.size() < 3) {
                    String other = "hull-" + random.nextInt(NAMED);
                    if (!candidates.contains(other)) {
                        candidates.add(other);
                    }
                }
                Collections.sort(candidates);
            }
            Sighting base = Cases.arrival("s" + number, named ? hull : "", "2024-03-08");
            Instant when = Instant.parse("2024-03-08T00:00:00Z").plusSeconds((long) (day * 86_400));
            return new Sighting(
                    base.id(),
                    base.flow(),
                    new Sighting.Subject(base.subject().hull(), "", measured, Optional.empty(), candidates),
                    base.event(),
                    Span.at(when),
                    base.where(),
                    base.detail(),
                    base.citation());
        }

        String truth(String call) {
            return callers.get(Integer.parseInt(call.substring("call-s".length())));
        }
    }

    @Test
    void ofPairsWithAChanceThatShareIsRight() {
        int calls = 0;
        int unsound = 0;
        for (int w = 0; w < WORLDS; w++) {
            World world = new World(1000 + w);
            CaseFile caseFile = world.cases.build();
            Experiment experiment = new Experiment(caseFile, caseFile.mainFlow());
            List<Call> all = experiment.calls();
            Association found = experiment.association(all);
            calls += found.calls().size();
            unsound += found.samples().convergence().sound() ? 0 : 1;
            double[] residuals = new double[pairs.length];
            for (int i = 0; i < found.calls().size(); i++) {
                String truth = world.truth(found.calls().get(i));
                for (int h = JointSamples.NONE; h < found.hulls().size(); h++) {
                    String hull = h == JointSamples.NONE ? "" : found.hulls().get(h);
                    score(found.samples().chance(i, h), hull.equals(truth), residuals);
                }
            }
            for (int b = 0; b < residuals.length; b++) {
                squares[b] += residuals[b] * residuals[b];
            }
        }
        StringBuilder curve = new StringBuilder();
        double[] scores = new double[pairs.length];
        for (int b = 0; b < pairs.length; b++) {
            scores[b] = squares[b] == 0 ? 0 : (right[b] - given[b]) / Math.sqrt(squares[b]);
            curve.append(String.format(
                    Locale.ROOT,
                    "%n%.2f-%.2f: %.0f pairs, given %.4f, right %.4f, z %.2f",
                    EDGES[b],
                    EDGES[b + 1],
                    pairs[b],
                    given[b] / pairs[b],
                    right[b] / pairs[b],
                    scores[b]));
        }
        assertThat(calls).as("unnamed calls of all worlds").isGreaterThan(WORLDS * 50);
        // The error is taken between worlds, because the pairs of one world depend on each other.
        for (double score : scores) {
            assertThat(Math.abs(score)).as("z of each bin:" + curve).isLessThan(3.5);
        }
        assertThat(unsound).as("worlds whose samples have not settled").isLessThanOrEqualTo(WORLDS / 4);
        assertThat(right[0]).as("some improbable ships are right").isPositive();
    }

    private void score(double chance, boolean hit, double[] residuals) {
        int bin = 0;
        while (chance >= EDGES[bin + 1]) {
            bin++;
        }
        pairs[bin]++;
        given[bin] += chance;
        right[bin] += hit ? 1 : 0;
        residuals[bin] += (hit ? 1 : 0) - chance;
    }
}
