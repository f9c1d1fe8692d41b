package org.plimsoll.core.ledger;

import org.plimsoll.core.measure.Estimate;

/**
 * The documented volume under one declared scenario.
 *
 * @param scenario id of the scenario; {@code base} for the case as it stands
 * @param title what is supposed
 * @param volumeBbl barrels
 */
public record Bound(String scenario, String title, Estimate volumeBbl) {

    private static final double ROUNDING_BBL = 1000;

    /** The 95 % lower bound: the 5 % quantile given the model, rounded down to a thousand barrels. */
    public double lowerBbl() {
        return StrictMath.floor(volumeBbl.q05() / ROUNDING_BBL) * ROUNDING_BBL;
    }
}
