package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.Poisson;

class CountSpreadTest {
    private static final double SHAPE = 20.5;
    private static final double[] SEEN = {0.4, 0.55, 0.7};
    private static final double[] WEIGHTS = {0.2, 0.5, 0.3};
    private static final double[] HIDDEN = {0.6, 0.45, 0.3};
    private static final double[] SHOWN = {0.12, 0.1, 0.02};
    private static final int DRAWS = 300_000;

    private static CountSpread spread() {
        return new CountSpread(SHAPE, SEEN, HIDDEN);
    }

    /** Missed calls by how many of them were shown, drawn one world at a time. */
    private static Map<Integer, List<Double>> made() {
        var draws = Draws.of(3, "test");
        Map<Integer, List<Double>> byShown = new TreeMap<>();
        for (int d = 0; d < DRAWS; d++) {
            double pick = draws.sub(0).uniform(d);
            int i = pick < WEIGHTS[0] ? 0 : pick < WEIGHTS[0] + WEIGHTS[1] ? 1 : 2;
            double rate = Gamma.draw(draws.sub(1), SHAPE, d) / SEEN[i];
            int shown = Poisson.quantile(rate * SHOWN[i], draws.sub(2).uniform(d));
            int rest =
                    Poisson.quantile(rate * (HIDDEN[i] - SHOWN[i]), draws.sub(3).uniform(d));
            byShown.computeIfAbsent(shown, k -> new ArrayList<>()).add((double) shown + rest);
        }
        return byShown;
    }

    private static double deviation(List<Double> sample) {
        double mean = sample.stream().mapToDouble(x -> x).average().orElseThrow();
        return Math.sqrt(sample.stream()
                .mapToDouble(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow());
    }

    private static double width(List<Double> sample) {
        // Whole numbers are spread over the unit around them, so that an interval can end between two of them.
        var even = Draws.of(5, "even");
        double[] smooth = new double[sample.size()];
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = sample.get(i) + even.uniform(i);
        }
        Estimate estimate = Estimate.of(smooth);
        return estimate.q95() - estimate.q05();
    }

    @Test
    void whatIsLeftAfterTheCountIsThatOfWorldsMadeOneByOne() {
        Map<Integer, List<Double>> made = made();
        List<Double> all = made.values().stream().flatMap(List::stream).toList();
        double left = made.values().stream()
                .mapToDouble(sample -> deviation(sample) * sample.size() / DRAWS)
                .sum();
        assertThat(spread().now(WEIGHTS)).isCloseTo(deviation(all), within(0.05));
        assertThat(spread().expected(WEIGHTS, SHOWN)).isCloseTo(left, within(0.05));
        assertThat(spread().anyShown(WEIGHTS, SHOWN))
                .isCloseTo(1 - (double) made.getOrDefault(0, List.of()).size() / DRAWS, within(0.003));
    }

    /** The dossier speaks of the width of an interval; its share is told from the standard deviation. */
    @Test
    void theIntervalBecomesNarrowerByAboutTheShareThatTheDeviationDoes() {
        Map<Integer, List<Double>> made = made();
        List<Double> all = made.values().stream().flatMap(List::stream).toList();
        double left = made.values().stream()
                .filter(sample -> sample.size() > 100)
                .mapToDouble(sample -> width(sample) * sample.size() / DRAWS)
                .sum();
        double told = 1 - spread().expected(WEIGHTS, SHOWN) / spread().now(WEIGHTS);
        assertThat(told).isGreaterThan(0.1);
        assertThat(1 - left / width(all)).isCloseTo(told, within(0.03));
    }

    @Test
    void whatShowsNothingLeavesAllAsItWas() {
        assertThat(spread().expected(WEIGHTS, new double[3])).isEqualTo(spread().now(WEIGHTS));
        assertThat(spread().anyShown(WEIGHTS, new double[3])).isZero();
    }
}
