package org.plimsoll.core.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a collection that are most like a given one.
 *
 * <p>Algorithm: each name is known by its runs of three neighbouring letters, without spaces, by the beginning of each word and by its numbers
 * (a fleet may differ in nothing else: more than a hundred listed ships are FU YUAN YU and a number). A search adds
 * up the runs that each name shares with the one asked for, a rare run more than a common one, and compares only the names with the largest
 * share ({@link NameComparison}). Spaces play no part in the runs, and the order of words hardly any.
 *
 * <p>Accuracy: see the scorecard of screening.
 *
 * <p>Not for use by two threads at once.
 *
 * <p>Limitations: a name without letters is not found; a name that shares no run of letters with the one asked for is not found.
 */
public final class NameIndex {
    /** Letters a to z, one mark for the edge of a word, and a few rooms for letters of scripts that nobody has romanised. */
    private static final int SYMBOLS = 34;

    private static final int EDGE = 0;

    private static final int RUNS = SYMBOLS * SYMBOLS * SYMBOLS;

    /** Rooms for numbers, after those for runs; numbers may share one. */
    private static final int NUMBERS = 4096;

    /** How many names are compared letter by letter: in trials the true one was never beyond them. */
    private static final int CLOSE = 50;

    /** Names that share less of their runs are not compared. */
    private static final float LEAST_SHARE = 0.12f;

    private static final Comparator<Hit> LIKEST_FIRST =
            Comparator.comparing(Hit::likeness).reversed().thenComparingInt(Hit::name);

    private final PreparedName[] names;
    private final int[][] postings;
    private final float[] rarity;
    private final float[] sums;
    private final WordWeights weights;

    /** Names that have few vowels themselves, by their consonants. */
    private final Map<String, List<Integer>> vowelless = new LinkedHashMap<>();

    /** All names by their consonants; made for the first name with few vowels that is asked. */
    private @Nullable Map<String, List<Integer>> byConsonants;

    /** An index of names; results speak of them by their position. */
    public NameIndex(List<NameForm> forms) {
        weights = WordWeights.of(forms);
        names = new PreparedName[forms.size()];
        int[] counts = new int[RUNS + NUMBERS];
        int[][] grams = new int[names.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = new PreparedName(forms.get(i), weights);
            grams[i] = grams(names[i]);
            if (names[i].vowelless) {
                byConsonants(vowelless, i);
            }
            for (int gram : grams[i]) {
                counts[gram]++;
            }
        }
        rarity = new float[counts.length];
        postings = new int[counts.length][];
        for (int gram = 0; gram < counts.length; gram++) {
            rarity[gram] = (float) StrictMath.log(1 + (names.length + 1.0) / (counts[gram] + 1));
            postings[gram] = new int[counts[gram]];
        }
        sums = new float[names.length];
        int[] filled = new int[counts.length];
        for (int i = 0; i < names.length; i++) {
            for (int gram : grams[i]) {
                postings[gram][filled[gram]++] = i;
                sums[i] += rarity[gram];
            }
        }
    }

