package org.plimsoll.core.sim;

import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.observation.Sighting.LoadState;

/**
 * What a call moves.
 *
 * <p><b>Algorithm.</b> With the world's share of calls nothing is loaded; else the ship leaves part-laden with the world's share of such
 * departures, or nearly full: the world's mean fill and the call's own deviation, never above the limit. What was on board on arrival is
 * taken off, not below nothing. The limit in barrels is the lesser of weight and tank volume.
 */
final class Hold {

    private static final double CUBIC_METRES_PER_BARREL = 0.158987294928;
    private static final String CALL = "call";

    private final Assumptions assumptions;
    private final Parameters truth;
    private final Streams streams;

    Hold(Assumptions assumptions, Parameters truth, Streams streams) {
        this.assumptions = assumptions;
        this.truth = truth;
        this.streams = streams;
    }

    PortCall.Cargo cargo(int call, Ship ship) {
        Parameters.ProductTruth product = product(streams.uniform(CALL, call, "product"));
        LoadState load = load(call);
        double left = switch (load) {
            case LADEN -> StrictMath.min(1, truth.value(Assumed.FULL_FILL) + drawn(call, Assumed.FILL_DEVIATION));
            case PART_LADEN -> drawn(call, Assumed.PART_LADEN_FILL);
            case BALLAST, UNKNOWN -> 0;
        };
        double moved = StrictMath.max(0, left - drawn(call, Assumed.ARRIVAL_RESIDUE));
        double byWeight = ship.dwtT() * truth.value(Assumed.CARGO_SHARE_OF_DWT) * product.barrelsPerTonne();
        double byVolume = ship.tankM3() * assumptions.median(Assumed.TANK_LIMIT) / CUBIC_METRES_PER_BARREL;
        double barrels = moved * StrictMath.min(byWeight, byVolume);
        return new PortCall.Cargo(product.name(), barrels, barrels / product.barrelsPerTonne(), load);
    }

    private LoadState load(int call) {
        if (streams.uniform(CALL, call, "loads") < truth.value(Assumed.NO_LOADING_SHARE)) {
            return LoadState.BALLAST;
        }
        boolean part = streams.uniform(CALL, call, "part-laden") < truth.value(Assumed.PART_LADEN_SHARE);
        return part ? LoadState.PART_LADEN : LoadState.LADEN;
    }

    private Parameters.ProductTruth product(double uniform) {
        List<Parameters.ProductTruth> products = truth.products();
        double target = uniform;
        for (Parameters.ProductTruth product : products) {
            target -= product.share();
            if (target < 0) {
                return product;
            }
        }
        return products.getLast();
    }

    private double drawn(int call, Assumed quantity) {
        return assumptions.distribution(quantity).quantile(streams.uniform(CALL, call, quantity.key()));
    }
}
