package org.plimsoll.core.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Workers;

/** Joint samples and chances against a brute force of the test's own, on random problems with hard and soft exclusions. */
class JointSamplesTest {

    /** Results may not depend on which piece is done first. */
    private static final Workers BACKWARDS = (pieces, work) -> {
        for (int piece = pieces - 1; piece >= 0; piece--) {
            work.accept(piece);
        }
    };

    private static final double OUT = Double.NEGATIVE_INFINITY;
    private static final int WORLDS = 1000;

    /** A random problem as plain arrays; the test multiplies these itself. */
    private static final class World {
        private final double[][] weights;
        private final double[][] factors;

        World(double[][] weights, double[][] factors) {
            this.weights = weights;
            this.factors = factors;
        }

        double[][] weights() {
            return weights;
        }

        double[][] factors() {
            return factors;
        }

        static World random(Random random) {
            int items = 2 + random.nextInt(4);
            int options = 2 + random.nextInt(3);
            double[][] weights = new double[items][options];
            double[][] factors = new double[items][items];
            for (int i = 0; i < items; i++) {
                for (int o = 0; o < options; o++) {
                    weights[i][o] = o > 0 && random.nextInt(6) == 0 ? OUT : 2 * random.nextGaussian();
                }
                for (int j = 0; j < i; j++) {
                    int kind = random.nextInt(3);
                    factors[i][j] = kind == 0 ? OUT : kind == 1 ? -3 * random.nextDouble() : 0;
                    factors[j][i] = factors[i][j];
                }
            }
            return new World(weights, factors);
        }

