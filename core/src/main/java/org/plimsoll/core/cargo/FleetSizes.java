package org.plimsoll.core.cargo;

import java.util.Collection;
import java.util.OptionalDouble;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Normal;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

/**
 * Deadweight of ships whose size nobody has published.
 *
 * <p><b>Algorithm.</b> The logarithm of deadweight is normal. Its mean is the precision-weighted mean of the assumed median, worth as many
 * ships as {@link Assumed#FLEET_DWT_WEIGHT} says, and of the known ships of the fleet; what remains uncertain of it is drawn once for the
 * case. Each ship is then drawn within the least and greatest size of the trade. A relation from gross tonnage or length, where one of them
 * is known, is combined with this prior by Bayes' rule: plugging a noisy length into a cube would overstate the size.
 *
 * <p><b>Limitations.</b> The known ships are taken as a fair sample of the fleet; large ones may be better documented.
 */
final class FleetSizes {

    private final double weight;
    private final double knownCount;
    private final double knownMeanLog;
    private final double least;
    private final double most;
    private final Draws meanStream;

    FleetSizes(long seed, Assumptions assumptions, Collection<Hull> hulls) {
        weight = assumptions.median(Assumed.FLEET_DWT_WEIGHT);
        least = StrictMath.log(assumptions.median(Assumed.FLEET_DWT_LEAST_T));
        most = StrictMath.log(assumptions.median(Assumed.FLEET_DWT_MOST_T));
        meanStream = Draws.of(seed, "fleet", "mean log deadweight");
        double count = 0;
        double sum = 0;
        for (Hull hull : hulls) {
            if (hull.ofFleet()) {
                OptionalDouble dwt = publishedDwtT(hull);
                if (dwt.isPresent()) {
                    count++;
                    sum += StrictMath.log(dwt.getAsDouble());
                }
            }
        }
        knownCount = count;
        knownMeanLog = count == 0 ? 0 : sum / count;
    }

    /** The deadweight that a source gives for a hull; statements from memory do not count. */
    static OptionalDouble publishedDwtT(Hull hull) {
        return hull.verified(Attribute.DWT_T)
                .map(s -> OptionalDouble.of(s.number()))
                .orElse(OptionalDouble.empty());
    }

    /** What one draw supposes of the fleet. */
    Drawn at(CaseDraw draw, int number) {
        double prior = StrictMath.log(draw.value(Assumed.FLEET_DWT_T));
        double spread = draw.value(Assumed.FLEET_DWT_SPREAD);
        double worth = weight + knownCount;
        double mean = (weight * prior + knownCount * knownMeanLog) / worth
                + spread / StrictMath.sqrt(worth) * Normal.quantile(meanStream.stratified(number));
        return new Drawn(mean, spread);
    }

    /** The sizes of ships as one draw supposes them. */
    final class Drawn {

        private final double meanLog;
        private final double spread;
        private final double below;
        private final double inside;

        /** 1, or −1 where the cut lies above the mean: there chances are those of larger sizes, which doubles still tell apart. */
        private final int side;

        private Drawn(double meanLog, double spread) {
            this.meanLog = meanLog;
            this.spread = spread;
            double low = (least - meanLog) / spread;
            double high = (most - meanLog) / spread;
            side = low > 0 ? -1 : 1;
            below = Normal.cumulative(side * (side > 0 ? low : high));
            inside = Normal.cumulative(side * (side > 0 ? high : low)) - below;
        }

        /** The deadweight of one ship of the fleet, in tonnes, for its own uniform variate. */
        double dwtT(double uniform) {
            double share = below + (side > 0 ? uniform : 1 - uniform) * inside;
            return share > 0 ? within(meanLog + side * spread * Normal.quantile(share)) : within(meanLog);
        }

        /**
         * The same for a ship of which a relation says something.
         *
         * @param relationLog logarithm of the deadweight by the relation
         * @param relationSpread spread of that logarithm
         */
        double dwtT(double relationLog, double relationSpread, double uniform) {
            double prior = 1 / square(spread);
            double relation = 1 / square(relationSpread);
            double mean = (meanLog * prior + relationLog * relation) / (prior + relation);
            return new Drawn(mean, 1 / StrictMath.sqrt(prior + relation)).dwtT(uniform);
        }
    }

    /** Far from the trade's sizes the share inside the cut is too small for doubles; the nearer end is then the best answer. */
    private double within(double logDwt) {
        return StrictMath.exp(StrictMath.min(most, StrictMath.max(least, logDwt)));
    }

    private static double square(double x) {
        return x * x;
    }
}
