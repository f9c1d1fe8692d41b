package org.plimsoll.formats.casefile;

import java.util.Locale;

/** Short names by which the case's files speak of each other's rows. */
final class Ids {
    static final String PATTERN = "[a-z0-9][a-z0-9._-]{0,63}";
    static final String REMEDY =
            "Use letters a to z, digits, '.', '_' and '-', at most 64 of them, beginning with a letter or digit";

    private static final int LONGEST = 64;

    private Ids() {}

    /** The id as it is compared: in lower case. */
    static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Whether a normal id follows {@link #PATTERN}. Without a regular expression, because a case can have a million. */
    static boolean valid(String id) {
        if (id.isEmpty() || id.length() > LONGEST || !letterOrDigit(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!letterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
