package org.plimsoll.core.sim;

import java.util.List;
import org.plimsoll.core.measure.Distribution;

/**
 * An oil product that a simulated pier may load.
 *
 * @param name the trade's name
 * @param weight relative share expected
 * @param barrelsPerTonne physical barrels in a tonne
 * @param committeeBarrelsPerTonne the sanctions committee's factor
 */
public record SimulatedProduct(
        String name, double weight, Distribution barrelsPerTonne, double committeeBarrelsPerTonne) {

    private static final String HEAVY = "residual fuel oil";

    /** The products of the founding case. */
    public static final List<SimulatedProduct> ALL = List.of(
            new SimulatedProduct("gasoil", 6, new Distribution.Uniform(7.23, 7.50), 7.5),
            new SimulatedProduct("gasoline", 1.5, new Distribution.Uniform(8.35, 8.50), 8.35),
            new SimulatedProduct("kerosene", 1, new Distribution.Uniform(7.77, 7.88), 7.88),
            new SimulatedProduct(HEAVY, 1.5, new Distribution.Uniform(6.35, 6.70), 6.35));

    /** Whether it is the one with the fewest barrels in a tonne. */
    boolean heavy() {
        return name.equals(HEAVY);
    }
}
