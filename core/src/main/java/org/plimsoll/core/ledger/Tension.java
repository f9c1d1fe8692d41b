package org.plimsoll.core.ledger;

import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.observation.Claim;

/**
 * What a published volume implies for an average call, held against the ships that are known to call.
 *
 * @param claim the published volume
 * @param perCallBbl barrels that it implies for each documented call, at the published count
 * @param dwtAtFullFillT deadweight that an average ship then needs at 90 % fill and the gasoil factor, tonnes
 * @param fillAtOurCapacity share of the full capacity of our average ship that it implies
 * @param ourCapacityBbl full capacity of the ship of an average call by our draws
 * @param ourPerCallBbl barrels of an average call by our draws
 */
public record Tension(
        Claim claim,
        double perCallBbl,
        double dwtAtFullFillT,
        double fillAtOurCapacity,
        Estimate ourCapacityBbl,
        Estimate ourPerCallBbl) {

    /** Fill of a nearly full ship that the implied deadweight is given for. */
    public static final double NEARLY_FULL = 0.9;

    /** Physical barrels in a tonne of gasoil that the implied deadweight is given for (BP/Energy Institute 2021). */
    public static final double GASOIL_BBL_PER_T = 7.46;

    /**
     * What a volume implies.
     *
     * @param publishedBbl the volume's least value
     * @param count published number of calls, above zero
     */
    public static Tension of(Claim claim, double publishedBbl, double count, Outcome outcome) {
        double perCall = publishedBbl / count;
        Estimate capacity = Estimate.of(outcome.capacityPerCallBbl());
        return new Tension(
                claim,
                perCall,
                perCall / (NEARLY_FULL * GASOIL_BBL_PER_T),
                perCall / capacity.q50(),
                capacity,
                Estimate.of(outcome.perCallBbl()));
    }
}
