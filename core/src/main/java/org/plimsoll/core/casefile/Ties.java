package org.plimsoll.core.casefile;

import java.util.List;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Party;

/**
 * Who stands behind whom, as the case states it.
 *
 * @param parties firms and persons that no table of hulls describes, and ships known by name alone
 * @param stated how they and the hulls stand to each other
 * @param rejected what was stated too, and an analyst set aside
 */
public record Ties(List<Party> parties, List<StatedLink> stated, List<StatedLink> rejected) {
    /** Nothing is said. */
    public static final Ties NONE = new Ties(List.of(), List.of(), List.of());

    public Ties {
        parties = List.copyOf(parties);
        stated = List.copyOf(stated);
        rejected = List.copyOf(rejected);
    }

    /** The statements without their rows. */
    public List<Link> links() {
        return stated.stream().map(StatedLink::link).toList();
    }
}
