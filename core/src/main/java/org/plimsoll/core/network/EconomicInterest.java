package org.plimsoll.core.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of what a party earns reaches given owners.
 *
 * <p>Algorithm: a unit earned goes to owners by their shares, and on to theirs, until it reaches one of those asked for or somebody whose owners
 * are not known. The interest is the chance to arrive: the sum over all paths of the products of their shares, where what goes round in a
 * circle is summed to its limit. Circles are found as strongly connected components and solved one after the other, each as a linear system
 * by elimination with pivoting. The lower bound uses least shares. The upper bound is a choice of shares within their bounds that come to no
 * more than the whole; the best choice is found by Howard's policy improvement, which ends after finitely many linear systems.
 *
 * <p>Source: the matrix of direct shares and its series is from Brioschi, Buzzacchi and Colombo, Risk capital financing and the separation of
 * ownership and control in business groups, Journal of Banking and Finance 13 (1989); the end at the owners asked for avoids counting twice
 * what circles. Puterman, Markov Decision Processes (1994), chapter 7, for the improvement.
 *
 * <p>Accuracy: but for rounding exact, about 1e-9 percent, while no circle has more than {@value #LARGEST} parties. In larger ones sweeps stop
 * when none changes a value by more than {@value #STILL}, or after {@value #SWEEPS}; the result then says that it is not exact, and can only
 * be too low.
 *
 * <p>Limitations: shares of capital, votes and profit are taken as one. What a party holds in itself goes round and so to the others.
 */
final class EconomicInterest {
    static final int LARGEST = 300;
    static final double STILL = 1e-14;
    static final int SWEEPS = 10_000;
    private static final double BETTER = 1e-14;
    private static final int MOST_IMPROVEMENTS = 1_000;

    private final Stakes stakes;
    private final boolean most;
    private final double[] value;
    private final boolean[] end;
    private final int[] place;
    private boolean exact = true;

    private EconomicInterest(Stakes stakes, boolean[] end, boolean most) {
        this.stakes = stakes;
        this.most = most;
        this.end = end;
        value = new double[end.length];
        place = new int[end.length];
        Arrays.fill(place, -1);
    }

    /** One bound, as a part of the whole. */
    record Bound(double part, boolean exact) {}

    static Bound bound(Stakes stakes, int asset, boolean[] owners, boolean most) {
        var interest = new EconomicInterest(stakes, owners, most);
        for (int[] group : Circles.from(asset, stakes, owners)) {
            interest.solve(group);
        }
        return new Bound(Math.clamp(interest.value[asset], 0, 1), interest.exact);
    }

    private void solve(int[] group) {
        if (end[group[0]]) {
            value[group[0]] = 1;
            return;
        }
        if (group.length > LARGEST) {
            sweep(group);
            return;
        }
        for (int i = 0; i < group.length; i++) {
            place[group[i]] = i;
        }
        double[][] shares = new double[group.length][];
        for (int i = 0; i < group.length; i++) {
            shares[i] = chosen(group[i]);
        }
        evaluate(group, shares);
        for (int round = 0; most && improve(group, shares); round++) {
            if (round == MOST_IMPROVEMENTS) {
                exact = false;
                break;
            }
            evaluate(group, shares);
        }
        for (int party : group) {
            place[party] = -1;
        }
    }

    /** Puts better choices of shares in place; false where there are none. */
    private boolean improve(int[] group, double[][] shares) {
        boolean improved = false;
        for (int i = 0; i < group.length; i++) {
            double[] other = chosen(group[i]);
            if (worth(group[i], other) > worth(group[i], shares[i]) + BETTER) {
                shares[i] = other;
                improved = true;
            }
        }
        return improved;
    }

    private double worth(int asset, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * value[stakes.in(asset).get(i).owner()];
        }
        return sum;
    }

    /** The shares of a party's owners that count for this bound, given what each owner's share is worth by now. */
    private double[] chosen(int asset) {
        List<Stake> owners = stakes.in(asset);
        double[] shares = new double[owners.size()];
        double left = 1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (most ? owners.get(i).sure() : owners.get(i).least()) / 100;
            left -= shares[i];
        }
        if (!most) {
            return shares;
        }
        int[] order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -value[owners.get(i).owner()]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            double more = Math.min(Math.max(left, 0), owners.get(i).most() / 100 - shares[i]);
            shares[i] += Math.max(0, more);
            left -= Math.max(0, more);
        }
        return shares;
    }

    /** The values of a circle for fixed shares. */
    private void evaluate(int[] group, double[][] shares) {
        int n = group.length;
        double[][] matrix = new double[n][n + 1];
        boolean[] live = new boolean[n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] += 1;
            List<Stake> owners = stakes.in(group[i]);
            for (int k = 0; k < shares[i].length; k++) {
                int owner = owners.get(k).owner();
                if (place[owner] >= 0) {
                    matrix[i][place[owner]] -= shares[i][k];
                } else {
                    matrix[i][n] += shares[i][k] * value[owner];
                }
            }
            live[i] = matrix[i][n] > 0;
        }
        spread(matrix, live);
        // What cannot reach anybody asked for has the value 0 and must not make the system singular.
        for (int i = 0; i < n; i++) {
            if (!live[i]) {
                Arrays.fill(matrix[i], 0);
                matrix[i][i] = 1;
            }
        }
        double[] solved = LinearSystem.solve(matrix);
        for (int i = 0; i < n; i++) {
            value[group[i]] = Math.clamp(solved[i], 0, 1);
        }
    }

    /** Marks every party of the circle from which a marked one can be reached. */
    private static void spread(double[][] matrix, boolean[] live) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < live.length; i++) {
                for (int j = 0; j < live.length && !live[i]; j++) {
                    if (i != j && live[j] && matrix[i][j] < 0) {
                        live[i] = true;
                        changed = true;
                    }
                }
            }
        }
    }

    private void sweep(int[] group) {
        exact = false;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double change = 0;
            for (int party : group) {
                double before = value[party];
                value[party] = Math.clamp(worth(party, chosen(party)), before, 1);
                change = Math.max(change, value[party] - before);
            }
            if (change <= STILL) {
                return;
            }
        }
    }
}
