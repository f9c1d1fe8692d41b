package org.plimsoll.core.screening;

import java.util.List;
import org.plimsoll.core.sanction.Designation;

/**
 * An entry of a list that may be what was asked about.
 *
 * @param designation the entry, and whether it was in force on the day
 * @param score chance-like number from 0 to 1: the reasons' bits as odds
 * @param verdict what kind of match it is
 * @param reasons what speaks for and against, the weightiest first
 */
public record Match(Designation designation, double score, Verdict verdict, List<Reason> reasons) {

    /** What kind of match it is. */
    public enum Verdict {
        /** A number of the ship agrees. */
        IDENTIFIED("same ship by its number"),
        /** A name agrees, or a mistyped number; no number confirms it. */
        POSSIBLE("to be checked: no number confirms it"),
        /** The names are alike, but another number says that it is another ship. */
        RULED_OUT("another ship of like name");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    public Match {
        reasons = List.copyOf(reasons);
    }
}
