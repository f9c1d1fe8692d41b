package org.plimsoll.core.cargo;

import org.plimsoll.core.measure.Distribution;

/**
 * An oil product that the terminal may have loaded.
 *
 * @param name the trade's name
 * @param weight relative share expected at the terminal, above zero
 * @param barrelsPerTonne physical barrels in a tonne
 * @param committeeBarrelsPerTonne factor that the sanctions committee's table gives for it
 */
public record Product(String name, double weight, Distribution barrelsPerTonne, double committeeBarrelsPerTonne) {

    /** Cubic metres in a barrel of 42 US gallons, exactly. */
    public static final double CUBIC_METRES_PER_BARREL = 0.158987294928;

    public Product {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a product's weight must be above zero, not " + weight);
        }
        if (!(committeeBarrelsPerTonne > 0)) {
            throw new IllegalArgumentException("a conversion factor must be above zero");
        }
    }
}
