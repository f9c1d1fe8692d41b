package org.plimsoll.core.identity;

import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.vessel.Statement;

/**
 * A row that speaks of a hull, as decisions see it.
 *
 * @param at its place
 * @param hull id of the hull as the row gives it
 * @param says what it says besides, on one line: enough to tell it from other rows of the file
 */
public record CaseRow(Locus at, String hull, String says) {

    /** A row of {@code vessels.csv}. */
    public static CaseRow of(Statement statement) {
        return new CaseRow(
                line(statement.citation().at()),
                statement.hull(),
                statement.attribute().key() + " " + statement.value() + " ["
                        + statement.citation().source() + "]");
    }

    /** A row of {@code listings.csv}. */
    public static CaseRow of(Listing listing) {
        return new CaseRow(
                line(listing.citation().at()),
                listing.hull(),
                "listing " + listing.list() + listing.from().map(d -> " " + d).orElse("") + " ["
                        + listing.citation().source() + "]");
    }

    /** A row of {@code list_entries.csv}. */
    public static CaseRow of(KeptEntry kept) {
        return new CaseRow(
                line(kept.citation().at()),
                kept.party(),
                "entry " + kept.entry().ref() + " of " + kept.list().key());
    }

    /** A sighting of a hull; the hull is empty where the row names none. */
    public static CaseRow of(Sighting sighting) {
        return new CaseRow(
                line(sighting.citation().at()),
                sighting.subject().hull().orElse(""),
                "sighting " + sighting.id() + " [" + sighting.citation().source() + "]");
    }

    /** A count that holds a call of a hull; the hull is empty where the row names none. */
    public static CaseRow of(Aggregate aggregate) {
        return new CaseRow(
                line(aggregate.citation().at()),
                aggregate.detail().includesHull().orElse(""),
                "count " + aggregate.id() + " [" + aggregate.citation().source() + "]");
    }

    /** The row as a decision names it. */
    public RowRef ref() {
        return new RowRef(at.file(), Math.max(1, at.line()), says);
    }

    private static Locus line(Locus at) {
        return Locus.atLine(at.file(), at.line());
    }
}
