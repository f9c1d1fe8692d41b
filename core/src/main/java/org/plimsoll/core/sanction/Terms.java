package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an entry of a list orders, and when, as far as the list itself says.
 *
 * @param programmes regimes or legal acts, as the list abbreviates them
 * @param measures what is ordered; {@link Measure#NOT_SAID} where the list leaves it open
 * @param from first day in force
 * @param until last day in force; empty while it stands
 */
public record Terms(
        List<String> programmes, Set<Measure> measures, Optional<LocalDate> from, Optional<LocalDate> until) {

    public Terms {
        programmes = List.copyOf(programmes);
        measures = Collections.unmodifiableSortedSet(
                new TreeSet<>(measures.isEmpty() ? EnumSet.of(Measure.NOT_SAID) : measures));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a listing ends before it begins");
        }
    }

    /** Terms without dates. */
    public static Terms of(List<String> programmes, Set<Measure> measures) {
        return new Terms(programmes, measures, Optional.empty(), Optional.empty());
    }
}
