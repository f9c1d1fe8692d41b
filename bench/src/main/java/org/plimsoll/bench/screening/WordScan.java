package org.plimsoll.bench.screening;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The plain reference: every name of the list is compared, word by word, with the Jaro-Winkler similarity of Apache Commons Text. The score is
 * the mean of each word's best partner, taken from both sides.
 */
final class WordScan {
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final String[][] names;

    WordScan(List<String> names) {
        this.names = names.stream().map(WordScan::words).toArray(String[][]::new);
    }

    private static String[] words(String name) {
        return name.split(" ");
    }

    /** The position of the first name with the highest score. */
    int best(String query) {
        String[] asked = words(query);
        int best = -1;
        double bestScore = -1;
        for (int i = 0; i < names.length; i++) {
            double score = score(asked, names[i]);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** The score of one name, 0 to 1. */
    double score(String query, int name) {
        return score(words(query), names[name]);
    }

    private double score(String[] a, String[] b) {
        double[] bestOfB = new double[b.length];
        double sum = 0;
        for (String word : a) {
            double best = 0;
            for (int j = 0; j < b.length; j++) {
                double like = similarity.apply(word, b[j]);
                best = Math.max(best, like);
                bestOfB[j] = Math.max(bestOfB[j], like);
            }
            sum += best;
        }
        double other = 0;
        for (double best : bestOfB) {
            other += best;
        }
        return (sum / a.length + other / b.length) / 2;
    }
}