        Problem problem() {
            List<Problem.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(new Problem.Pair(i, j, factors[i][j]));
                }
            }
            return Problem.of(weights[0].length, List.of(weights), pairs);
        }

        /** Chance of each joint state; the state's number has the items as digits, the last one lowest. */
        double[] chances() {
            int options = weights[0].length;
            double[] chances = new double[(int) Math.round(Math.pow(options, weights.length))];
            for (int s = 0; s < chances.length; s++) {
                int[] state = state(s);
                double log = 0;
                for (int i = 0; i < state.length; i++) {
                    log += weights[i][state[i]];
                    for (int j = 0; j < i; j++) {
                        log += state[i] > 0 && state[i] == state[j] ? factors[i][j] : 0;
                    }
                }
                chances[s] = Math.exp(log);
            }
            double sum = Arrays.stream(chances).sum();
            return Arrays.stream(chances).map(c -> c / sum).toArray();
        }

        int[] state(int number) {
            int[] state = new int[weights.length];
            int rest = number;
            for (int i = state.length - 1; i >= 0; i--) {
                state[i] = rest % weights[0].length;
                rest /= weights[0].length;
            }
            return state;
        }
    }

    /** An event of a joint state, with its chance by brute force. */
    private static double chance(World world, double[] chances, Chains.Quantity event) {
        double sum = 0;
        for (int s = 0; s < chances.length; s++) {
            sum += chances[s] * event.of(world.state(s));
        }
        return sum;
    }

    @Test
    void enumerationGivesTheChancesOfABruteForce() {
        Random random = new Random(11);
        for (int w = 0; w < 200; w++) {
            World world = World.random(random);
            double[] chances = world.chances();
            JointSamples samples = JointSamples.of(world.problem(), w, 10, Workers.ALONE);
            assertThat(samples.convergence().exact()).isTrue();
            for (int i = 0; i < world.weights().length; i++) {
                for (int o = 0; o < world.weights()[0].length; o++) {
                    int item = i;
                    int option = o;
                    assertThat(samples.chance(i, o - 1))
                            .isCloseTo(chance(world, chances, s -> s[item] == option ? 1 : 0), within(1e-12));
                }
            }
        }
    }

    @Test
    void samplesOfAnEnumerationFollowItsJointChances() {
        Random random = new Random(112);
        double squares = 0;
        int events = 0;
        int draws = 4000;
        for (int w = 0; w < 400; w++) {
            World world = World.random(random);
            double[] chances = world.chances();
            JointSamples samples = JointSamples.of(world.problem(), w, draws, Workers.ALONE);
            int[] counts = new int[chances.length];
            for (int d = 0; d < draws; d++) {
                int number = 0;
                for (int i = 0; i < world.weights().length; i++) {
                    number = number * world.weights()[0].length + samples.of(i, d) + 1;
                }
                counts[number]++;
            }
            for (int s = 0; s < chances.length; s++) {
                int count = counts[s];
                if (chances[s] == 0) {
                    assertThat(count).as("an excluded state").isZero();
                } else if (chances[s] * draws >= 30 && (1 - chances[s]) * draws >= 30) {
                    double z = (count - draws * chances[s]) / Math.sqrt(draws * chances[s] * (1 - chances[s]));
                    assertThat(Math.abs(z)).isLessThan(5);
                    squares += z * z;
                    events++;
                }
            }
        }
        assertThat(events).isGreaterThan(2000);
        assertThat(squares / events).isBetween(0.9, 1.1);
    }

    /**
     * Chances of all options and of all pairs that take the same option, of a thousand problems. The error is that of the exact chance with the
     * effective sample size; events with fewer than thirty expected effective samples on either side are left out, where it is not normal.
     */
    @Test
    void chainsGiveTheChancesOfABruteForce() {
        Random random = new Random(13);
        List<Double> scores = new ArrayList<>();
        int unsound = 0;
        for (int w = 0; w < WORLDS; w++) {
            World world = World.random(random);
            double[] chances = world.chances();
            Component component = Component.of(world.problem()).getFirst();
            int items = component.items().size();
            Chains chains = new Chains(
                    component.part(),
                    Draws.of(w, "test", "chains"),
                    EnumSet.allOf(Chain.Move.class),
                    1e7,
                    Workers.ALONE);
            unsound += chains.convergence().sound() ? 0 : 1;
            for (int i = 0; i < items; i++) {
                int a = i;
                for (int o = 0; o < component.options().size(); o++) {
                    int option = o;
                    int whole = component.options().get(o);
                    int item = component.items().get(i);
                    score(
                            scores,
                            chains,
                            s -> s[a] == option ? 1 : 0,
                            chance(world, chances, s -> s[item] == whole ? 1 : 0));
                }
                for (int j = 0; j < i; j++) {
                    int b = j;
                    int first = component.items().get(i);
                    int second = component.items().get(j);
                    score(
                            scores,
                            chains,
                            s -> s[a] > 0 && s[a] == s[b] ? 1 : 0,
                            chance(world, chances, s -> s[first] > 0 && s[first] == s[second] ? 1 : 0));
                }
            }
        }
        long far = scores.stream().filter(z -> Math.abs(z) > 4).count();
        double squares = scores.stream().mapToDouble(z -> z * z).average().orElseThrow();
        assertThat(unsound).isLessThanOrEqualTo(WORLDS / 50);
        assertThat(scores).hasSizeGreaterThan(5000);
        assertThat(far).isLessThanOrEqualTo(scores.size() / 1000);
        assertThat(squares).isBetween(0.9, 1.1);
    }

    private static void score(List<Double> scores, Chains chains, Chains.Quantity event, double chance) {
        double[][] traces = chains.trace(event);
        double seen =
                Arrays.stream(traces).flatMapToDouble(Arrays::stream).average().orElseThrow();
        if (chance < 1e-15) {
            assertThat(seen).as("an excluded event").isZero();
            return;
        }
        double effective = Mixing.of(traces).effective();
        if (chance * effective >= 30 && (1 - chance) * effective >= 30) {
            scores.add((seen - chance) / Math.sqrt(chance * (1 - chance) / effective));
        }
    }

    /** Two ships that both fit two calls which exclude each other: only an exchange leads from one state to the other. */
    private static Problem crossed() {
        return Problem.of(
                3, List.of(new double[] {-40, 0, 0}, new double[] {-40, 0, 0}), List.of(new Problem.Pair(0, 1, OUT)));
    }

    @Test
    void singleMovesStickUnderExclusionAndSwapsDoNot() {
        int stuck = 0;
        for (int seed = 0; seed < 10; seed++) {
            JointSamples single =
                    JointSamples.of(crossed(), seed, 1000, 0, EnumSet.of(Chain.Move.SINGLE), 1e6, Workers.ALONE);
            JointSamples swapped = JointSamples.of(
                    crossed(), seed, 1000, 0, EnumSet.of(Chain.Move.SINGLE, Chain.Move.SWAP), 1e6, Workers.ALONE);
            stuck += single.convergence().sound() ? 0 : 1;
            // A chain that never leaves its state adds a quarter to one side.
            assertThat(4 * single.chance(0, 0)).isCloseTo(Math.rint(4 * single.chance(0, 0)), within(1e-9));
            assertThat(swapped.convergence().sound()).isTrue();
            assertThat(swapped.chance(0, 0)).isCloseTo(0.5, within(0.05));
            assertThat(swapped.chance(0, 1)).isCloseTo(0.5, within(0.05));
        }
        assertThat(stuck)
                .as("seeds for which the chains are seen to disagree; one in eight begins with all on one side")
                .isGreaterThan(5);
    }

    @Test
    void orderAndNamesChangeNothingButLabels() {
        Random random = new Random(14);
        for (double mostStates : new double[] {0, 1e6}) {
            for (int w = 0; w < 50; w++) {
                World world = World.random(random);
                int items = world.weights().length;
                int options = world.weights()[0].length;
                double[][] weights = new double[items][options];
                double[][] factors = new double[items][items];
                for (int i = 0; i < items; i++) {
                    for (int o = 0; o < options; o++) {
                        weights[items - 1 - i][o == 0 ? 0 : options - o] = world.weights()[i][o];
                    }
                    for (int j = 0; j < items; j++) {
                        factors[items - 1 - i][items - 1 - j] = world.factors()[i][j];
                    }
                }
                JointSamples one = solve(world, mostStates, Workers.ALONE);
                JointSamples other = solve(new World(weights, factors), mostStates, BACKWARDS);
                for (int i = 0; i < items; i++) {
                    for (int d = 0; d < one.draws(); d++) {
                        int taken = one.of(i, d);
                        assertThat(other.of(items - 1 - i, d))
                                .isEqualTo(taken == JointSamples.NONE ? taken : options - 2 - taken);
                    }
                }
            }
        }
    }

    private static JointSamples solve(World world, double mostStates, Workers workers) {
        return JointSamples.of(world.problem(), 5, 200, mostStates, EnumSet.allOf(Chain.Move.class), 1e6, workers);
    }

    @Test
    void shipsThatNothingTellsApartAreEquallyLikely() {
        Problem twins = Problem.of(
                3,
                List.of(new double[] {0, 1, 1}, new double[] {0, 1, 1}, new double[] {0, 1, 1}),
                List.of(new Problem.Pair(0, 1, OUT), new Problem.Pair(1, 2, OUT)));
        JointSamples samples = JointSamples.of(twins, 3, 500, Workers.ALONE);
        for (int i = 0; i < 3; i++) {
            assertThat(samples.chance(i, 0)).isCloseTo(samples.chance(i, 1), within(1e-12));
        }
    }

    @Test
    void nothingToChooseFromIsNothing() {
        JointSamples none = JointSamples.of(Problem.of(1, List.of(new double[] {0}), List.of()), 1, 10, Workers.ALONE);
        assertThat(none.of(0, 3)).isEqualTo(JointSamples.NONE);
        assertThat(none.chance(0, JointSamples.NONE)).isEqualTo(1);
        assertThat(JointSamples.of(Problem.of(1, List.of(), List.of()), 1, 10, Workers.ALONE)
                        .convergence())
                .isEqualTo(Convergence.EXACT);
    }

    @Test
    void twoThousandItemsKeepWithinTheBoundOfWork() {
        Random random = new Random(15);
        List<double[]> weights = new ArrayList<>();
        List<Problem.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            weights.add(random.doubles(20, -3, 0).toArray());
            for (int j = Math.max(0, i - 400); j < i; j++) {
                pairs.add(new Problem.Pair(j, i, i - j < 40 ? OUT : -4.0 / (i - j)));
            }
        }
        JointSamples samples = JointSamples.of(
                Problem.of(20, weights, pairs),
                1,
                4000,
                JointSamples.MOST_STATES,
                EnumSet.allOf(Chain.Move.class),
                1e8,
                Workers.ALONE);
        assertThat(samples.convergence().sound())
                .as("so little work is not passed off as enough")
                .isFalse();
        assertThat(samples.draws()).isEqualTo(4000);
        for (int d = 0; d < 4000; d += 400) {
            for (int i = 0; i < 2000; i++) {
                for (int j = Math.max(0, i - 39); j < i; j++) {
                    assertThat(samples.of(i, d) != JointSamples.NONE && samples.of(i, d) == samples.of(j, d))
                            .isFalse();
                }
            }
        }
    }
}
