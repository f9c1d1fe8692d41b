package org.plimsoll.formats.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes short ids of names, no two the same. */
final class DraftIds {
    private static final int LONGEST = 40;
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private final Set<String> taken = new TreeSet<>();

    /** An id like the text that was not given out before. */
    String unique(String text, String fallback) {
        String base = of(text, fallback);
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    /** The text in letters a to z and digits, joined by hyphens; the fallback where none of it can be written so. */
    static String of(String text, String fallback) {
        // Before accents are taken off, because й would become и.
        String latin = latin(text.toLowerCase(Locale.ROOT));
        String id = Normalizer.normalize(latin, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        id = id.substring(0, Math.min(id.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return id.isEmpty() ? fallback : id;
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int letter = CYRILLIC.indexOf(text.charAt(i));
            latin.append(letter < 0 ? String.valueOf(text.charAt(i)) : LATIN[letter]);
        }
        return latin.toString();
    }
}
