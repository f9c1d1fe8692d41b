package org.plimsoll.core.association;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items of a problem that hang together by factors over options that both can take; independent of all other items.
 *
 * <p>Items and options are put in an order that follows from their weights alone, and the component's streams of variates are named after
 * those, so that neither the order of the input nor what things are called changes a draw.
 *
 * @param part the component as a problem of its own
 * @param items which item of the whole each of its items is
 * @param options which option of the whole each of its options is
 * @param fingerprint of its weights and factors
 */
record Component(Problem part, List<Integer> items, List<Integer> options, long fingerprint) {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    Component {
        items = List.copyOf(items);
        options = List.copyOf(options);
    }

    /** An item or option with what it is ordered by. */
    private static final class Keyed {
        private static final Comparator<Keyed> ORDER =
                Comparator.comparing((Keyed k) -> k.key, Arrays::compare).thenComparingInt(k -> k.number);

        private final int number;
        private final double[] key;

        Keyed(int number, double[] key) {
            this.number = number;
            this.key = key;
        }

        int number() {
            return number;
        }
    }

    /** The components of a problem, by their first item. */
    static List<Component> of(Problem problem) {
        boolean[] seen = new boolean[problem.items()];
        List<Component> components = new ArrayList<>();
        for (int first = 0; first < seen.length; first++) {
            if (!seen[first]) {
                components.add(of(problem, reached(problem, first, seen)));
            }
        }
        return components;
    }

    private static int[] reached(Problem problem, int first, boolean[] seen) {
        List<Integer> members = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            int item = open.remove();
            members.add(item);
            for (int other : problem.neighbours(item)) {
                if (!seen[other] && shareOption(problem, item, other)) {
                    seen[other] = true;
                    open.add(other);
                }
            }
        }
        return members.stream().mapToInt(i -> i).toArray();
    }

    private static boolean shareOption(Problem problem, int a, int b) {
        return IntStream.range(1, problem.options()).anyMatch(o -> possible(problem, a, o) && possible(problem, b, o));
    }

    private static boolean possible(Problem problem, int item, int option) {
        return problem.weight(item, option) > Double.NEGATIVE_INFINITY;
    }

    private static Component of(Problem problem, int[] members) {
        int[] items = IntStream.of(members)
                .mapToObj(i -> new Keyed(i, key(problem, i)))
                .sorted(Keyed.ORDER)
                .mapToInt(Keyed::number)
                .toArray();
        int[] above = IntStream.range(1, problem.options())
                .filter(o -> IntStream.of(items).anyMatch(i -> possible(problem, i, o)))
                .mapToObj(o -> new Keyed(o, column(problem, items, o)))
                .sorted(Keyed.ORDER)
                .mapToInt(Keyed::number)
                .toArray();
        int[] options = IntStream.concat(IntStream.of(0), IntStream.of(above)).toArray();
        Problem part = problem.part(items, options);
        return new Component(
                part,
                IntStream.of(items).boxed().toList(),
                IntStream.of(options).boxed().toList(),
                fingerprint(part));
    }

    /** What tells an item from others whatever things are called: its weights and factors in ascending order. */
    private static double[] key(Problem problem, int item) {
        double[] weights = IntStream.range(0, problem.options())
                .mapToDouble(o -> problem.weight(item, o))
                .filter(w -> w > Double.NEGATIVE_INFINITY)
                .sorted()
                .toArray();
        double[] factors = Arrays.stream(problem.factors(item)).sorted().toArray();
        double[] key = Arrays.copyOf(weights, weights.length + factors.length);
        System.arraycopy(factors, 0, key, weights.length, factors.length);
        return key;
    }

    private static double[] column(Problem problem, int[] items, int option) {
        return IntStream.of(items).mapToDouble(i -> problem.weight(i, option)).toArray();
    }

    private static long fingerprint(Problem part) {
        long hash = part.options();
        for (int i = 0; i < part.items(); i++) {
            for (int o = 0; o < part.options(); o++) {
                hash = (hash ^ Double.doubleToLongBits(part.weight(i, o))) * ODD;
                hash ^= hash >>> 29;
            }
            for (double factor : part.factors(i)) {
                hash = (hash ^ Double.doubleToLongBits(factor)) * ODD;
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }
}
