package org.plimsoll.core.screening;

import org.plimsoll.core.name.Likeness;
import org.plimsoll.core.sanction.ListedName;

/**
 * The name that led to a candidate.
 *
 * @param asked as the asker wrote it
 * @param listed as the list writes it
 * @param likeness of the two
 */
record NameFound(String asked, ListedName listed, Likeness likeness) {
    /** No name led here. */
    static final NameFound NONE = new NameFound("", ListedName.primary("-"), Likeness.NONE);

    NameFound better(NameFound other) {
        return other.likeness.compareTo(likeness) > 0 ? other : this;
    }

    boolean any() {
        return !asked.isEmpty();
    }
}
