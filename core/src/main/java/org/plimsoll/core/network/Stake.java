package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.Validity.Then;
import org.plimsoll.core.sanction.Relation;

/**
 * What all statements together say of how much of a party one owner holds, in percent.
 *
 * <p>Algorithm: statements of ownership that a source can be shown for and that were in force bound the share from below and above: where they
 * agree, by what all of them allow, and where they do not, by the lowest and the highest. Unverified ones, undated ones and those of a ship
 * register can only raise the upper bound. A statement that gives no share says nothing beside one that does.
 *
 * @param owner position of the owner
 * @param least lower bound by verified statements
 * @param sure lower bound by statements that are confirmed or likely alone: what may exclude somebody else
 * @param most upper bound by all statements
 * @param disagree whether verified statements contradict each other
 * @param links the statements
 */
record Stake(int owner, double least, double sure, double most, boolean disagree, List<Link> links) {

    static Stake of(int owner, List<Link> links, LocalDate day) {
        var firm = new ArrayList<Share>();
        var sure = new ArrayList<Share>();
        double loosely = 0;
        double highest = 0;
        for (Link link : links) {
            highest = Math.max(highest, link.share().most());
            boolean counts = link.relation() == Relation.OWNED_BY
                    && link.certainty().verified()
                    && link.valid().on(day) == Then.IN_FORCE;
            if (!link.share().said()) {
                continue;
            }
            if (counts) {
                firm.add(link.share());
                if (link.certainty().compareTo(Certainty.LIKELY) <= 0) {
                    sure.add(link.share());
                }
            } else {
                loosely = Math.max(loosely, link.share().most());
            }
        }
        Share all = together(firm);
        double least = firm.isEmpty() ? 0 : all.least();
        double most = firm.isEmpty() ? highest : Math.max(all.most(), loosely);
        double surely = sure.isEmpty() ? 0 : Math.min(least, together(sure).least());
        return new Stake(owner, least, surely, most, !agree(firm), List.copyOf(links));
    }

    /** The same with less for certain, where all shares together are more than there is. */
    Stake less(double excess) {
        return new Stake(owner, Math.max(0, least - excess), Math.max(0, sure - excess), most, disagree, links);
    }

    /** For people and results. */
    Share share() {
        return new Share(least, most);
    }

    private static Share together(List<Share> shares) {
        if (agree(shares)) {
            return new Share(
                    shares.stream().mapToDouble(Share::least).max().orElse(0),
                    shares.stream().mapToDouble(Share::most).min().orElse(100));
        }
        return new Share(
                shares.stream().mapToDouble(Share::least).min().orElse(0),
                shares.stream().mapToDouble(Share::most).max().orElse(100));
    }

    private static boolean agree(List<Share> shares) {
        return shares.stream().mapToDouble(Share::least).max().orElse(0)
                <= shares.stream().mapToDouble(Share::most).min().orElse(100);
    }
}
