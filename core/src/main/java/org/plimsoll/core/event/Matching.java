package org.plimsoll.core.event;

import java.util.Arrays;
import java.util.List;

/**
 * Which of many things is followed by which, where each follows one at most and is followed by one at most.
 *
 * <p><b>Algorithm.</b> Every set of pairs without a thing in common weighs the product of the odds of its pairs. The chance of each pair is found by
 * belief propagation between those that come before and those that come after: exact where the pairs make no circle, and convergent always, though slowly where two odds are both next to certain.
 *
 * <p><b>Source.</b> Williams and Lau 2014, Approximate evaluation of marginal association probabilities with belief propagation.
 */
final class Matching {
    private static final int TURNS = 200;
    private static final double SETTLED = 1e-6;

    private Matching() {}

    /**
     * A pair.
     *
     * @param before number of the one that comes first
     * @param after number of the one that follows
     * @param odds of the pair against none, at least 0
     */
    record Pair(int before, int after, double odds) {}

    /** The chance of each pair, in their order; things are numbered from 0 on, {@code size} of them. */
    static double[] chances(int size, List<Pair> pairs) {
        double[] odds = pairs.stream().mapToDouble(Pair::odds).toArray();
        double[] forwards = new double[odds.length];
        double[] back = new double[odds.length];
        Arrays.fill(back, 1);
        double change = 1;
        for (int turn = 0; turn < TURNS && change > SETTLED; turn++) {
            double[] ofBefore = new double[size];
            for (int p = 0; p < odds.length; p++) {
                ofBefore[pairs.get(p).before()] += odds[p] * back[p];
            }
            double[] ofAfter = new double[size];
            for (int p = 0; p < odds.length; p++) {
                forwards[p] = odds[p] / (1 + others(ofBefore[pairs.get(p).before()], odds[p] * back[p]));
                ofAfter[pairs.get(p).after()] += forwards[p];
            }
            change = 0;
            for (int p = 0; p < odds.length; p++) {
                double next = 1 / (1 + others(ofAfter[pairs.get(p).after()], forwards[p]));
                change = StrictMath.max(change, StrictMath.abs(next - back[p]));
                back[p] = next;
            }
        }
        double[] ofBefore = new double[size];
        for (int p = 0; p < odds.length; p++) {
            ofBefore[pairs.get(p).before()] += odds[p] * back[p];
        }
        double[] chances = new double[odds.length];
        for (int p = 0; p < odds.length; p++) {
            chances[p] = odds[p] * back[p] / (1 + ofBefore[pairs.get(p).before()]);
        }
        return chances;
    }

    private static double others(double sum, double own) {
        return StrictMath.max(0, sum - own);
    }
}
