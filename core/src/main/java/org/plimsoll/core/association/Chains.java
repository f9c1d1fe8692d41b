package org.plimsoll.core.association;

import java.util.Set;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Workers;

/**
 * Joint samples of a component by several Markov chains.
 *
 * <p><b>Algorithm.</b> Four chains start apart: one with every item at option 0, one at random by weight, two at random almost regardless of it. After a
 * warm-up each leaves {@value #MOST_KEPT} states, evenly spaced; fewer where the work would grow beyond its bound. Where R-hat or the effective sample size do not satisfy, the chains go on with what they
 * left as warm-up and spacing doubled, as long as the work stays within a bound.
 *
 * <p><b>Limitations.</b> Chains that all miss the same part of the space agree with each other.
 */
final class Chains implements Solution {

    static final int CHAINS = 4;
    private static final int MOST_KEPT = 1000;
    private static final int LEAST_KEPT = 40;

    private static final double KEPT_SHARE = 0.8;
    private static final double HOT = 20;

    private final Problem problem;
    private final int length;
    private final int[][][] kept;
    private final double[][] logs;
    private final double[][] chances;
    private final Convergence convergence;

    /**
     * Runs chains.
     *
     * @param work bound on the elementary steps; a short round is run whatever it is
     * @param workers run the chains, several at once
     */
    Chains(Problem problem, Draws draws, Set<Chain.Move> moves, double work, Workers workers) {
        this.problem = problem;
        chances = new double[problem.items()][problem.options()];
        Chain[] chains = new Chain[CHAINS];
        for (int c = 0; c < CHAINS; c++) {
            chains[c] = new Chain(problem, draws.sub(c), moves);
            if (c == 0) {
                chains[c].beginEmpty();
            } else {
                chains[c].beginAtRandom(c == 1 ? 1 : HOT);
            }
        }
        double sweeps = work / CHAINS / workOfSweep(problem);
        length = (int) StrictMath.clamp(sweeps * KEPT_SHARE, LEAST_KEPT, MOST_KEPT);
        kept = new int[CHAINS][length][];
        logs = new double[CHAINS][length];
        int thin = 1;
        int warmUp = length / 4;
        Convergence reached;
        do {
            sweeps -= warmUp + (double) length * thin;
            int left = warmUp;
            int spacing = thin;
            workers.all(CHAINS, c -> run(chains[c], c, left, spacing));
            reached = watch();
            warmUp = 0;
            thin *= 2;
        } while (!reached.sound() && sweeps >= (double) length * thin);
        convergence = reached;
        count();
    }

    private void run(Chain chain, int number, int warmUp, int thin) {
        for (int s = 0; s < warmUp; s++) {
            chain.sweep();
        }
        for (int k = 0; k < length; k++) {
            for (int s = 0; s < thin; s++) {
                chain.sweep();
            }
            int[] state = new int[problem.items()];
            for (int i = 0; i < state.length; i++) {
                state[i] = chain.option(i);
            }
            kept[number][k] = state;
            logs[number][k] = chain.log();
        }
    }

    /** About how many elementary steps a sweep takes. */
    private static double workOfSweep(Problem problem) {
        double links = 0;
        for (int i = 0; i < problem.items(); i++) {
            links += problem.neighbours(i).length;
        }
        return problem.items() * (4.0 * problem.options() + 20) + 4 * links;
    }

    private void count() {
        for (int[][] chain : kept) {
            for (int[] state : chain) {
                for (int i = 0; i < state.length; i++) {
                    chances[i][state[i]] += 1.0 / CHAINS / length;
                }
            }
        }
    }

    /** The weight of the state, how many items are at option 0, how many options are used, and whether each item is where it most often is. */
    private Convergence watch() {
        Convergence worst = of(Mixing.of(logs));
        worst = worst.worse(of(Mixing.of(trace(state -> used(state, true)))));
        worst = worst.worse(of(Mixing.of(trace(state -> used(state, false)))));
        for (int i = 0; i < problem.items(); i++) {
            int item = i;
            int usual = usual(item);
            worst = worst.worse(of(Mixing.of(trace(state -> state[item] == usual ? 1 : 0))));
        }
        return worst;
    }

    private static Convergence of(Mixing mixing) {
        return new Convergence(false, mixing.rhat(), mixing.effective());
    }

    /** A quantity of a joint state. */
    interface Quantity {
        double of(int[] state);
    }

    /** The quantity along each chain. */
    double[][] trace(Quantity quantity) {
        double[][] traces = new double[CHAINS][length];
        for (int c = 0; c < CHAINS; c++) {
            for (int k = 0; k < length; k++) {
                traces[c][k] = quantity.of(kept[c][k]);
            }
        }
        return traces;
    }

    private int used(int[] state, boolean zeros) {
        int[] times = new int[problem.options()];
        for (int option : state) {
            times[option]++;
        }
        int used = 0;
        for (int o = 1; o < times.length; o++) {
            used += times[o] > 0 ? 1 : 0;
        }
        return zeros ? times[0] : used;
    }

    private int usual(int item) {
        int[] times = new int[problem.options()];
        int usual = 0;
        for (int[][] chain : kept) {
            for (int[] state : chain) {
                times[state[item]]++;
            }
        }
        for (int o = 1; o < times.length; o++) {
            usual = times[o] > times[usual] ? o : usual;
        }
        return usual;
    }

    @Override
    public double chance(int item, int option) {
        return chances[item][option];
    }

    /** Neighbouring samples come from different chains; where more are wanted than there are, they come again. */
    @Override
    public int option(int item, int draw, int draws, double uniform) {
        int at = draw / CHAINS;
        int place = draws <= CHAINS * length ? (int) ((long) at * CHAINS * length / draws) : at;
        return kept[draw % CHAINS][place % length][item];
    }

    @Override
    public Convergence convergence() {
        return convergence;
    }
}
