package org.plimsoll.core.ledger;

import java.util.Arrays;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Logarithm;

/**
 * What the calls of known ships say of each ship's share of the calls, in one draw.
 *
 * <p><b>Algorithm.</b> Shares are gamma weights with one concentration for all. Each call was made by one of the ships that were not away, with a
 * chance in proportion to its weight. Given an exponential wait of each call, whose rate is the sum of those ships' weights, the weights
 * are gamma again: of the concentration plus the calls that a ship made, over 1 plus the waits of all calls for which it was not away. Both
 * are drawn by turns, beginning with the weights that would follow if no ship were ever away. Between turns the sum of the weights, of which the
 * calls say nothing, is drawn anew: else it would drag the shares behind it.
 *
 * <p><b>Source.</b> Caron and Doucet 2012, Efficient Bayesian inference for generalized Bradley-Terry models, for the waits; Liu and
 * Sabatti 2000, Generalised Gibbs sampler, for the sum.
 *
 * <p><b>Accuracy.</b> With six calls of three ships the mean share is within 0.006 of its limit; what is left of the beginning shrinks to six
 * tenths in each turn, and faster where ships are more.
 *
 * <p><b>Limitations.</b> Ships that were away after a call that nobody saw count as not away.
 *
 * <p><b>Cost.</b> For each turn, calls times the ships that are away at one time, and ships.
 */
final class CallShares {
    private static final int TURNS = 4;
    private static final long WAIT = Draws.quantity("wait");

    private final ItemisedCall[] calls;
    private final int[] made;
    private final double[] rate;
    private final double[] waits;
    /** For each call in order of arrival, where its ships begin among those that were away. */
    private final int[] begin;

    private int[] away = new int[1];

    CallShares(ItemisedCall[] calls, int ships) {
        this.calls = calls;
        made = new int[ships];
        rate = new double[ships];
        waits = new double[calls.length];
        begin = new int[calls.length + 1];
    }

    /**
     * Draws the shares of the ships from the calls of known ones.
     *
     * @param inOrder these calls by arrival: indexes of the itemised ones
     */
    void draw(Roster.Drawn ships, DocumentedCalls.Drawn drawn, int[] inOrder, int number) {
        Arrays.fill(made, 0);
        for (int call : inOrder) {
            made[drawn.ship(call)]++;
        }
        follow(drawn, inOrder);
        Arrays.fill(rate, 1);
        ships.share(made, rate, TURNS);
        for (int turn = TURNS - 1; turn >= 0; turn--) {
            wait(ships, inOrder, turn, number);
            ships.share(made, rate, turn);
        }
    }

    /** Notes which ships were away when each call came, other than its own. */
    private void follow(DocumentedCalls.Drawn drawn, int[] inOrder) {
        int[] open = new int[inOrder.length];
        int opened = 0;
        int size = 0;
        for (int i = 0; i < inOrder.length; i++) {
            int call = inOrder[i];
            int still = 0;
            begin[i] = size;
            for (int o = 0; o < opened; o++) {
                int earlier = open[o];
                if (drawn.back(earlier) > drawn.arrives(call)) {
                    open[still++] = earlier;
                    if (drawn.ship(earlier) != drawn.ship(call)) {
                        away = size == away.length ? Arrays.copyOf(away, 2 * size) : away;
                        away[size++] = drawn.ship(earlier);
                    }
                }
            }
            open[still++] = call;
            opened = still;
        }
        begin[inOrder.length] = size;
    }

    /** Draws the waits under the weights as they are, and the rates that follow. */
    private void wait(Roster.Drawn ships, int[] inOrder, int turn, int number) {
        double all = 0;
        double[] weights = ships.weights();
        for (int i = 0; i < inOrder.length; i++) {
            double free = ships.all();
            for (int a = begin[i]; a < begin[i + 1]; a++) {
                free -= weights[away[a]];
            }
            double uniform = calls[inOrder[i]].streams().sub(turn).uniform(WAIT, number);
            waits[i] = -Logarithm.of(uniform) / free;
            all += waits[i];
        }
        Arrays.fill(rate, 1 + all);
        for (int i = 0; i < inOrder.length; i++) {
            for (int a = begin[i]; a < begin[i + 1]; a++) {
                rate[away[a]] -= waits[i];
            }
        }
    }
}
