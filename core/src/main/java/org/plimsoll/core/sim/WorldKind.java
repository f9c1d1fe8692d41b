package org.plimsoll.core.sim;

import java.util.Locale;

/** What of a world is told. */
public enum WorldKind {
    /** Every look and every find, as those have them who own the images. */
    WATCHED,
    /** A published count and a few of the calls in it, as in the founding case. */
    COUNTED;

    /** As written on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
