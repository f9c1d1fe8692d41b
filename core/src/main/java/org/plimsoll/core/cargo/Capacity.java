package org.plimsoll.core.cargo;

import java.util.Collection;
import java.util.Optional;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.QuantileTable;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

/**
 * What a hull can carry: deadweight and tank volume, drawn once for the hull in each draw, so that all calls of one hull share the error.
 *
 * <p><b>Algorithm.</b> The best that is known decides, in this order: published capacity in barrels, published deadweight, gross tonnage,
 * length over all, the fleet. Tank volume is a published one, else deadweight times the fleet's ratio times the hull's own factor.
 *
 * <p><b>Source.</b> The relations and their spreads are assumptions of the case, with their reasons.
 */
public final class Capacity {

    /** A relative error of a length is three times as large in its cube. */
    private static final double CUBE = 3;

    private static final double Z90 = 3.2897072539029435;

    private final FleetSizes fleet;
    private final long seed;
    private final QuantileTable dwtError;
    private final QuantileTable cubicError;
    private final Relation dwtPerGt;
    private final Relation dwtPerCubicLength;
    private final Relation dwtPerCubicMeasured;

    /** Capacities under the assumptions of a case, whose hulls say how large ships of the fleet are. */
    public Capacity(long seed, Assumptions assumptions, Collection<Hull> hulls) {
        this.seed = seed;
        fleet = new FleetSizes(seed, assumptions, hulls);
        dwtError = assumptions.table(Assumed.DWT_ERROR);
        cubicError = assumptions.table(Assumed.CUBIC_ERROR);
        dwtPerGt = Relation.of(assumptions.distribution(Assumed.DWT_PER_GT));
        dwtPerCubicLength = Relation.of(assumptions.distribution(Assumed.DWT_PER_CUBIC_LENGTH));
        dwtPerCubicMeasured = dwtPerCubicLength.with(CUBE * assumptions.median(Assumed.LENGTH_ERROR));
    }

    /** How the size of a hull is known. */
    public enum Basis {
        PUBLISHED_CAPACITY("published capacity"),
        PUBLISHED_DWT("published deadweight"),
        GROSS_TONNAGE("gross tonnage"),
        LENGTH("length"),
        FLEET("size of the fleet");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /** What one hull is known by; cheap to draw from. */
    public final class Known {

        private final Basis basis;
        private final double figure;
        private final Optional<Double> publishedCubicM3;
        private final Relation ofLength;
        private final Draws size;
        private final Draws cubic;

        private Known(String id, Basis basis, double figure, Optional<Double> publishedCubicM3) {
            this(id, basis, figure, publishedCubicM3, dwtPerCubicLength);
        }

        private Known(String id, Basis basis, double figure, Optional<Double> publishedCubicM3, Relation ofLength) {
            this.ofLength = ofLength;
            this.basis = basis;
            this.figure = figure;
            this.publishedCubicM3 = publishedCubicM3;
            size = Draws.of(seed, id, "deadweight");
            cubic = Draws.of(seed, id, "tank volume");
        }

        /** How its size is known. */
        public Basis basis() {
            return basis;
        }

        /** What it can carry in draw number {@code number}. */
        public Load at(CaseDraw draw, Sizes sizes, int number) {
            double u = size.stratified(number);
            double bias = draw.value(Assumed.SIZE_BIAS);
            double dwtT = switch (basis) {
                case PUBLISHED_CAPACITY -> 0;
                case PUBLISHED_DWT -> figure * dwtError.at(u);
                case GROSS_TONNAGE -> bias * sizes.related(dwtPerGt, figure, u);
                case LENGTH -> bias * sizes.related(ofLength, figure * figure * figure, u);
                case FLEET -> bias * sizes.fleet.dwtT(u);
            };
            double cubicM3 = publishedCubicM3.isPresent()
                    ? publishedCubicM3.get()
                    : dwtT * draw.value(Assumed.CUBIC_PER_DWT) * cubicError.at(cubic.uniform(number));
            return new Load(
                    dwtT * draw.value(Assumed.CARGO_SHARE_OF_DWT),
                    cubicM3 * draw.value(Assumed.TANK_LIMIT),
                    basis == Basis.PUBLISHED_CAPACITY ? figure : 0);
        }
    }

