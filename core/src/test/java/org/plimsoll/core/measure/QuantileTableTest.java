package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantileTableTest {

    @Test
    void agreesWithItsDistributionWithinAThousandthOfTheSpread() {
        var open = Double.POSITIVE_INFINITY;
        for (Distribution d : List.<Distribution>of(
                new Distribution.TruncatedNormal(5, 2, -open, open),
                new Distribution.TruncatedNormal(0, 0.03, -0.08, 0.08),
                new Distribution.Triangular(0, 0.01, 0.05),
                new Distribution.LogNormal(1.5, 0.4, 0.25, 8))) {
            double sd = (d.quantile(0.8413) - d.quantile(0.1587)) / 2;
            QuantileTable table = new QuantileTable(d);
            for (double p = 0.005; p <= 0.995; p += 0.00037) {
                assertThat(table.at(p)).as("%s at %s", d, p).isCloseTo(d.quantile(p), within(sd / 1000));
            }
        }
    }

    @Test
    void neverLeavesTheCutsOfItsDistribution() {
        QuantileTable table = new QuantileTable(new Distribution.TruncatedNormal(0, 0.03, -0.08, 0.08));
        assertThat(table.at(0x1.0p-54)).isBetween(-0.08, -0.075);
        assertThat(table.at(1 - 0x1.0p-53)).isBetween(0.075, 0.08);
    }
}
