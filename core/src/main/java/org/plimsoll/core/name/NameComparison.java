package org.plimsoll.core.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Compares two names. Not for use by two threads at once.
 *
 * <p>Algorithm: the plain cases first (same words, same letters, same words in another order, same {@link SoundKey}). Else the letters
 * without spaces are aligned with the least cost of slips, each weighed by how telling its word is, once in the order written and once with the
 * words brought into the other's order; the score is 1 minus the cost per weight of the name. Numbers count apart: two different ones are two
 * ships, whatever the words.
 *
 * <p>Accuracy: see the scorecard of screening.
 *
 * <p>Limitations: meanings are not compared (OCEAN and SEA are different words), nor are readings that no system of romanisation gives.
 */
public final class NameComparison {
    private static final double SPACING = 0.99;
    private static final double ORDER = 0.97;
    private static final double ROMANISATION = 0.93;
    private static final double CONSONANTS = 0.85;
    private static final int SHORTEST_SOUND_KEY = 5;
    private static final double REORDERED = 0.98;
    private static final double PART_BASE = 0.55;
    private static final double PART_RANGE = 0.3;

    /**
     * Just too little for the very name to be shown on its own: SPARTA and SPARTA II are two ships, and half a fleet shares its words. A flag or a
     * mistyped number beside it is enough.
     */
    private static final double NUMBER_MISSING = 0.77;

    private static final double OTHER_NUMBER = 0.5;

    private final WordWeights weights;
    private final EditCost costs = new EditCost();
    private final char[] reordered = new char[2 * NameForm.MOST_LETTERS];

    /** A comparison that weighs words so. */
    public NameComparison(WordWeights weights) {
        this.weights = weights;
    }

    /** How alike two names are; the second is the one of the list. Scores below {@code least} may read 0. */
    public Likeness of(NameForm asked, NameForm listed, double least) {
        return of(new PreparedName(asked, WordWeights.EQUAL), new PreparedName(listed, weights), least);
    }

    Likeness of(PreparedName a, PreparedName b, double least) {
        Likeness words = ofWords(a, b, least);
        List<String> ours = a.form.numbers();
        List<String> theirs = b.form.numbers();
        if (ours.equals(theirs)) {
            return words;
        }
        boolean missing = ours.isEmpty() || theirs.isEmpty();
        double factor = missing ? NUMBER_MISSING : OTHER_NUMBER;
        Likeness.How how = missing ? Likeness.How.NUMBER_MISSING : Likeness.How.OTHER_NUMBER;
        return words.score() == 0 ? words : new Likeness(words.score() * factor, how);
    }

    private Likeness ofWords(PreparedName a, PreparedName b, double least) {
        if (a.letters.length == 0 || b.letters.length == 0) {
            return a.letters.length == b.letters.length && a.form.equals(b.form)
                    ? new Likeness(1, Likeness.How.SAME)
                    : Likeness.NONE;
        }
        if (a.form.words().equals(b.form.words())) {
            return new Likeness(1, Likeness.How.SAME);
        }
        if (Arrays.equals(a.letters, b.letters)) {
            return new Likeness(SPACING, Likeness.How.SPACING);
        }
        if (a.sortedWords().equals(b.sortedWords())) {
            return new Likeness(ORDER, Likeness.How.ORDER);
        }
        Likeness best = Likeness.NONE;
        if (a.soundKey().length() >= SHORTEST_SOUND_KEY && a.soundKey().equals(b.soundKey())) {
            best = new Likeness(ROMANISATION, Likeness.How.ROMANISATION);
        }
        if (best.score() == 0 && sameConsonants(a, b)) {
            best = new Likeness(CONSONANTS, Likeness.How.CONSONANTS);
        }
        best = better(best, aligned(a.letters, a.letters.length, b, Math.max(least, best.score())), 1);
        if (a.form.words().size() > 1 && b.form.words().size() > 1 && best.score() < REORDERED) {
            int length = reorder(a.form.words(), b.form.words());
            best = better(best, aligned(reordered, length, b, Math.max(least, best.score())), REORDERED);
        }
        double part = part(a, b);
        return part > best.score() ? new Likeness(part, Likeness.How.PART) : best;
    }

    private static boolean sameConsonants(PreparedName a, PreparedName b) {
        return (a.vowelless || b.vowelless)
                && !a.consonants().isEmpty()
                && a.consonants().equals(b.consonants());
    }

    private static Likeness better(Likeness best, double aligned, double factor) {
        return aligned * factor > best.score() ? new Likeness(aligned * factor, Likeness.How.SPELLING) : best;
    }

    /** 1 minus the cost of all slips per weight of the name; 0 where that is below {@code least}. */
    private double aligned(char[] a, int aLength, PreparedName b, double least) {
        float norm = b.totalWeight() * Math.max(1f, (float) aLength / b.letters.length);
        float cost = costs.of(a, aLength, b.letters, b.weights(), (float) (1 - least) * norm);
        return Float.isInfinite(cost) ? 0 : Math.max(0, 1 - cost / norm);
    }

    /** Brings the words of one name into the order of the other, each beside the one that it shares most with. Returns the length. */
    private int reorder(List<String> words, List<String> order) {
        List<String> left = new ArrayList<>(words);
        int at = 0;
        for (String target : order) {
            String best = null;
            double bestScore = 0;
            for (String word : left) {
                double score = shared(word, target);
                if (score > bestScore) {
                    bestScore = score;
                    best = word;
                }
            }
            if (best != null) {
                at = append(best, at);
                left.remove(best);
            }
        }
        for (String word : left) {
            at = append(word, at);
        }
        return at;
    }

    private int append(String word, int at) {
        int n = Math.min(word.length(), reordered.length - at);
        word.getChars(0, n, reordered, at);
        return at + n;
    }

    /** Share of neighbouring pairs of letters that two words have in common, 0 to 1. */
    private static double shared(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int pairs = 0;
        for (int i = 0; i + 1 < a.length(); i++) {
            if (b.indexOf(a.charAt(i)) >= 0 && b.contains(a.substring(i, i + 2))) {
                pairs++;
            }
        }
        return 2.0 * pairs / Math.max(1, a.length() + b.length() - 2) * 0.999;
    }

    /** Where all words of one name stand side by side in the other: the more of it they are, the higher. */
    private double part(PreparedName a, PreparedName b) {
        boolean aShorter = a.letters.length < b.letters.length;
        List<String> shorter = aShorter ? a.form.words() : b.form.words();
        List<String> longer = aShorter ? b.form.words() : a.form.words();
        int at = Collections.indexOfSubList(longer, shorter);
        if (at < 0) {
            return 0;
        }
        return PART_BASE + PART_RANGE * weight(shorter) / weight(longer);
    }

    private double weight(List<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += weights.of(word) * word.length();
        }
        return sum;
    }
}
