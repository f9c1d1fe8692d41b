package org.plimsoll.core.screening;

/**
 * One thing that speaks for or against a match.
 *
 * @param feature what was compared
 * @param bits how much it tells: each bit doubles the odds, a negative one halves them
 * @param words what was found, for people
 */
public record Reason(Feature feature, double bits, String words) {

    /** What can be compared. */
    public enum Feature {
        /** How rare a match is before anything was compared. */
        PRIOR,
        IMO,
        MMSI,
        CALL_SIGN,
        NAME,
        FLAG,
        KIND
    }
}
