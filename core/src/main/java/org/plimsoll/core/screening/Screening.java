package org.plimsoll.core.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer for one subject.
 *
 * @param subject what was asked
 * @param day the day that was asked about
 * @param matches entries at or above the threshold, the likeliest first
 * @param ruledOut entries of like name that another number rules out, the likest first: shown, because their absence would be asked about
 */
public record Screening(Subject subject, LocalDate day, List<Match> matches, List<Match> ruledOut) {
    public Screening {
        matches = List.copyOf(matches);
        ruledOut = List.copyOf(ruledOut);
    }
}
