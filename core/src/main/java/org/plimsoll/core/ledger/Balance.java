package org.plimsoll.core.ledger;

import java.util.Optional;
import org.plimsoll.core.measure.Estimate;

/**
 * The balance of a year in barrels: what is needed, what the rule allows, what was reported, what is documented beside it, and the rest that
 * nothing explains.
 *
 * @param year the year
 * @param needBbl need as published; empty where nobody published one
 * @param allowedBbl limit of the rule
 * @param reportedBbl reported deliveries of every State
 * @param documentedBbl documented calls that nobody reported
 * @param unexplainedBbl need less reported and documented
 */
public record Balance(
        int year,
        Optional<Double> needBbl,
        double allowedBbl,
        double reportedBbl,
        Estimate documentedBbl,
        Optional<Estimate> unexplainedBbl) {

    /** The balance of a year. */
    public static Balance of(YearLedger ledger, Optional<Double> needBbl) {
        double reported = ledger.reported().getLast();
        Estimate documented = ledger.documented().total();
        return new Balance(
                ledger.year(),
                needBbl,
                ledger.limitBbl(),
                reported,
                documented,
                needBbl.map(need -> rest(need - reported, documented)));
    }

    private static Estimate rest(double of, Estimate taken) {
        return new Estimate(
                of - taken.q95(),
                of - taken.q75(),
                of - taken.q50(),
                of - taken.q25(),
                of - taken.q05(),
                of - taken.mean());
    }
}
