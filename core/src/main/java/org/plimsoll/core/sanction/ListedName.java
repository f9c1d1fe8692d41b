package org.plimsoll.core.sanction;

import java.util.Locale;

/**
 * A name under which a list knows a subject, as the list writes it.
 *
 * @param text never blank
 * @param kind what the list says of the name
 */
public record ListedName(String text, Kind kind) {

    /** What a list says of a name. */
    public enum Kind {
        /** The one that it is listed under. */
        PRIMARY,
        /** Also known as. */
        ALIAS,
        /** Formerly known as. */
        FORMER,
        /** Marked by the list as too common or too vague to identify anybody alone. */
        WEAK,
        /** The same name in another script. */
        SCRIPT;

        /** As written in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ListedName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
    }

    /** The name that a subject is listed under. */
    public static ListedName primary(String text) {
        return new ListedName(text, Kind.PRIMARY);
    }
}
