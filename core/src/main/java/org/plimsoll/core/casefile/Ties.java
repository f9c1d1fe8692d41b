package org.plimsoll.core.casefile;

import java.util.List;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Party;

/**
 * Who stands behind whom, as the case states it.
 *
 * @param parties firms and persons that no table of hulls describes, and ships known by name alone
 * @param links how they and the hulls stand to each other
 */
public record Ties(List<Party> parties, List<Link> links) {
    /** Nothing is said. */
    public static final Ties NONE = new Ties(List.of(), List.of());

    public Ties {
        parties = List.copyOf(parties);
        links = List.copyOf(links);
    }
}
