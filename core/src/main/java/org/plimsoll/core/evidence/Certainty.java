package org.plimsoll.core.evidence;

/** How sure a statement is, as its author or the case's editor marked it. */
public enum Certainty {
    /** Read in at least one named source. */
    CONFIRMED,
    /** A source says it is probable, or it follows from confirmed statements. */
    LIKELY,
    /** Sources disagree; the other statement stands beside it. */
    DISPUTED,
    /** From memory or from nowhere that can be shown: never carries a headline. */
    UNVERIFIED;

    /** Whether a finding may rest on the statement: everything that a source can be shown for. */
    public boolean verified() {
        return this != UNVERIFIED;
    }
}
