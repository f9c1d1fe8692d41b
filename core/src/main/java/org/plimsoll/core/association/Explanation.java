package org.plimsoll.core.association;

import java.util.List;
import java.util.Optional;

/**
 * Which ships an unnamed call may have been of, and why.
 *
 * @param call id of the call
 * @param ranking the likeliest first, at most {@value #MOST}; those without a chance are left out
 */
public record Explanation(String call, List<Ranked> ranking) {

    /** How many ships are ranked at most. */
    public static final int MOST = 5;

    public Explanation {
        ranking = List.copyOf(ranking);
    }

    /**
     * One ship that it may have been.
     *
     * @param hull id of the hull; empty for a ship that the case does not name
     * @param chance 0 to 1, given all other calls
     * @param reasons compared with a ship that the case does not name; none for that ship itself
     */
    public record Ranked(Optional<String> hull, double chance, List<Reason> reasons) {
        public Ranked {
            reasons = List.copyOf(reasons);
        }
    }
}
