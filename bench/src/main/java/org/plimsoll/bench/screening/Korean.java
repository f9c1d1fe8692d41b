package org.plimsoll.bench.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * North Korean ships' names, read back into Hangul and written by other systems.
 *
 * <p>Definition: each word is taken for one syllable of onset, vowel and coda. Where Latin letters leave two readings (o: ㅗ or ㅓ, u: ㅜ or ㅡ, yo: ㅛ or ㅕ, ch: ㅊ
 * or ㅈ), one is drawn. Names with a word that is no syllable have no reading.
 */
final class Korean {
    private static final String[] ONSETS = {
        "kk", "tt", "pp", "ss", "jj", "ch", "kh", "th", "ph", "k", "g", "n", "t", "d", "r", "l", "m", "p", "b", "s",
        "j", "h", ""
    };
    private static final int[][] ONSET_INDEX = {
        {1},
        {4},
        {8},
        {10},
        {13},
        {14, 14, 12},
        {15},
        {16},
        {17},
        {0},
        {0},
        {2},
        {3},
        {3},
        {5},
        {5},
        {6},
        {7},
        {7},
        {9},
        {12},
        {18},
        {11}
    };
    private static final String[] VOWELS = {
        "yae", "wae", "yo", "ya", "ye", "yu", "wa", "wo", "we", "wi", "ae", "ai", "oe", "ui", "a", "o", "e", "u", "i"
    };
    private static final int[][] VOWEL_INDEX = {
        {3}, {10}, {12, 6}, {2}, {7}, {17}, {9}, {14}, {15}, {16}, {1}, {1}, {11}, {19}, {0}, {8, 4}, {5}, {13, 18},
        {20}
    };
    private static final String[] CODAS = {"ng", "k", "n", "t", "l", "m", "p", ""};
    private static final int[] CODA_INDEX = {21, 1, 4, 7, 8, 16, 17, 0};

    private static final List<String> MCCUNE_ONSETS = List.of(
            "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch'", "k'", "t'", "p'", "h");
    private static final List<String> MCCUNE_VOWELS = List.of(
            "a", "ae", "ya", "yae", "\u014f", "e", "y\u014f", "ye", "o", "wa", "wae", "oe", "yo", "u", "w\u014f", "we",
            "wi", "yu", "\u016d", "\u016di", "i");
    private static final List<String> REVISED_ONSETS =
            List.of("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h");
    private static final List<String> REVISED_VOWELS = List.of(
            "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "eu", "ui", "i");

    private final List<int[]> syllables = new ArrayList<>();
    private String number = "";

    private Korean() {}

    static Optional<Korean> read(String name, Random random) {
        var korean = new Korean();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (word.matches("\\d+")) {
                korean.number += " " + word;
            } else if (!korean.syllable(word, random)) {
                return Optional.empty();
            }
        }
        return korean.syllables.size() < 2 ? Optional.empty() : Optional.of(korean);
    }

    private boolean syllable(String word, Random random) {
        for (int o = 0; o < ONSETS.length; o++) {
            for (int v = 0; v < VOWELS.length; v++) {
                for (int c = 0; c < CODAS.length; c++) {
                    if (word.equals(ONSETS[o] + VOWELS[v] + CODAS[c])) {
                        int[] onsets = ONSET_INDEX[o];
                        int[] vowels = VOWEL_INDEX[v];
                        syllables.add(new int[] {
                            onsets[random.nextInt(onsets.length)], vowels[random.nextInt(vowels.length)], CODA_INDEX[c]
                        });
                        return true;
                    }
                }
            }
        }
        return false;
    }

    String hangul() {
        var text = new StringBuilder();
        syllables.forEach(s -> text.appendCodePoint(0xAC00 + (s[0] * 21 + s[1]) * 28 + s[2]));
        return text + number;
    }

    String mcCune() {
        return latin(MCCUNE_ONSETS, MCCUNE_VOWELS);
    }

    String revised() {
        return latin(REVISED_ONSETS, REVISED_VOWELS);
    }

    private String latin(List<String> onsets, List<String> vowels) {
        var text = new StringBuilder();
        for (int[] s : syllables) {
            text.append(onsets.get(s[0])).append(vowels.get(s[1]));
            for (int c = 0; c < CODAS.length; c++) {
                text.append(CODA_INDEX[c] == s[2] ? CODAS[c] : "");
            }
        }
        return text + number;
    }
}
