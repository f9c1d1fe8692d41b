package org.plimsoll.core.association;

/**
 * What speaks for a hull, or against it, compared with a ship of which nothing is known.
 *
 * @param kind what it is about
 * @param nats natural logarithm of the ratio of likelihoods; minus infinity excludes the hull
 * @param words for people
 */
public record Reason(Kind kind, double nats, String words) {

    private static final double DECIBANS_PER_NAT = 10 / StrictMath.log(10);

    /** What a reason is about. */
    public enum Kind {
        /** How many ships there are before anything was seen. */
        FLEET,
        /** The measured length. */
        LENGTH,
        /** The measured beam. */
        BEAM,
        /** The hulls that the source says it is one of. */
        CANDIDATES,
        /** Where the hull was at other times. */
        WHEREABOUTS,
        /** What all other unnamed calls leave possible. */
        OTHER_CALLS
    }

    /** The same in decibans: 10 for odds of 10 to 1. */
    public double decibans() {
        return nats * DECIBANS_PER_NAT;
    }
}
