package org.plimsoll.core.casefile;

import java.util.List;
import org.plimsoll.core.cargo.Product;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.sanction.Rule;

/**
 * How a case is to be computed.
 *
 * @param seed of all draws
 * @param draws how many, at least one; a case asks for {@value #LEAST_DRAWS} or more
 * @param assumptions what is assumed
 * @param products what the terminal may have loaded
 * @param ladenShares shares of full capacity that the method table tries
 * @param scenarios other assumptions to be tried
 * @param rules the limits to hold the sums against; the first is the one of the headline
 */
public record Settings(
        long seed,
        int draws,
        Assumptions assumptions,
        List<Product> products,
        List<Double> ladenShares,
        List<Scenario> scenarios,
        List<Rule> rules) {

    /** Fewer draws give a case no honest tail. */
    public static final int LEAST_DRAWS = 100;

    public Settings {
        if (draws < 1) {
            throw new IllegalArgumentException("at least one draw is needed, not " + draws);
        }
        products = List.copyOf(products);
        ladenShares = List.copyOf(ladenShares);
        scenarios = List.copyOf(scenarios);
        rules = List.copyOf(rules);
    }

    /** The same settings with another number of draws. */
    public Settings withDraws(int other) {
        return new Settings(seed, other, assumptions, products, ladenShares, scenarios, rules);
    }

    /** The same settings under other assumptions. */
    public Settings with(Assumptions other) {
        return new Settings(seed, draws, other, products, ladenShares, scenarios, rules);
    }
}
