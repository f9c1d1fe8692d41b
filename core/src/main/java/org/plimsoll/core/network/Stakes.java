package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.Validity.Then;

/**
 * Who holds how much of whom on a day, of every party. Where the certain shares of a party come to more than the whole, at least one is too
 * high and nobody knows which: each is certain only less the excess.
 */
final class Stakes {
    /** Percent; sums of shares that differ by less are the same. */
    static final double TOLERANCE = 1e-9;

    private final List<List<Stake>> byAsset;
    private final List<OwnershipFinding> findings = new ArrayList<>();

    private Stakes(int parties) {
        byAsset = new ArrayList<>(parties);
    }

    /** By statements that are at least as sure as the level. */
    static Stakes of(Network network, LocalDate day, Certainty level) {
        var stakes = new Stakes(network.parties().size());
        for (Party asset : network.parties()) {
            stakes.byAsset.add(stakes.ofAsset(network, asset, day, level));
        }
        return stakes;
    }

    private List<Stake> ofAsset(Network network, Party asset, LocalDate day, Certainty level) {
        var byOwner = new LinkedHashMap<String, List<Link>>();
        for (Link link : network.linksFrom(asset.id())) {
            if (link.ownership()
                    && link.certainty().compareTo(level) <= 0
                    && link.valid().on(day) != Then.NOT_IN_FORCE) {
                byOwner.computeIfAbsent(link.to(), id -> new ArrayList<>(1)).add(link);
            }
        }
        if (byOwner.isEmpty()) {
            return List.of();
        }
        var stakes = new ArrayList<Stake>(byOwner.size());
        double least = 0;
        for (var entry : byOwner.entrySet()) {
            Stake stake = Stake.of(network.at(entry.getKey()), entry.getValue(), day);
            least += stake.least();
            stakes.add(stake);
            if (stake.disagree()) {
                findings.add(new OwnershipFinding.SharesDisagree(
                        asset, network.parties().get(stake.owner()), stake.links()));
            }
            if (entry.getKey().equals(asset.id())) {
                findings.add(new OwnershipFinding.OwnsItself(asset, stake.share()));
            }
        }
        double excess = least - 100;
        if (excess <= TOLERANCE) {
            return List.copyOf(stakes);
        }
        findings.add(new OwnershipFinding.AboveTheWhole(asset, day, least));
        return stakes.stream().map(s -> s.less(excess)).toList();
    }

    /** Stakes in the party at that position, in the order of the statements. */
    List<Stake> in(int asset) {
        return byAsset.get(asset);
    }

    /** What is wrong with the statements that count. */
    List<OwnershipFinding> findings() {
        return List.copyOf(findings);
    }
}
