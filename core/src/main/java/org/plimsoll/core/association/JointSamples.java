package org.plimsoll.core.association;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Workers;

/**
 * What all items take together, as many times as was wanted, and the chance of each option by itself.
 *
 * <p><b>Algorithm.</b> Items fall into components that no factor joins. A component of at most {@value #MOST_STATES} joint states is enumerated:
 * chances are exact and samples drawn by inversion. A larger one is sampled by {@link Chains}.
 *
 * <p><b>Accuracy.</b> Held against an independent enumeration on a thousand small problems in JointSamplesTest.
 */
public final class JointSamples {

    /** The number of an item that takes none of the exclusive options. */
    public static final int NONE = -1;

    static final int MOST_STATES = 50_000;

    /** A second or two for all chains of a case; what is only compared, with few draws, gets less. */
    private static final double MOST_WORK = 2e8;

    private static final double WORK_A_DRAW = 2e4;

    private static final int CELLS = 8_000_000;
    private static final int LEAST_DRAWS = 200;

    private final int draws;
    private final short[][] samples;
    private final double[][] chances;
    private final Convergence convergence;

    private JointSamples(int draws, short[][] samples, double[][] chances, Convergence convergence) {
        this.draws = draws;
        this.samples = samples;
        this.chances = chances;
        this.convergence = convergence;
    }

    /**
     * Solves a problem.
     *
     * @param draws wanted; very large problems get fewer, which then come again
     */
    static JointSamples of(Problem problem, long seed, int draws, Workers workers) {
        return of(
                problem,
                seed,
                draws,
                MOST_STATES,
                EnumSet.allOf(Chain.Move.class),
                StrictMath.min(MOST_WORK, WORK_A_DRAW * draws),
                workers);
    }

    static JointSamples of(
            Problem problem,
            long seed,
            int draws,
            double mostStates,
            Set<Chain.Move> moves,
            double work,
            Workers workers) {
        int made = StrictMath.max(
                1, StrictMath.min(draws, StrictMath.max(LEAST_DRAWS, CELLS / StrictMath.max(1, problem.items()))));
        short[][] samples = new short[problem.items()][made];
        double[][] chances = new double[problem.items()][problem.options()];
        Convergence worst = Convergence.EXACT;
        TreeMap<Long, Integer> twins = new TreeMap<>();
        List<Component> components = new ArrayList<>(Component.of(problem));
        double large = components.stream()
                .filter(c -> c.part().states() > mostStates)
                .mapToDouble(c -> c.part().items())
                .sum();
        for (Component component : components) {
            Problem part = component.part();
            int twin = twins.merge(component.fingerprint(), 1, Integer::sum);
            Draws stream = Draws.of(seed, "association", Long.toHexString(component.fingerprint()))
                    .sub(twin);
            Solution solution = part.states() <= mostStates
                    ? new Enumeration(part)
                    : new Chains(part, stream, moves, work * part.items() / large, workers);
            worst = worst.worse(solution.convergence());
            for (int i = 0; i < part.items(); i++) {
                int item = component.items().get(i);
                for (int o = 0; o < part.options(); o++) {
                    chances[item][component.options().get(o)] = solution.chance(i, o);
                }
                for (int d = 0; d < made; d++) {
                    int option = solution.option(i, d, made, stream.uniform(d));
                    samples[item][d] = component.options().get(option).shortValue();
                }
            }
        }
        return new JointSamples(made, samples, chances, worst);
    }

    /** How many joint samples there are. */
    public int draws() {
        return draws;
    }

    /** What the item takes in a draw: a number from 0 on, or {@link #NONE}; draws beyond {@link #draws} begin anew. */
    public int of(int item, int draw) {
        return samples[item][draw % draws] - 1;
    }

    /** Chance that the item takes that, or {@link #NONE}. */
    public double chance(int item, int taken) {
        return chances[item][taken + 1];
    }

    /** How far the chances may be trusted. */
    public Convergence convergence() {
        return convergence;
    }
}