    private Map<String, List<Integer>> byConsonants() {
        Map<String, List<Integer>> known = byConsonants;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                byConsonants(known, i);
            }
            byConsonants = known;
        }
        return known;
    }

    private void byConsonants(Map<String, List<Integer>> map, int name) {
        String consonants = names[name].consonants();
        if (!consonants.isEmpty()) {
            map.computeIfAbsent(consonants, c -> new ArrayList<>(1)).add(name);
        }
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /** How much each word tells among these names. */
    public WordWeights weights() {
        return weights;
    }

    /** A searcher with a workspace of its own. */
    public Searcher searcher() {
        return new Searcher();
    }

    /**
     * A name that was found.
     *
     * @param name position in the collection
     * @param likeness to the one asked for
     */
    public record Hit(int name, Likeness likeness) {}

    /** Searches the index; keeps its workspace between searches. */
    public final class Searcher {
        private final float[] shared = new float[names.length];
        private final int[] touched = new int[names.length];
        private final Best close = new Best(CLOSE);
        private final NameComparison comparison = new NameComparison(weights);

        private Searcher() {}

        /** The names with a likeness of at least {@code least}, the likest first and in the collection's order where equal, at most {@code limit}. */
        public List<Hit> search(NameForm form, double least, int limit) {
            var asked = new PreparedName(form, WordWeights.EQUAL);
            gather(grams(asked));
            var hits = new ArrayList<Hit>();
            double bar = least;
            Map<String, List<Integer>> consonants = asked.vowelless ? byConsonants() : vowelless;
            List<Integer> alike =
                    consonants.isEmpty() ? List.of() : consonants.getOrDefault(asked.consonants(), List.of());
            for (int name : alike) {
                if (asked.vowelless || names[name].vowelless) {
                    Likeness likeness = comparison.of(asked, names[name], bar);
                    if (likeness.score() >= bar && !close.holds(name)) {
                        insert(hits, new Hit(name, likeness), limit);
                    }
                }
            }
            for (int i = 0; i < close.count; i++) {
                Likeness likeness = comparison.of(asked, names[close.names[i]], bar);
                if (likeness.score() >= bar && likeness.score() > 0) {
                    insert(hits, new Hit(close.names[i], likeness), limit);
                    bar = hits.size() == limit
                            ? Math.max(bar, hits.getLast().likeness().score())
                            : bar;
                }
            }
            return hits;
        }

        private static void insert(List<Hit> hits, Hit hit, int limit) {
            int at = hits.size();
            while (at > 0 && LIKEST_FIRST.compare(hit, hits.get(at - 1)) < 0) {
                at--;
            }
            hits.add(at, hit);
            if (hits.size() > limit) {
                hits.removeLast();
            }
        }

        private void gather(int[] asked) {
            int touches = 0;
            float total = 0;
            for (int gram : asked) {
                float rare = rarity[gram];
                total += rare;
                for (int name : postings[gram]) {
                    if (shared[name] == 0) {
                        touched[touches++] = name;
                    }
                    shared[name] += rare;
                }
            }
            close.clear();
            for (int t = 0; t < touches; t++) {
                int name = touched[t];
                float share = 2 * shared[name] / (total + sums[name]);
                shared[name] = 0;
                if (share >= LEAST_SHARE) {
                    close.offer(name, share);
                }
            }
        }
    }

    /** The names with the largest shares so far, in descending order; of equal ones the first offered stays. */
    private static final class Best {
        final int[] names;
        final float[] shares;
        int count;

        Best(int room) {
            names = new int[room];
            shares = new float[room];
        }

        void clear() {
            count = 0;
        }

        boolean holds(int name) {
            for (int i = 0; i < count; i++) {
                if (names[i] == name) {
                    return true;
                }
            }
            return false;
        }

        void offer(int name, float share) {
            if (count == names.length && share <= shares[count - 1]) {
                return;
            }
            int at = Math.min(count, names.length - 1);
            while (at > 0 && shares[at - 1] < share) {
                shares[at] = shares[at - 1];
                names[at] = names[at - 1];
                at--;
            }
            shares[at] = share;
            names[at] = name;
            count = Math.min(count + 1, names.length);
        }
    }

    /** The runs of a name, each once, ascending. */
    private static int[] grams(PreparedName name) {
        int length = name.letters.length;
        if (length == 0) {
            return new int[0];
        }
        int[] all = new int
                [length + 2 + name.form.words().size() + name.form.numbers().size()];
        int n = 0;
        int first = EDGE;
        int second = EDGE;
        for (char letter : name.letters) {
            int symbol = symbol(letter);
            all[n++] = (first * SYMBOLS + second) * SYMBOLS + symbol;
            first = second;
            second = symbol;
        }
        all[n++] = (first * SYMBOLS + second) * SYMBOLS + EDGE;
        for (String word : name.form.words()) {
            int next = word.length() > 1 ? symbol(word.charAt(1)) : EDGE;
            all[n++] = symbol(word.charAt(0)) * SYMBOLS + next;
        }
        for (String number : name.form.numbers()) {
            all[n++] = RUNS + Math.floorMod(number.hashCode(), NUMBERS);
        }
        Arrays.sort(all, 0, n);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static int symbol(char letter) {
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 27 + letter % (SYMBOLS - 27);
    }
}
