package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One published version of a list: the bytes that were read.
 *
 * @param list which list
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param date the day as of which the list speaks: as it says itself, else as whoever added it said
 * @param origin address or file name that it came from
 * @param retrieved the day on which it was added
 */
public record ListVersion(ListId list, String sha256, LocalDate date, String origin, LocalDate retrieved) {

    /** By list, then in time; versions of one day in the order of their digests, so that the order is always the same. */
    public static final Comparator<ListVersion> ORDER = Comparator.comparing(
                    (ListVersion v) -> v.list().key())
            .thenComparing(ListVersion::date)
            .thenComparing(ListVersion::sha256);

    /** Enough of the digest to tell versions apart on a screen. */
    public String shortSha() {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
