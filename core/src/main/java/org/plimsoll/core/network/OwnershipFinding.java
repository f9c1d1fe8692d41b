package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Something about statements of ownership that a reader should know before relying on what follows from them. */
public sealed interface OwnershipFinding {

    /** For people, one sentence without its full stop. */
    String words();

    /**
     * The owners of one party hold more than there is.
     *
     * @param asset the party that is owned
     * @param day when
     * @param percent sum of the least shares, above 100
     */
    record AboveTheWhole(Party asset, LocalDate day, double percent) implements OwnershipFinding {
        @Override
        public String words() {
            return "the shares in " + asset.name() + " on " + day + " come to " + Share.digits(percent)
                    + " %: at least one statement is wrong";
        }
    }

    /** Verified statements give one owner's share differently. */
    record SharesDisagree(Party asset, Party owner, List<Link> links) implements OwnershipFinding {
        public SharesDisagree {
            links = List.copyOf(links);
        }

        @Override
        public String words() {
            return "sources disagree on how much of " + asset.name() + " is held by " + owner.name() + ": "
                    + links.stream().map(l -> l.share().words()).collect(Collectors.joining(", "));
        }
    }

    /** A party is among its own owners. */
    record OwnsItself(Party party, Share share) implements OwnershipFinding {
        @Override
        public String words() {
            return party.name() + " is said to own itself: " + share.words();
        }
    }
}
