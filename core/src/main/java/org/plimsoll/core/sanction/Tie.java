package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * That a list mentions another party in the entry of a subject. It is a {@link Standing.Mention} of that party and lists nobody: whether the
 * party is designated too, only an entry of its own can say.
 *
 * @param relation how the subject stands to the party
 * @param party the party's name as written
 * @param ref the party's own entry on the same list, where the list points to it
 * @param sharePercent the share owned, 0 to 100, where the list gives it
 * @param from first day, where the list gives it
 * @param until last day, where the list gives it
 */
public record Tie(
        Relation relation,
        String party,
        Optional<String> ref,
        OptionalDouble sharePercent,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public Tie {
        if (sharePercent.isPresent() && !(sharePercent.getAsDouble() >= 0 && sharePercent.getAsDouble() <= 100)) {
            throw new IllegalArgumentException("a share of " + sharePercent.getAsDouble() + " % cannot be");
        }
    }

    /** A tie without dates or share. */
    public static Tie to(Relation relation, String party) {
        return new Tie(relation, party, Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }
}
