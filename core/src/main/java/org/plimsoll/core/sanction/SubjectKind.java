package org.plimsoll.core.sanction;

import java.util.Locale;

/** What kind of thing a list names. */
public enum SubjectKind {
    VESSEL,
    ORGANISATION,
    PERSON,
    AIRCRAFT,
    /** The list does not say, or something else. */
    OTHER;

    /** As written in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
