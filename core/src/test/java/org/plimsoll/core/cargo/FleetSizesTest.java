package org.plimsoll.core.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;

class FleetSizesTest {
    private static final Assumptions ASSUMED = Cases.assumptions();

    private static FleetSizes.Drawn sizes() {
        var draws = new CaseDraw.Source(1, ASSUMED, List.of(new Product("gasoil", 1, new Fixed(7.5), 7.5)));
        return new FleetSizes(1, ASSUMED, List.of()).at(draws.at(0), 0);
    }

    /** A boat of thirty metres, or a giant, is measured wrongly or none of the trade's: the nearer end, and never no number. */
    @Test
    void aShipFarFromTheTradesSizesIsOfTheNearerEnd() {
        double least = ASSUMED.median(Assumed.FLEET_DWT_LEAST_T);
        double most = ASSUMED.median(Assumed.FLEET_DWT_MOST_T);
        for (double uniform : new double[] {1e-12, 0.1, 0.5, 0.9, 1 - 1e-12}) {
            for (double dwtT : new double[] {1e-3, 1, 10, 100}) {
                assertThat(sizes().dwtT(Math.log(dwtT), 0.05, uniform)).isCloseTo(least, within(0.1 * least));
            }
            for (double dwtT : new double[] {1e6, 1e8}) {
                assertThat(sizes().dwtT(Math.log(dwtT), 0.05, uniform)).isCloseTo(most, within(0.1 * most));
            }
        }
    }

    @Test
    void sizesRiseWithTheirVariateWhereverTheCutLies() {
        for (double dwtT : new double[] {100, 700, 3000, 20_000}) {
            double before = 0;
            for (double uniform = 0.01; uniform < 1; uniform += 0.01) {
                double size = sizes().dwtT(Math.log(dwtT), 0.2, uniform);
                assertThat(size).as("%s t at %s", dwtT, uniform).isGreaterThanOrEqualTo(before);
                before = size;
            }
        }
    }
}
