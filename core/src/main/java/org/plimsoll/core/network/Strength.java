package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.Comparator;
import org.plimsoll.core.network.Validity.Then;
import org.plimsoll.core.sanction.Relation;

/** How much a link carries in a chain: how sure it is, then how close the relation binds, then whether it was in force for sure. */
final class Strength {
    private Strength() {}

    /** How many grades there are. */
    static final int GRADES = Relation.values().length;

    /** How close a relation binds, 0 for the closest: who owns or directs decides, who manages carries out, who was met may be a stranger. */
    static int grade(Relation relation) {
        return switch (relation) {
            case OWNED_BY -> 0;
            case DIRECTED_BY -> 1;
            case REGISTERED_OWNER -> 2;
            case OPERATED_BY -> 3;
            case MANAGED_BY -> 4;
            case LINKED_TO -> 5;
            case MET -> 6;
        };
    }

    /** Whether the relation can be read both ways. */
    static boolean mutual(Relation relation) {
        return relation == Relation.LINKED_TO || relation == Relation.MET;
    }

    /** The strongest link first. */
    static Comparator<Link> order(LocalDate day) {
        return Comparator.comparing(Link::certainty)
                .thenComparingInt(link -> grade(link.relation()))
                .thenComparing(link -> link.valid().on(day) != Then.IN_FORCE);
    }
}
