package org.plimsoll.core.cargo;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.QuantileTable;

/** What one draw supposes of the case as a whole: the errors that all hulls and calls share. */
public final class CaseDraw {

    private static final String ENTITY = "case";

    private final double[] values;
    private final double[] cumulativeShares;
    private final double[] barrelsPerTonne;

    private CaseDraw(double[] values, double[] cumulativeShares, double[] barrelsPerTonne) {
        this.values = values;
        this.cumulativeShares = cumulativeShares;
        this.barrelsPerTonne = barrelsPerTonne;
    }

    /** Makes the draws of a case. */
    public static final class Source {

        private static final Assumed[] QUANTITIES = Assumed.values();

        /** A quantity that has a value of its own in each draw. */
        private record Drawn(int index, QuantileTable table, Draws stream) {}

        private final double[] medians = new double[QUANTITIES.length];
        private final List<Drawn> drawn = new ArrayList<>();
        private final Draws products;
        private final double[] productShapes;
        private final Distribution[] factors;
        private final Draws[] factorStreams;

        /** A source for the assumptions, products and seed of a case. */
        public Source(long seed, Assumptions assumptions, List<Product> all) {
            for (int i = 0; i < QUANTITIES.length; i++) {
                Distribution distribution = assumptions.distribution(QUANTITIES[i]);
                medians[i] = distribution.quantile(0.5);
                if (QUANTITIES[i].level() == Assumed.Level.CASE && !distribution.fixed()) {
                    drawn.add(new Drawn(
                            i, assumptions.table(QUANTITIES[i]), Draws.of(seed, ENTITY, QUANTITIES[i].key())));
                }
            }
            products = Draws.of(seed, ENTITY, "product shares");
            double weights = all.stream().mapToDouble(Product::weight).sum();
            double concentration = assumptions.median(Assumed.PRODUCT_CONCENTRATION);
            productShapes = all.stream()
                    .mapToDouble(p -> p.weight() / weights * concentration)
                    .toArray();
            factors = all.stream().map(Product::barrelsPerTonne).toArray(Distribution[]::new);
            factorStreams = all.stream()
                    .map(p -> Draws.of(seed, p.name(), "barrels per tonne"))
                    .toArray(Draws[]::new);
        }

        /** Draw number {@code draw}. */
        public CaseDraw at(int draw) {
            double[] values = medians.clone();
            for (Drawn quantity : drawn) {
                values[quantity.index()] = quantity.table().at(quantity.stream().stratified(draw));
            }
            double[] shares = Gamma.dirichlet(products, productShapes, draw);
            double[] barrels = new double[factors.length];
            for (int p = 0; p < factors.length; p++) {
                barrels[p] = factors[p].quantile(factorStreams[p].stratified(draw));
                shares[p] += p == 0 ? 0 : shares[p - 1];
            }
            return new CaseDraw(values, shares, barrels);
        }
    }

    /** The value of a quantity that is shared by the case; the median of one that is not. */
    @SuppressWarnings("EnumOrdinal") // an index into an array of the same enumeration, in the hottest loop
    public double value(Assumed quantity) {
        return values[quantity.ordinal()];
    }

    /** Which product a call loaded, for a uniform variate of the call. */
    public int product(double uniform) {
        int p = 0;
        while (p < cumulativeShares.length - 1 && uniform >= cumulativeShares[p]) {
            p++;
        }
        return p;
    }

    /** Physical barrels in a tonne of a product. */
    public double barrelsPerTonne(int product) {
        return barrelsPerTonne[product];
    }
}
