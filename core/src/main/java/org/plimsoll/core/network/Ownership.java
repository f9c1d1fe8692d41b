package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.plimsoll.core.network.Verdict.Answer;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Designation;

/**
 * Who owns whom on one day, and what follows: by the rule of fifty percent, and in money. Both take statements as {@link Stakes} puts them
 * together.
 *
 * <p>Algorithm: {@link FiftyPercentRule} and {@link EconomicInterest}. Source: named there.
 *
 * <p>Accuracy: exact for what the statements say; where shares are not said, both bounds are given and nothing in between is preferred.
 *
 * <p>Limitations: what no statement says is not there: an unknown owner is nobody's, and makes neither answer wrong but both incomplete.
 */
public final class Ownership {
    private final Network network;
    private final FiftyPercentRule rule;
    private final Stakes stakes;

    private Ownership(Network network, LocalDate day, Predicate<Designation> counts) {
        this.network = network;
        rule = new FiftyPercentRule(network, day, counts);
        stakes = rule.stakes();
    }

    /** Ownership on a day, with the listings of every authority. */
    public static Ownership on(LocalDate day, Network network) {
        return new Ownership(network, day, designation -> true);
    }

    /** Ownership on a day, where only listings by one authority block anybody, as a rule of its own asks for. */
    public static Ownership on(LocalDate day, Network network, Authority authority) {
        return new Ownership(
                network, day, designation -> designation.version().list().authority() == authority);
    }

    /** What the rule of fifty percent says of a party, and why; the id must be one of the network. */
    public Verdict verdict(String id) {
        return rule.of(network.at(id));
    }

    /** What it says of every party for which the answer is not no, in the order of the network. */
    public List<Verdict> blocked() {
        var blocked = new ArrayList<Verdict>();
        for (int i = 0; i < network.parties().size(); i++) {
            Verdict verdict = rule.of(i);
            if (verdict.answer() != Answer.NO) {
                blocked.add(verdict);
            }
        }
        return blocked;
    }

    /** How much of what a party earns reaches the owners, counted together; all ids must be those of the network. */
    public Interest interest(String asset, Collection<String> owners) {
        boolean[] end = new boolean[network.parties().size()];
        owners.forEach(id -> end[network.at(id)] = true);
        var least = EconomicInterest.bound(stakes, network.at(asset), end, false);
        var most = EconomicInterest.bound(stakes, network.at(asset), end, true);
        return new Interest(
                network.parties().get(network.at(asset)),
                owners.stream().map(network::at).map(network.parties()::get).toList(),
                new Share(100 * least.part(), 100 * Math.max(least.part(), most.part())),
                least.exact() && most.exact());
    }

    /** What is wrong with the statements that count on the day. */
    public List<OwnershipFinding> findings() {
        return stakes.findings();
    }
}
