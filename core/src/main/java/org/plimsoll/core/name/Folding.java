package org.plimsoll.core.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** From a name as written to its {@link NameForm}. */
final class Folding {
    /** What stands before a ship's name and is not part of it: M/V, M.T., MV, motor tanker. */
    private static final Pattern PREFIX =
            Pattern.compile("^(?:m\\s?[/.]\\s?[vts]\\.?|m[vt]|motor (?:vessel|tanker))\\s+(?=\\S)");

    /** Marks within a word that do not part it. */
    private static final String WITHIN = "'\u2019\u2018\u02bc\u02bb\u02be\u02bf`\u00b4\u2032";

    private static final int BETWEEN = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;

    /** Letters that decomposition leaves whole. */
    private static final Map<Integer, String> WHOLE_LETTERS = new TreeMap<>();

    /** Words of firms that are one word in several spellings. */
    private static final Map<String, String> SAME_WORDS = new TreeMap<>();

    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    static {
        String letters =
                "\u00df=ss \u00e6=ae \u0153=oe \u00f8=o \u0142=l \u0111=d \u00f0=d \u00fe=th \u0131=i \u0127=h \u0167=t \u014b=ng";
        for (String pair : letters.split(" ")) {
            WHOLE_LETTERS.put((int) pair.charAt(0), pair.substring(2));
        }
        String words = "limited=ltd company=co corporation=corp incorporated=inc brothers=bros international=intl"
                + " shpg=shipping mgmt=management gmbh=gmbh";
        for (String pair : words.split(" ")) {
            String[] sides = pair.split("=");
            SAME_WORDS.put(sides[0], sides[1]);
        }
    }

    private Folding() {}

    static NameForm fold(String latin) {
        String text =
                latin.length() > 4 * NameForm.MOST_LETTERS ? latin.substring(0, 4 * NameForm.MOST_LETTERS) : latin;
        String plain = withoutPrefix(letters(text).strip());
        List<String> words = new ArrayList<>(4);
        List<String> numbers = new ArrayList<>(1);
        int length = 0;
        int at = 0;
        while (at < plain.length() && length < NameForm.MOST_LETTERS) {
            int begin = at;
            int kind = kind(plain, at);
            while (at < plain.length() && kind(plain, at) == kind) {
                at += Character.charCount(plain.codePointAt(at));
            }
            if (kind == LETTER) {
                length += at - begin;
                word(plain.substring(begin, at), words);
            } else if (kind == DIGIT) {
                length += at - begin;
                numbers.add(number(plain.substring(begin, at)));
                if (!words.isEmpty() && words.getLast().equals("no")) {
                    words.removeLast();
                }
            }
        }
        int roman = words.size() > 1 && numbers.isEmpty() ? ROMAN.indexOf(words.getLast()) : -1;
        if (roman >= 0) {
            words.removeLast();
            numbers.add(Integer.toString(roman + 1));
        }
        return new NameForm(words, numbers);
    }

    private static void word(String word, List<String> words) {
        if (!word.equals("and")) {
            words.add(SAME_WORDS.getOrDefault(word, word));
        }
    }

    private static int kind(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? LETTER : c >= '0' && c <= '9' ? DIGIT : BETWEEN;
        }
        int point = text.codePointAt(at);
        return Character.isLetter(point) ? LETTER : Character.isDigit(point) ? DIGIT : BETWEEN;
    }

    private static String withoutPrefix(String text) {
        return text.startsWith("m") ? PREFIX.matcher(text).replaceFirst("") : text;
    }

    /** Small letters without marks; nearly all names are plain and need no tables. */
    private static String letters(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c < 0x80 && c != '\'' && c != '`';
        }
        if (plain) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            if (Character.getType(c) != Character.NON_SPACING_MARK && WITHIN.indexOf(c) < 0) {
                String whole = WHOLE_LETTERS.get(c);
                if (whole == null) {
                    folded.appendCodePoint(c);
                } else {
                    folded.append(whole);
                }
            }
        });
        return folded.toString();
    }

    private static String number(String digits) {
        var plain = new StringBuilder();
        digits.codePoints().forEach(c -> plain.append(Character.digit(c, 10)));
        int zeros = 0;
        while (zeros < plain.length() - 1 && plain.charAt(zeros) == '0') {
            zeros++;
        }
        return plain.substring(zeros);
    }
}
