package org.plimsoll.core.observation;

import java.util.Optional;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Span;

/**
 * A figure or a reading that somebody published. It is either put into the inference or held against its result, never both.
 *
 * @param id unique in the case
 * @param role what the system does with it
 * @param kind what it is about
 * @param author who says so, and when
 * @param period what time it speaks of
 * @param figure the number, where it has one
 * @param citation what it rests on; its note holds the claim in words
 */
public record Claim(
        String id,
        Role role,
        Kind kind,
        Author author,
        Optional<Span> period,
        Optional<Figure> figure,
        Citation citation)
        implements Observation {

    /** What the system does with a published figure. */
    public enum Role {
        /** The inference uses it. */
        INPUT,
        /** The result is held against it. */
        CHECK,
        /** Shown with its author, and neither used nor tested. */
        CONTEXT
    }

    /** What a claim is about. */
    public enum Kind {
        /** Barrels moved in the period. */
        VOLUME_BBL,
        /** Tonnes moved in the period. */
        MASS_T,
        /** Number of calls. */
        CALLS,
        /** Number of ships. */
        SHIPS,
        /** Share of calls by listed ships, 0 to 1. */
        LISTED_SHARE,
        /** Full capacity in barrels of an average delivery. */
        CAPACITY_PER_CALL_BBL,
        /** Barrels of need in a year. */
        NEED_BBL,
        /** What others read as payment. */
        PAYMENT,
        /** Soldiers sent. */
        TROOPS,
        /** Technology passed on. */
        TECHNOLOGY,
        /** Anything else. */
        OTHER
    }

    /**
     * Who says so.
     *
     * @param name person or body
     * @param stated when, with its precision
     */
    public record Author(String name, Optional<Span> stated) {}

    /**
     * A published number.
     *
     * @param comparison how the author bounds it
     * @param low least value
     * @param high greatest value; equal to {@code low} for a single number
     */
    public record Figure(Comparison comparison, double low, double high) {
        public Figure {
            if (!(low <= high)) {
                throw new IllegalArgumentException("low " + low + " lies above high " + high);
            }
        }
    }

    /** How an author bounds a number. */
    public enum Comparison {
        EQUAL,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST;

        /** For people. */
        public String words() {
            return switch (this) {
                case EQUAL -> "";
                case ABOUT -> "about ";
                case AT_LEAST -> "at least ";
                case MORE_THAN -> "more than ";
                case AT_MOST -> "at most ";
            };
        }
    }
}
