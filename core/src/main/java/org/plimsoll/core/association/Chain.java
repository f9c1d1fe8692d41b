package org.plimsoll.core.association;

import java.util.Set;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Exponential;

/**
 * One Markov chain over the joint states of a component. It keeps, for each item and option, what the other items say of that option, so that
 * a proposal costs little and only a change is dear.
 */
final class Chain {

    /** Kinds of moves; each leaves the distribution as it is. */
    enum Move {
        /** One item takes an option by its chance given all others. */
        SINGLE,
        /** Two items exchange their options. */
        SWAP,
        /** Of some items that take one of two options, all are dealt anew between the two at once. */
        BLOCK
    }

    private static final int BLOCK_ITEMS = 6;
    private static final int ITEMS_A_BLOCK = 8;

    private final Problem problem;
    private final Draws draws;
    private final Set<Move> moves;
    private int used;
    private final int[] state;
    private final double[][] soft;
    private final int[][] hard;
    private final double[] logs;
    private final int[] block = new int[BLOCK_ITEMS];
    private final double[] deals = new double[1 << BLOCK_ITEMS];
    private final double[][] within = new double[BLOCK_ITEMS][BLOCK_ITEMS];
    private final double[][] ofBlock = new double[BLOCK_ITEMS][2];

    Chain(Problem problem, Draws draws, Set<Move> moves) {
        this.problem = problem;
        this.draws = draws;
        this.moves = moves;
        state = new int[problem.items()];
        soft = new double[problem.items()][problem.options()];
        hard = new int[problem.items()][problem.options()];
        logs = new double[problem.options()];
    }

    private double uniform() {
        return draws.uniform(used++);
    }

    private int below(int bound) {
        return StrictMath.min(bound - 1, (int) (uniform() * bound));
    }

    /** Begins with everything at option 0. */
    void beginEmpty() {
        for (int i = 0; i < state.length; i++) {
            set(i, 0);
        }
    }

    /**
     * Begins with each item, in a random order, at an option that those before leave possible.
     *
     * @param heat what logarithmic weights are divided by: 1 for chances, more for a start far from them
     */
    void beginAtRandom(double heat) {
        int[] order = new int[state.length];
        for (int i = 0; i < order.length; i++) {
            int at = below(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        for (int item : order) {
            set(item, pick(item, heat));
        }
    }

    int option(int item) {
        return state[item];
    }

    /** Logarithm of the weight of the present state. */
    double log() {
        double sum = 0;
        for (int i = 0; i < state.length; i++) {
            sum += problem.weight(i, state[i]) + others(i, state[i]) / 2;
        }
        return sum;
    }

    /** One round of all moves. */
    void sweep() {
        if (moves.contains(Move.SINGLE)) {
            for (int i = 0; i < state.length; i++) {
                set(i, pick(i, 1));
            }
        }
        if (state.length > 1) {
            for (int k = 0; k < (state.length + 1) / 2 && moves.contains(Move.SWAP); k++) {
                swap();
            }
            for (int k = 0; k < state.length / ITEMS_A_BLOCK + 2 && moves.contains(Move.BLOCK); k++) {
                block();
            }
        }
    }

    private double others(int item, int option) {
        return option == 0 ? 0 : hard[item][option] > 0 ? Double.NEGATIVE_INFINITY : soft[item][option];
    }

    private int pick(int item, double heat) {
        for (int o = 0; o < logs.length; o++) {
            logs[o] = (problem.weight(item, o) + others(item, o)) / heat;
        }
        return pick(logs, logs.length);
    }

    /** An index by its weight; the array is used up. */
    private int pick(double[] from, int length) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < length; k++) {
            most = StrictMath.max(most, from[k]);
        }
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += Exponential.of(from[k] - most);
            from[k] = sum;
        }
        double target = uniform() * sum;
        int at = 0;
        while (at < length - 1 && from[at] <= target) {
            at++;
        }
        return at;
    }

    private void set(int item, int option) {
        int before = state[item];
        if (before != option) {
            tell(item, before, -1);
            tell(item, option, 1);
            state[item] = option;
        }
    }

    private void tell(int item, int option, int sign) {
        if (option == 0) {
            return;
        }
        int[] near = problem.neighbours(item);
        double[] factors = problem.factors(item);
        for (int k = 0; k < near.length; k++) {
            if (factors[k] == Double.NEGATIVE_INFINITY) {
                hard[near[k]][option] += sign;
            } else {
                soft[near[k]][option] += sign * factors[k];
            }
        }
    }

    private void swap() {
        int i = below(state.length);
        int[] near = problem.neighbours(i);
        int j = near.length > 0 && uniform() < 0.5 ? near[below(near.length)] : below(state.length);
        int a = state[i];
        int b = state[j];
        if (a == b) {
            return;
        }
        double before = problem.weight(i, a) + problem.weight(j, b) + others(i, a) + others(j, b);
        set(i, 0);
        set(j, 0);
        double after = problem.weight(i, b) + problem.weight(j, a) + others(i, b) + others(j, a);
        boolean taken = after - before >= StrictMath.log(uniform());
        set(i, taken ? b : a);
        set(j, taken ? a : b);
    }

    private void block() {
        int a = below(problem.options());
        int b = below(problem.options());
        int size = a == b ? 0 : gather(a, b);
        if (size == 0) {
            return;
        }
        for (int u = 0; u < size; u++) {
            set(block[u], 0);
        }
        for (int u = 0; u < size; u++) {
            for (int v = 0; v < u; v++) {
                within[u][v] = problem.factor(block[u], block[v]);
            }
            ofBlock[u][0] = problem.weight(block[u], a) + others(block[u], a);
            ofBlock[u][1] = problem.weight(block[u], b) + others(block[u], b);
        }
        for (int deal = 0; deal < 1 << size; deal++) {
            deals[deal] = log(deal, size, a, b);
        }
        int taken = pick(deals, 1 << size);
        for (int u = 0; u < size; u++) {
            set(block[u], (taken >> u & 1) == 0 ? a : b);
        }
    }

    private double log(int deal, int size, int a, int b) {
        double sum = 0;
        for (int u = 0; u < size; u++) {
            int side = deal >> u & 1;
            sum += ofBlock[u][side];
            for (int v = 0; v < u && (side == 0 ? a : b) > 0; v++) {
                sum += (deal >> v & 1) == side ? within[u][v] : 0;
            }
        }
        return sum;
    }

    /** Some items of those that take one of two options; which ones does not depend on which of the two they take. */
    private int gather(int a, int b) {
        int start = below(state.length);
        int size = 0;
        for (int k = 0; k < state.length && size < BLOCK_ITEMS; k++) {
            int item = (start + k) % state.length;
            if (state[item] == a || state[item] == b) {
                block[size++] = item;
            }
        }
        return size;
    }
}
