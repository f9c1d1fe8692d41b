package org.plimsoll.bench.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up names of the kind that lists hold, and queries of them, from one seed.
 *
 * <p>Definition: a name has two to four words; a word is with one chance in four a common word of trade or sea, else one of 30,000 made of two
 * to four syllables, the first of them much oftener than the last. Every other query is a name of the list with one to three letters
 * dropped, put in, replaced or swapped, and in a quarter of these the first word moved to the end; the others are new names.
 */
public final class MadeNames {
    private static final int POOL = 30_000;
    private static final int LEAST_LETTERS = 4;
    private static final List<String> SYLLABLES = syllables();
    private static final List<String> COMMON = List.of(
            "shipping limited ltd company co marine maritime trading holding group international general llc fze fzco navigation tanker petroleum oil energy services management star sea ocean pearl queen glory hope pacific atlantic gulf eastern"
                    .split(" "));

    private final Random random;
    private final List<String> pool = new ArrayList<>();
    private final List<String> names;
    private final Set<String> listed = new LinkedHashSet<>();

    /**
     * A query.
     *
     * @param text what is asked
     * @param meant position of the name that it was made from, or -1
     */
    public record Query(String text, int meant) {}

    /** Makes so many different names. */
    public MadeNames(int count, long seed) {
        random = new Random(seed);
        for (int i = 0; i < POOL; i++) {
            var word = new StringBuilder();
            for (int s = 2 + random.nextInt(3); s > 0; s--) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            pool.add(word.toString());
        }
        while (listed.size() < count) {
            listed.add(name());
        }
        names = List.copyOf(listed);
    }

    private static List<String> syllables() {
        List<String> all = new ArrayList<>(List.of("al an ar ea el en er in is oc or os".split(" ")));
        for (char consonant : "bdfghjklmnprstvyz".toCharArray()) {
            for (char vowel : "aeio".toCharArray()) {
                all.add("" + consonant + vowel);
            }
        }
        return all;
    }

    private String name() {
        List<String> words = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            double place = random.nextDouble();
            words.add(
                    random.nextInt(4) == 0
                            ? COMMON.get(random.nextInt(COMMON.size()))
                            : pool.get((int) (POOL * place * place)));
        }
        return String.join(" ", words);
    }

    /** The names. */
    public List<String> names() {
        return names;
    }

    /** So many queries; the next call gives others. */
    public List<Query> queries(int count) {
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                int meant = random.nextInt(names.size());
                queries.add(new Query(edited(names.get(meant)), meant));
            } else {
                String unknown = name();
                while (listed.contains(unknown)) {
                    unknown = name();
                }
                queries.add(new Query(unknown, -1));
            }
        }
        return queries;
    }

    private String edited(String name) {
        var letters = new StringBuilder(name);
        for (int edits = 1 + random.nextInt(3); edits > 0 && letters.length() > LEAST_LETTERS; edits--) {
            int at = random.nextInt(letters.length());
            char other = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> letters.deleteCharAt(at);
                case 1 -> letters.insert(at, other);
                case 2 -> letters.setCharAt(at, other);
                default -> {
                    if (at + 1 < letters.length()) {
                        char first = letters.charAt(at);
                        letters.setCharAt(at, letters.charAt(at + 1));
                        letters.setCharAt(at + 1, first);
                    }
                }
            }
        }
        List<String> words = new ArrayList<>(List.of(letters.toString().strip().split("\\s+")));
        if (random.nextInt(4) == 0) {
            words.add(words.removeFirst());
        }
        return String.join(" ", words);
    }
}
