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
 * <p><b>Cost.</b> For each turn, calls and ships.
 */
final class CallShares {
    private static final int TURNS = 4;
    private static final long WAIT = Draws.quantity("wait");

    private static final int NONE = -1;

    /** By turn, then by call: what its wait is drawn from. */
    private final Draws[][] waits;

    private final int[] made;
    private final double[] rate;

    /** By number of a call in order of arrival: the last call whose ship was back by then and not by the call before. */
    private final int[] lastBackBy;

    /** By number of a call: the one before it of which the same is true. */
    private final int[] backBefore;

    /** For each ship how many of its trips are under way. */
    private final int[] away;

    /** For each ship the waits of the calls for which it was away. */
    private final double[] waitsAway;

    CallShares(ItemisedCall[] calls, int ships) {
        waits = new Draws[TURNS][calls.length];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int c = 0; c < calls.length; c++) {
                waits[turn][c] = calls[c].streams().sub(turn).of(WAIT);
            }
        }
        made = new int[ships];
        rate = new double[ships];
        away = new int[ships];
        waitsAway = new double[ships];
        backBefore = new int[calls.length];
        lastBackBy = new int[calls.length + 1];
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
            wait(ships, drawn, inOrder, turn, number);
            ships.share(made, rate, turn);
        }
    }

    /** Notes by which call each ship was back. */
    private void follow(DocumentedCalls.Drawn drawn, int[] inOrder) {
        Arrays.fill(lastBackBy, NONE);
        for (int i = 0; i < inOrder.length; i++) {
            double back = drawn.back(inOrder[i]);
            int low = i + 1;
            int high = inOrder.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (drawn.arrives(inOrder[middle]) < back) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            backBefore[i] = lastBackBy[low];
            lastBackBy[low] = i;
        }
    }

    /** Draws the waits under the weights as they are, and the rates that follow. */
    private void wait(Roster.Drawn ships, DocumentedCalls.Drawn drawn, int[] inOrder, int turn, int number) {
        double[] weights = ships.weights();
        Arrays.fill(away, 0);
        Arrays.fill(waitsAway, 0);
        double gone = 0;
        double all = 0;
        for (int i = 0; i < inOrder.length; i++) {
            for (int back = lastBackBy[i]; back != NONE; back = backBefore[back]) {
                int ship = drawn.ship(inOrder[back]);
                if (--away[ship] == 0) {
                    gone -= weights[ship];
                    waitsAway[ship] += all;
                }
            }
            int own = drawn.ship(inOrder[i]);
            boolean there = away[own]++ == 0;
            // Its own ship was not away, whatever is drawn of its other calls.
            double free = StrictMath.max(weights[own], ships.all() - gone + (there ? 0 : weights[own]));
            double wait = -Logarithm.of(waits[turn][inOrder[i]].uniform(number)) / free;
            all += wait;
            if (there) {
                gone += weights[own];
                waitsAway[own] -= all;
            } else {
                waitsAway[own] -= wait;
            }
        }
        for (int s = 0; s < rate.length; s++) {
            rate[s] = 1 + (away[s] > 0 ? 0 : all) - waitsAway[s];
        }
    }
}