    /**
     * Deadweight per unit of something else that is known.
     *
     * @param middle median of the ratio
     * @param spread spread of its natural logarithm, from its 90 % interval
     */
    private record Relation(double middle, double spread) {
        static Relation of(Distribution ratio) {
            return new Relation(ratio.quantile(0.5), StrictMath.log(ratio.quantile(0.95) / ratio.quantile(0.05)) / Z90);
        }

        /** The same ratio with another error on the logarithm, independent of its own. */
        Relation with(double error) {
            return new Relation(middle, StrictMath.sqrt(spread * spread + error * error));
        }
    }

    /** The sizes of ships as one draw supposes them. */
    public static final class Sizes {

        private final FleetSizes.Drawn fleet;

        private Sizes(FleetSizes.Drawn fleet) {
            this.fleet = fleet;
        }

        private double related(Relation relation, double known, double uniform) {
            double middle = relation.middle() * known;
            return relation.spread() == 0 ? middle : fleet.dwtT(StrictMath.log(middle), relation.spread(), uniform);
        }
    }

    /**
     * What a hull can carry.
     *
     * @param massT most cargo by weight, tonnes
     * @param volumeM3 most cargo by tank volume, cubic metres
     * @param publishedBbl published capacity in barrels, which stands for both; 0 where there is none
     */
    public record Load(double massT, double volumeM3, double publishedBbl) {

        /** Barrels that the hull can take of a product. */
        public double barrels(double barrelsPerTonne) {
            return publishedBbl > 0
                    ? publishedBbl
                    : StrictMath.min(massT * barrelsPerTonne, volumeM3 / Product.CUBIC_METRES_PER_BARREL);
        }
    }

    /** What is known of a hull's size. */
    public Known of(Hull hull) {
        Optional<Double> cubicM3 = number(hull, Attribute.CUBIC_M3);
        Optional<Double> capacityBbl = number(hull, Attribute.CAPACITY_BBL);
        if (capacityBbl.isPresent()) {
            return new Known(hull.id(), Basis.PUBLISHED_CAPACITY, capacityBbl.get(), cubicM3);
        }
        Optional<Double> dwtT = number(hull, Attribute.DWT_T);
        if (dwtT.isPresent()) {
            return new Known(hull.id(), Basis.PUBLISHED_DWT, dwtT.get(), cubicM3);
        }
        Optional<Double> gt = number(hull, Attribute.GROSS_TONNAGE);
        if (gt.isPresent()) {
            return new Known(hull.id(), Basis.GROSS_TONNAGE, gt.get(), cubicM3);
        }
        return number(hull, Attribute.LENGTH_M)
                .map(lengthM -> new Known(hull.id(), Basis.LENGTH, lengthM, cubicM3))
                .orElseGet(() -> new Known(hull.id(), Basis.FLEET, 0, cubicM3));
    }

    /** A ship of the fleet of which nothing is known but that it called. */
    public Known anonymous(String id) {
        return new Known(id, Basis.FLEET, 0, Optional.empty());
    }

    /**
     * An unnamed ship of which a length was measured. The error of the measurement is one draw for each call, and the fleet's sizes speak too: a
     * long measurement is more often a shorter ship measured long than the other way round.
     *
     * @param id of its call
     * @param lengthM above 0, metres
     */
    public Known measured(String id, double lengthM) {
        return new Known(id, Basis.LENGTH, lengthM, Optional.empty(), dwtPerCubicMeasured);
    }

    /** What draw number {@code number} supposes of the sizes of ships. */
    public Sizes sizes(CaseDraw draw, int number) {
        return new Sizes(fleet.at(draw, number));
    }

    private static Optional<Double> number(Hull hull, Attribute attribute) {
        return hull.verified(attribute).map(s -> s.number());
    }
}
