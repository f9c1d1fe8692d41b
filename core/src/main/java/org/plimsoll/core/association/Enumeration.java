package org.plimsoll.core.association;

import java.util.Arrays;

/** All joint states of a small component with their exact chances. */
final class Enumeration implements Solution {

    private final Problem problem;
    private int[][] states = new int[64][];
    private double[] logs = new double[64];
    private int count;
    private final double[] cumulative;
    private final double[][] chances;

    /** Enumerates; the caller has asked {@link Problem#states} before. */
    Enumeration(Problem problem) {
        this.problem = problem;
        descend(new int[problem.items()], 0, 0);
        double most = Arrays.stream(logs, 0, count).max().orElseThrow();
        cumulative = new double[count];
        chances = new double[problem.items()][problem.options()];
        double sum = 0;
        for (int s = 0; s < count; s++) {
            double weight = StrictMath.exp(logs[s] - most);
            sum += weight;
            cumulative[s] = sum;
            for (int i = 0; i < problem.items(); i++) {
                chances[i][states[s][i]] += weight;
            }
        }
        for (double[] row : chances) {
            for (int o = 0; o < row.length; o++) {
                row[o] /= sum;
            }
        }
    }

    private void descend(int[] state, int item, double log) {
        if (item == state.length) {
            add(state, log);
            return;
        }
        int[] near = problem.neighbours(item);
        double[] factors = problem.factors(item);
        for (int option = 0; option < problem.options(); option++) {
            double next = log + problem.weight(item, option);
            for (int k = 0; option > 0 && k < near.length && near[k] < item; k++) {
                next += state[near[k]] == option ? factors[k] : 0;
            }
            if (next > Double.NEGATIVE_INFINITY) {
                state[item] = option;
                descend(state, item + 1, next);
            }
        }
    }

    private void add(int[] state, double log) {
        if (count == logs.length) {
            states = Arrays.copyOf(states, 2 * count);
            logs = Arrays.copyOf(logs, 2 * count);
        }
        states[count] = state.clone();
        logs[count++] = log;
    }

    @Override
    public double chance(int item, int option) {
        return chances[item][option];
    }

    @Override
    public int option(int item, int draw, int draws, double uniform) {
        int at = Arrays.binarySearch(cumulative, uniform * cumulative[count - 1]);
        return states[StrictMath.min(count - 1, at < 0 ? -at - 1 : at + 1)][item];
    }

    @Override
    public Convergence convergence() {
        return Convergence.EXACT;
    }
}
