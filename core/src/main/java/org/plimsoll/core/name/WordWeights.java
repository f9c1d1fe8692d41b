package org.plimsoll.core.name;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a word tells: a word that stands in many names (shipping, ocean, san) says less than one that stands in few.
 *
 * <p>Algorithm: ln(1 + N / n) / ln(1 + N) for a word in n of N names, not below {@value #LEAST}; a word that no name has counts 1.
 */
public final class WordWeights {
    /** The least that a word counts, so that a slip in a common word is still a slip. */
    static final double LEAST = 0.3;

    /** Every word counts the same. */
    public static final WordWeights EQUAL = new WordWeights(new TreeMap<>());

    private final Map<String, Double> weights;

    private WordWeights(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The weights of the words of a collection of names. */
    public static WordWeights of(List<NameForm> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(n -> n.words().stream().distinct().forEach(w -> counts.merge(w, 1, Integer::sum)));
        Map<String, Double> weights = new TreeMap<>();
        double all = StrictMath.log(1.0 + names.size());
        counts.forEach((word, count) -> {
            double weight = StrictMath.log(1.0 + (double) names.size() / count) / all;
            if (weight < 1) {
                weights.put(word, Math.max(LEAST, weight));
            }
        });
        return new WordWeights(weights);
    }

    /** The weight of a word, {@value #LEAST} to 1. */
    public double of(String word) {
        return weights.getOrDefault(word, 1.0);
    }
}
