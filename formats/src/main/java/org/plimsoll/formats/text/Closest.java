package org.plimsoll.formats.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one was probably meant to be, for "did you mean". */
public final class Closest {
    private Closest() {}

    /** The candidate with the smallest edit distance, if that is at most a third of the word; ties go to the first candidate. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String lower = word.length() > 64 ? "" : word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, lower.length() / 3) + 1;
        String found = null;
        for (String candidate : candidates) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Ready to append to a remedy: {@code "Did you mean 'date_from'? "}, or nothing. */
    public static String question(String word, Collection<String> candidates) {
        return to(word, candidates).map(c -> "Did you mean '" + c + "'? ").orElse("");
    }

    /** Edits (insert, delete, replace, swap of neighbours) between two words. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
