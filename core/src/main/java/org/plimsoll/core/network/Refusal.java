package org.plimsoll.core.network;

import org.plimsoll.core.sanction.Designation;

/** Something that a network could not take in, and why. */
public sealed interface Refusal {

    /** For people. */
    String words();

    /** A link names a party that nobody added. */
    record UnknownParty(Link link, String id) implements Refusal {
        @Override
        public String words() {
            return "the link " + link.from() + " " + link.relation().words() + " " + link.to() + " names " + id
                    + ", which is no party of the network";
        }
    }

    /** A designation was attached to a party that nobody added. */
    record UnknownListed(Designation designation, String id) implements Refusal {
        @Override
        public String words() {
            return "the designation " + designation.entry().ref() + " ("
                    + designation.entry().name() + ") was given to " + id + ", which is no party of the network";
        }
    }

    /** Two different parties have one id; the first was kept. */
    record SameId(Party kept, Party refused) implements Refusal {
        @Override
        public String words() {
            return "two parties have the id " + kept.id() + ": " + kept.name() + ", which was kept, and "
                    + refused.name();
        }
    }
}
