package org.plimsoll.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The runs of one command. */
record Samples(String label, List<Sample> runs) {
    Samples {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no run of " + label);
        }
    }

    double median(ToDoubleFunction<Sample> part) {
        double[] sorted = runs.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least(ToDoubleFunction<Sample> part) {
        return runs.stream().mapToDouble(part).min().orElseThrow();
    }

    double most(ToDoubleFunction<Sample> part) {
        return runs.stream().mapToDouble(part).max().orElseThrow();
    }
}
