package org.plimsoll.core.casefile;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plimsoll.core.sanction.Authority;

/**
 * A traffic that the case follows.
 *
 * @param id short name used in the case's files
 * @param title for headings
 * @param commodity what is carried
 * @param watch id of the place where calls are counted; calls within it count
 * @param subject who calls, in words that fit after "Between … and …": {@code North Korean tankers}
 * @param receiver who receives it
 * @param bansBy the authorities whose port-entry bans bind the State of the watched place; those of the United Nations bind every State
 * @param measured whether volumes are estimated for it; the others stand on the time line only
 */
public record Flow(
        String id,
        String title,
        String commodity,
        String watch,
        String subject,
        String receiver,
        Set<Authority> bansBy,
        boolean measured) {

    public Flow {
        SortedSet<Authority> all = new TreeSet<>(bansBy);
        all.add(Authority.UNITED_NATIONS);
        bansBy = Collections.unmodifiableSortedSet(all);
    }
}
