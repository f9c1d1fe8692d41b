package org.plimsoll.core.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells: a word that stands in many names (shipping, ocean, san) says less than one that stands in few.
 *
 * <p>Algorithm: ln(1 + N / n) / ln(1 + N) for a word in n of N names, not below {@value #LEAST}; a word that no name has counts 1.
 */
public final class WordWeights {
    /** The least that a word counts, so that a slip in a common word is still a slip. */
    static final double LEAST = 0.3;

    /** Every word counts the same. */
    public static final WordWeights EQUAL = new WordWeights(new LinkedHashMap<>());

    private final Map<String, Double> weights;

    private WordWeights(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The weights of the words of a collection of names. */
    public static WordWeights of(List<NameForm> names) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (NameForm name : names) {
            List<String> words = name.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.indexOf(words.get(i)) == i) {
                    counts.computeIfAbsent(words.get(i), w -> new int[1])[0]++;
                }
            }
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        double all = StrictMath.log(1.0 + names.size());
        counts.forEach((word, count) -> {
            double weight = StrictMath.log(1.0 + (double) names.size() / count[0]) / all;
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
