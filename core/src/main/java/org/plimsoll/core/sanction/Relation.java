package org.plimsoll.core.sanction;

import java.util.Locale;

/** How one party stands to another, read from the first to the second: the first is owned by the second, and so on. */
public enum Relation {
    OWNED_BY("owned by"),
    /** Owner of record in a ship register; says nothing of who profits. */
    REGISTERED_OWNER("registered to"),
    MANAGED_BY("managed by"),
    OPERATED_BY("operated by"),
    DIRECTED_BY("directed by"),
    /** A list names the other party and does not say how they stand to each other. */
    LINKED_TO("linked to"),
    /** Met at sea. */
    MET("met");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** For people, between two names. */
    public String words() {
        return words;
    }

    /** As written in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
