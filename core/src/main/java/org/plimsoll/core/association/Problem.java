package org.plimsoll.core.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Items that each take one of several options: option 0 is exclusive to nobody, options 1, 2 … are things of which two items that take the
 * same one may disturb each other.
 *
 * <p>The weight of a state is the product of the weight of each item's option and of the factor of each pair of items that take the same option
 * above 0. All are given as natural logarithms; minus infinity excludes. Of each item option 0 is possible, so that some state always is.
 */
final class Problem {

    private final double[][] weights;
    private final int[][] neighbours;
    private final double[][] factors;
    private final int options;

    private Problem(double[][] weights, int[][] neighbours, double[][] factors, int options) {
        this.weights = weights;
        this.neighbours = neighbours;
        this.factors = factors;
        this.options = options;
    }

    /** A factor that holds where both items take the same option above 0. */
    record Pair(int first, int second, double logFactor) {
        Pair {
            if (first == second || Double.isNaN(logFactor) || logFactor == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("no factor of a pair: " + first + ", " + second + ", " + logFactor);
            }
        }

        /** The same, seen from the other item. */
        private Pair turned() {
            return new Pair(/* first= */ second, /* second= */ first, logFactor);
        }
    }

    /**
     * A problem.
     *
     * @param weights for each item the logarithmic weight of each of {@code options} options
     * @param pairs each pair at most once; those of factor 1 may be left out
     */
    static Problem of(int options, List<double[]> weights, List<Pair> pairs) {
        for (double[] row : weights) {
            check(row, options);
        }
        List<List<Pair>> of = new ArrayList<>();
        weights.forEach(w -> of.add(new ArrayList<>()));
        for (Pair pair : pairs) {
            if (pair.logFactor() != 0) {
                of.get(pair.first()).add(pair);
                of.get(pair.second()).add(pair.turned());
            }
        }
        int[][] neighbours = new int[weights.size()][];
        double[][] factors = new double[weights.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            List<Pair> mine = of.get(i);
            mine.sort((a, b) -> Integer.compare(a.second(), b.second()));
            neighbours[i] = mine.stream().mapToInt(Pair::second).toArray();
            factors[i] = mine.stream().mapToDouble(Pair::logFactor).toArray();
        }
        return new Problem(
                weights.stream().map(double[]::clone).toArray(double[][]::new), neighbours, factors, options);
    }

    private static void check(double[] row, int options) {
        if (row.length != options || !Double.isFinite(row[0])) {
            throw new IllegalArgumentException("an item needs " + options + " weights, the first above 0");
        }
        for (double weight : row) {
            if (Double.isNaN(weight) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("a weight must be a number or minus infinity, not " + weight);
            }
        }
    }

    int items() {
        return weights.length;
    }

    int options() {
        return options;
    }

    /** Logarithmic weight of an item's option. */
    double weight(int item, int option) {
        return weights[item][option];
    }

    /** Items that share a factor with this one, ascending; not to be changed. */
    int[] neighbours(int item) {
        return neighbours[item];
    }

    /** Their logarithmic factors, in the same order; not to be changed. */
    double[] factors(int item) {
        return factors[item];
    }

    /** The logarithmic factor of two items that take the same option above 0. */
    double factor(int first, int second) {
        int at = Arrays.binarySearch(neighbours[first], second);
        return at < 0 ? 0 : factors[first][at];
    }

    /** How many joint states there are, those that pairs exclude included; as many as a double can count. */
    double states() {
        double states = 1;
        for (double[] row : weights) {
            states *=
                    Arrays.stream(row).filter(w -> w > Double.NEGATIVE_INFINITY).count();
        }
        return states;
    }

    /** The same problem with only those items and options, in that order; option 0 comes first. */
    Problem part(int[] items, int[] chosen) {
        int[] place = new int[items()];
        Arrays.fill(place, -1);
        for (int i = 0; i < items.length; i++) {
            place[items[i]] = i;
        }
        List<double[]> rows = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            double[] row = weights[items[i]];
            rows.add(Arrays.stream(chosen).mapToDouble(o -> row[o]).toArray());
            int[] near = neighbours[items[i]];
            for (int k = 0; k < near.length; k++) {
                if (place[near[k]] > i) {
                    pairs.add(new Pair(i, place[near[k]], factors[items[i]][k]));
                }
            }
        }
        return of(chosen.length, rows, pairs);
    }
}
