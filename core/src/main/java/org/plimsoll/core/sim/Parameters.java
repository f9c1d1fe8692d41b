package org.plimsoll.core.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;

/**
 * What is true of a whole world: one value of everything that its assumptions leave open for the case.
 *
 * <p><b>Algorithm.</b> Each quantity by inversion of its stated distribution; the expected number of calls is gamma, the shares of products are
 * Dirichlet, the median of the fleet's deadweight lies off the stated one by as much as the worth of that statement in ships allows.
 *
 * @param values one for each {@link Assumed} quantity of the level of the case; without the share of calls that is seen, which follows from
 *     the others
 * @param rateCalls expected number of calls in the period
 * @param busiestDay days from the first of January of the period's first year to the busiest time, 0 to 365.25
 * @param fleetMedianT median deadweight of the ships before it is cut to the trade's sizes, tonnes
 * @param products shares and factors, in the order of {@link SimulatedProduct#ALL}
 */
public record Parameters(
        Map<Assumed, Double> values,
        double rateCalls,
        double busiestDay,
        double fleetMedianT,
        List<ProductTruth> products) {

    static final double DAYS_PER_YEAR = 365.25;

    private static final double MOST_CALLS = 10_000;
    private static final double LASTING = 4;
    private static final double LARGE = 1.5;

    public Parameters {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        products = List.copyOf(products);
    }

    /**
     * What is true of a product.
     *
     * @param share of the calls that load anything, 0 to 1
     * @param barrelsPerTonne physical barrels in a tonne
     */
    public record ProductTruth(String name, double share, double barrelsPerTonne) {}

    /** The value of a quantity of the level of the case. */
    public double value(Assumed quantity) {
        Double value = values.get(quantity);
        if (value == null) {
            throw new IllegalArgumentException(quantity.key() + " has no one value in a simulated world");
        }
        return value;
    }

    static Parameters draw(Family family, Assumptions assumptions, Streams streams) {
        double mean = assumptions.median(Assumed.RATE_CALLS);
        if (!(mean > 0 && mean <= MOST_CALLS)) {
            throw new IllegalArgumentException("rate_calls of " + mean + " lies outside 0 to " + MOST_CALLS
                    + ": a world needs a prior of the number of calls that can be drawn from");
        }
        EnumMap<Assumed, Double> values = new EnumMap<>(Assumed.class);
        for (Assumed quantity : Assumed.values()) {
            if (quantity.level() == Assumed.Level.CASE && quantity != Assumed.VISIBLE_SHARE) {
                double u = streams.world(quantity.key()).uniform(0);
                values.put(quantity, assumptions.distribution(quantity).quantile(u));
            }
        }
        if (family == Family.LASTING_WEATHER) {
            values.computeIfPresent(Assumed.WEATHER_MEMORY_DAYS, (quantity, days) -> LASTING * days);
        }
        double shape = assumptions.median(Assumed.RATE_SHAPE);
        double rate = Gamma.draw(streams.world("rate"), shape, 0) * mean / shape;
        double phase = DAYS_PER_YEAR * streams.world("busiest day").uniform(0);
        return new Parameters(
                values,
                rate,
                phase,
                fleetMedianT(family, values, assumptions, streams),
                products(family, assumptions, streams));
    }

    private static double fleetMedianT(
            Family family, Map<Assumed, Double> values, Assumptions assumptions, Streams streams) {
        double stated = values.getOrDefault(Assumed.FLEET_DWT_T, 0.0);
        double spread = values.getOrDefault(Assumed.FLEET_DWT_SPREAD, 0.0);
        double worth = assumptions.median(Assumed.FLEET_DWT_WEIGHT);
        double off =
                spread / StrictMath.sqrt(worth) * streams.world("fleet median").normal(0);
        return stated * StrictMath.exp(off) * (family == Family.LARGE_SHIPS ? LARGE : 1);
    }

    private static List<ProductTruth> products(Family family, Assumptions assumptions, Streams streams) {
        List<SimulatedProduct> all = SimulatedProduct.ALL;
        double weights = all.stream().mapToDouble(SimulatedProduct::weight).sum();
        double concentration = assumptions.median(Assumed.PRODUCT_CONCENTRATION);
        double[] shapes = all.stream()
                .mapToDouble(p -> p.weight() / weights * concentration)
                .toArray();
        double[] shares = Gamma.dirichlet(streams.world("product shares"), shapes, 0);
        List<ProductTruth> products = new ArrayList<>();
        for (int p = 0; p < shares.length; p++) {
            SimulatedProduct product = all.get(p);
            Draws factor = streams.of("product", p, "barrels per tonne");
            double share = family == Family.HEAVY_PRODUCT ? (product.heavy() ? 1 : 0) : shares[p];
            products.add(new ProductTruth(
                    product.name(), share, product.barrelsPerTonne().quantile(factor.uniform(0))));
        }
        return products;
    }
}
