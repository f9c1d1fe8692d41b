package org.plimsoll.formats.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what a column is about by its header: the longest known phrase in it decides. */
final class HeaderText {
    /** Words that turn a date, port or name into that of something else. */
    private static final List<String> OTHER_THINGS = List.of(
            "last",
            "previous",
            "prev",
            "next",
            "destination",
            "origin",
            "published",
            "publication",
            "report",
            "reported",
            "updated",
            "created",
            "added",
            "retrieved",
            "accessed",
            "eta",
            "etd");

    private static final List<String> DATE_WORDS = List.of("date", "time", "year", "дата");
    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private HeaderText() {}

    /** A header in lower case, its words joined by single blanks. */
    static String normal(String header) {
        String folded = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTERS_OR_DIGITS.matcher(folded).replaceAll(" ").strip();
    }

    /** What the column is about, if its header says so in words that are known here. */
    static Optional<ColumnRole> role(String header) {
        String text = normal(header);
        if (text.isEmpty() || text.length() > LONGEST || text.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        ColumnRole best = null;
        String phrase = "";
        for (ColumnRole role : ColumnRole.values()) {
            for (String known : role.headers()) {
                if (known.length() > phrase.length() && (" " + text + " ").contains(" " + known + " ")) {
                    best = role;
                    phrase = known;
                }
            }
        }
        return best == null || aboutOther(text, phrase, best) ? Optional.empty() : Optional.of(best);
    }

    private static boolean aboutOther(String text, String phrase, ColumnRole role) {
        List<String> said = List.of(phrase.split(" "));
        for (String word : text.split(" ")) {
            if (said.contains(word)) {
                continue;
            }
            if (OTHER_THINGS.contains(word)) {
                return true;
            }
            boolean timed = role.isDate() || role == ColumnRole.TIME;
            if (DATE_WORDS.contains(word) && !timed) {
                return true;
            }
        }
        return false;
    }
}
