package org.plimsoll.core.cargo;

import org.plimsoll.core.evidence.Assumed;

/**
 * What one call's ship and product mean by weight.
 *
 * @param dwtT deadweight of the ship, tonnes
 * @param limitShare weight of a full cargo of the product as a share of deadweight: below what the ship could bear where tanks are full first
 */
public record Freight(double dwtT, double limitShare) {

    /** That of a ship with a product. A published capacity in barrels is taken for the limit by weight. */
    public static Freight of(Capacity.Load ship, double barrelsPerTonne, CaseDraw draw) {
        double limitT = ship.barrels(barrelsPerTonne) / barrelsPerTonne;
        double dwtT = (ship.publishedBbl() > 0 ? limitT : ship.massT()) / draw.value(Assumed.CARGO_SHARE_OF_DWT);
        return new Freight(dwtT, limitT / dwtT);
    }
}
