package org.plimsoll.core.sanction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * The first test of a call: was the hull under a port-entry ban that day? The second, whether the limit was passed, is the ledger's. They are
 * independent: a banned ship breaks the ban whatever it loads.
 */
public enum PortBan {
    /** A source shows a port-entry ban in force that day: prohibited unless exempt. */
    IN_FORCE,
    /**
     * Only statements without a source say so, or a listing whose measure or date no source gives, or an entry of which the versions asked do
     * not show that it stood that day.
     */
    UNVERIFIED,
    /** Nothing says so. */
    NONE;

    /**
     * What the listings of one hull say of a day.
     *
     * @param binding the authorities whose bans bind the port State; a ban by any other is no ban there
     */
    public static PortBan on(LocalDate day, Collection<Listing> ofHull, Set<Authority> binding) {
        boolean verified = ofHull.stream()
                .anyMatch(l -> binding.contains(l.authority())
                        && l.citation().certainty().verified()
                        && l.inForce(Measure.PORT_ENTRY_BAN, day));
        if (verified) {
            return IN_FORCE;
        }
        boolean possible = ofHull.stream().anyMatch(l -> binding.contains(l.authority()) && possible(l, day));
        return possible ? UNVERIFIED : NONE;
    }

    private static boolean possible(Listing listing, LocalDate day) {
        boolean ban = listing.measures().contains(Measure.PORT_ENTRY_BAN)
                || listing.measures().contains(Measure.NOT_SAID)
                || listing.measures().isEmpty();
        boolean time = (listing.from().isEmpty() || !day.isBefore(listing.from().get()))
                && (listing.until().isEmpty() || !day.isAfter(listing.until().get()));
        return ban && time;
    }

    /**
     * What an entry of a list that was asked says of a day.
     *
     * @param identified whether a number of the ship makes the entry its own
     */
    public static PortBan of(Designation designation, boolean identified) {
        var measures = designation.entry().terms().measures();
        if (designation.then() == Designation.Then.NOT_IN_FORCE) {
            return NONE;
        }
        if (measures.contains(Measure.PORT_ENTRY_BAN)) {
            return identified && designation.then() == Designation.Then.IN_FORCE ? IN_FORCE : UNVERIFIED;
        }
        return measures.contains(Measure.NOT_SAID) ? UNVERIFIED : NONE;
    }

    /** The graver of two. */
    public PortBan or(PortBan other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** For people. */
    public String words() {
        return switch (this) {
            case IN_FORCE -> "under a port-entry ban that day: prohibited unless exempt";
            case UNVERIFIED -> "possibly under a port-entry ban: not verified";
            case NONE -> "no port-entry ban known";
        };
    }
}
