package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.Verdict.Answer;
import org.plimsoll.core.network.Verdict.Holding;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.Measure;

/**
 * Who counts as blocked on a day because blocked parties own half of it.
 *
 * <p>Algorithm: the least fixpoint. Listed parties whose listing orders an asset freeze are blocked; a party is blocked as soon as the shares
 * of its blocked owners come to 50 % or more; and so on in rounds until nothing is added, which takes time in proportion to the number of
 * stakes, cycles or not. This is done once with the least shares of certainly blocked owners, and once with the greatest shares of possibly
 * blocked owners, where what others hold for sure is no longer to be had. How sure the statements are that suffice is found by doing it with
 * the confirmed statements alone, then also with the likely ones, and so on.
 *
 * <p>Source: United States Department of the Treasury, Office of Foreign Assets Control, Revised Guidance on Entities Owned by Persons Whose
 * Property and Interests in Property Are Blocked, 13 August 2014: 50 % or more, directly or indirectly, in the aggregate; indirectly means
 * through entities that are themselves owned 50 % or more.
 *
 * <p>Accuracy: exact for the stated shares; sums within {@value Stakes#TOLERANCE} percent of 50 count as 50.
 *
 * <p>Limitations: ownership, not control: a listed manager or director blocks nothing here. Shares that a party holds in itself are neither
 * counted nor taken out of the whole. Parties that only own each other are not blocked by that. A registered owner, whose profit nobody
 * knows, can only make the answer possible. Other authorities draw the line elsewhere, such as at more than 50 %.
 */
final class FiftyPercentRule {
    private static final double HALF = 50 - Stakes.TOLERANCE;
    private static final int NEVER = -1;

    private final Network network;
    private final LocalDate day;
    private final Predicate<Designation> counts;
    private final Stakes stakes;
    private final int[] certain;
    private final int[] possible;
    private final Certainty[] certainBy;
    private final Certainty[] possibleBy;

    FiftyPercentRule(Network network, LocalDate day, Predicate<Designation> counts) {
        this.network = network;
        this.day = day;
        this.counts = counts;
        int n = network.parties().size();
        certainBy = new Certainty[n];
        possibleBy = new Certainty[n];
        Arrays.fill(certainBy, Certainty.UNVERIFIED);
        Arrays.fill(possibleBy, Certainty.UNVERIFIED);
        Stakes all = Stakes.of(network, day, Certainty.UNVERIFIED);
        certain = rounds(all, true);
        possible = rounds(all, false);
        // From the weakest to the surest, so that the surest level that suffices stays.
        for (Certainty level : List.of(Certainty.DISPUTED, Certainty.LIKELY, Certainty.CONFIRMED)) {
            Stakes surer = Stakes.of(network, day, level);
            keep(rounds(surer, true), certainBy, level);
            keep(rounds(surer, false), possibleBy, level);
        }
        stakes = all;
    }

    private static void keep(int[] rounds, Certainty[] by, Certainty level) {
        for (int i = 0; i < rounds.length; i++) {
            if (rounds[i] != NEVER) {
                by[i] = level;
            }
        }
    }

    Stakes stakes() {
        return stakes;
    }

    Verdict of(int party) {
        Answer answer = answer(party);
        var holdings = new ArrayList<Holding>();
        double least = 0;
        var sum = new Sum(stakes.in(party));
        for (Stake stake : stakes.in(party)) {
            Answer owners = answer(stake.owner());
            if (stake.owner() == party || owners == Answer.NO) {
                continue;
            }
            least += owners == Answer.CERTAINLY ? stake.least() : 0;
            sum.add(stake);
            holdings.add(new Holding(
                    network.parties().get(stake.owner()),
                    owners,
                    owners == Answer.CERTAINLY ? certain[stake.owner()] : possible[stake.owner()],
                    stake.share(),
                    stake.links(),
                    listed(network.parties().get(stake.owner()))));
        }
        Party at = network.parties().get(party);
        double most = Math.min(100, sum.most());
        return new Verdict(
                at,
                answer,
                new Share(Math.min(least, most), most),
                holdings,
                switch (answer) {
                    case CERTAINLY -> Optional.of(certainBy[party]);
                    case POSSIBLY -> Optional.of(possibleBy[party]);
                    case NO -> Optional.empty();
                },
                listed(at),
                switch (answer) {
                    case CERTAINLY -> certain[party];
                    case POSSIBLY -> possible[party];
                    case NO -> NEVER;
                });
    }

    /** The designations of a party that count, those that block for certain first. */
    private List<Designation> listed(Party party) {
        return network.listed(party.id(), day).stream()
                .filter(this::mayBlock)
                .sorted(Comparator.comparing((Designation d) -> !blocks(d)).thenComparing(d -> Network.then(d, day)))
                .toList();
    }

    private Answer answer(int party) {
        if (certain[party] != NEVER) {
            return Answer.CERTAINLY;
        }
        return possible[party] == NEVER ? Answer.NO : Answer.POSSIBLY;
    }

    /** The round in which each party is blocked. */
    private int[] rounds(Stakes of, boolean certainly) {
        int n = network.parties().size();
        int[] round = new int[n];
        Arrays.fill(round, NEVER);
        List<List<Held>> assets = assets(of, n);
        var sums = new Sum[n];
        var frontier = new ArrayList<Integer>();
        for (int i = 0; i < n; i++) {
            sums[i] = new Sum(of.in(i));
            List<Designation> listed = network.listed(network.parties().get(i).id(), day);
            if (listed.stream().anyMatch(certainly ? this::blocks : this::mayBlock)) {
                round[i] = 0;
                frontier.add(i);
            }
        }
        for (int r = 1; !frontier.isEmpty(); r++) {
            var next = new ArrayList<Integer>();
            for (int owner : frontier) {
                for (Held held : assets.get(owner)) {
                    int asset = held.asset();
                    if (round[asset] != NEVER) {
                        continue;
                    }
                    sums[asset].add(held.stake());
                    if ((certainly ? sums[asset].least : sums[asset].most()) >= HALF) {
                        next.add(asset);
                    }
                }
            }
            frontier.clear();
            for (int asset : next) {
                if (round[asset] == NEVER) {
                    round[asset] = r;
                    frontier.add(asset);
                }
            }
        }
        return round;
    }

    private record Held(int asset, Stake stake) {}

    private static List<List<Held>> assets(Stakes of, int n) {
        List<List<Held>> assets = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            assets.add(new ArrayList<>(1));
        }
        for (int i = 0; i < n; i++) {
            for (Stake stake : of.in(i)) {
                assets.get(stake.owner()).add(new Held(i, stake));
            }
        }
        return assets;
    }

    private boolean blocks(Designation designation) {
        return counts.test(designation) && Network.orders(designation, Measure.ASSET_FREEZE, day);
    }

    private boolean mayBlock(Designation designation) {
        var measures = designation.entry().terms().measures();
        return counts.test(designation)
                && (measures.contains(Measure.ASSET_FREEZE) || measures.contains(Measure.NOT_SAID));
    }

    /** What some owners of one party hold together. */
    private static final class Sum {
        private final double sureOfAll;
        private double least;
        private double most;
        private double sure;

        Sum(List<Stake> all) {
            sureOfAll = all.stream().mapToDouble(Stake::sure).sum();
        }

        void add(Stake stake) {
            least += stake.least();
            most += stake.most();
            sure += stake.sure();
        }

        /** No more than what is left after that which the other owners hold for sure. */
        double most() {
            return Math.min(most, 100 - (sureOfAll - sure));
        }
    }
}
