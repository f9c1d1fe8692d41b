package org.plimsoll.core.name;

import java.util.List;

/**
 * Korean syllables in Latin letters, as North Korea writes the names of its ships.
 *
 * <p>Algorithm: each precomposed syllable is a number of which onset, vowel and coda can be read by division. Two systems are given: that of
 * North Korea's ship names (close to McCune and Reischauer without marks, with voiceless onsets at the beginning of each syllable), and South Korea's Revised Romanisation letter by letter.
 *
 * <p>Limitations: changes of sound between syllables (paek + ma as "paengma") are not written; {@link SoundKey} and the comparison of
 * spellings bridge what differs.
 */
public final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int CODAS = 28;
    private static final int VOWELS = 21;

    private static final List<String> NORTH_ONSETS = List.of(
            "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "kh", "th", "ph", "h");
    private static final List<String> NORTH_VOWELS = List.of(
            "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "u", "ui", "i");
    private static final List<String> SOUTH_ONSETS =
            List.of("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h");
    private static final List<String> SOUTH_VOWELS = List.of(
            "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "eu", "ui", "i");
    private static final List<String> CODA_LETTERS = List.of(
            "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
            "ng", "t", "t", "k", "t", "p", "t");

    private Hangul() {}

    /** Whether a text holds a Korean syllable. */
    public static boolean in(String text) {
        return text.codePoints().anyMatch(Hangul::syllable);
    }

    private static boolean syllable(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** In the manner of North Korea's ship names; other characters stay. */
    public static String northern(String text) {
        return written(text, NORTH_ONSETS, NORTH_VOWELS);
    }

    /** In the Revised Romanisation; other characters stay. */
    public static String revised(String text) {
        return written(text, SOUTH_ONSETS, SOUTH_VOWELS);
    }

    private static String written(String text, List<String> onsets, List<String> vowels) {
        var latin = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (syllable(c)) {
                int index = c - FIRST;
                latin.append(onsets.get(index / (CODAS * VOWELS)))
                        .append(vowels.get(index / CODAS % VOWELS))
                        .append(CODA_LETTERS.get(index % CODAS));
            } else {
                latin.appendCodePoint(c);
            }
        });
        return latin.toString();
    }
}
