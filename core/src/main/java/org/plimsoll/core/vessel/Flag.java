package org.plimsoll.core.vessel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The State or territory whose flag a ship flies, however it is written: DPRK, North Korea and PRK are one.
 *
 * <p>Source: codes of ISO 3166-1 as the Java platform has them, and {@link FlagNames}.
 *
 * <p>Limitations: English names only. What is said beside a name, such as that the flag is false, makes it none of that State's. Korea and Congo
 * alone are two States each, and mean none here.
 *
 * @param code two letters of ISO 3166-1
 */
public record Flag(String code) {
    private static final int MOST_CHARS = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*");

    /** How States style themselves; where what follows could be two States, the names have the whole. */
    private static final Pattern STYLE =
            Pattern.compile("^(?:islamic |federal |united )?(?:republic|kingdom|commonwealth|union|state) of ");

    /** The flag that a text means; empty where it means none that is known. */
    public static Optional<Flag> of(String written) {
        if (written.length() > MOST_CHARS) {
            return Optional.empty();
        }
        Optional<Flag> whole = known(words(written));
        if (whole.isPresent() || written.indexOf('(') < 0) {
            return whole;
        }
        Matcher brackets = BRACKETS.matcher(written);
        if (!brackets.matches()) {
            return Optional.empty();
        }
        // Panama (PA) is Panama; Panama (false) is not.
        Optional<Flag> outside = known(words(brackets.group(1)));
        return outside.filter(f -> known(words(brackets.group(2))).equals(Optional.of(f)));
    }

    /** Whether both mean one flag, or are the same words where it is not known which they mean. */
    public static boolean same(String a, String b) {
        if (a.strip().equalsIgnoreCase(b.strip())) {
            return true;
        }
        Optional<Flag> first = of(a);
        return first.isPresent() && first.equals(of(b));
    }

    private static Optional<Flag> known(String words) {
        Flag flag = FlagNames.FLAGS.get(words);
        return Optional.ofNullable(
                flag == null && words.contains(" of ")
                        ? FlagNames.FLAGS.get(STYLE.matcher(words).replaceFirst(""))
                        : flag);
    }

    /** Letters of words alone, without what is written or left out at will; initials are one word. */
    private static String words(String text) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        boolean initials = false;
        String plain = plain(text) + " ";
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            if (lower >= 'a' && lower <= 'z') {
                word.append(lower);
                continue;
            }
            String said = word.toString();
            word.setLength(0);
            if (!said.isEmpty() && !said.equals("the")) {
                boolean initial = said.length() == 1;
                words.append(words.isEmpty() || (initial && initials) ? "" : " ")
                        .append(said.equals("saint") ? "st" : said);
                initials = initial;
            }
            if (c == '&') {
                words.append(" and");
                initials = false;
            }
        }
        return words.toString();
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return text;
    }
}
