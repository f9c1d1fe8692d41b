package org.plimsoll.core.name;

import java.util.List;

/** Writes names of other scripts in Latin letters. A script has several systems, so a name has several readings. */
@FunctionalInterface
public interface Romaniser {
    /** Knows Latin letters alone: every name reads as it stands. */
    Romaniser LATIN = List::of;

    /** The readings of a name in Latin letters, the commonest first, at least one; a name in Latin letters reads as it stands. */
    List<String> readings(String name);
}
