package org.plimsoll.core.coverage;

/** What can be said of one place on one day. "Could not be seen" is never "was not there". */
public enum DayState {
    /** A ship of the case was seen there. */
    SEEN,
    /** Somebody looked, could see, and no ship was there. */
    ABSENT,
    /** Somebody looked and cloud hid the place. */
    HIDDEN,
    /** It is known that nobody looked. */
    NO_LOOK,
    /** Nothing is known of whether anybody looked. */
    UNKNOWN
}
