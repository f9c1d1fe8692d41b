package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Distribution;

class StaysTest {
    private static final Distribution DAYS = new Distribution.LogNormal(1.5, 0.6, 0, Double.POSITIVE_INFINITY);

    @Test
    void soManyStaysLastAsAreAssumedTo() {
        var table = new Stays(DAYS).table(1, 1);
        for (double longer : new double[] {0.9, 0.5, 0.1, 0.01}) {
            assertThat(table.longerThan(DAYS.quantile(1 - longer))).isCloseTo(longer, within(0.01));
        }
    }

    /** Else the longest of thousands of calls would rule out what is true. */
    @Test
    void oneStayInTenThousandIsPossible() {
        var table = new Stays(DAYS).table(1, 1);
        assertThat(table.longerThan(DAYS.quantile(1 - 1e-3))).isBetween(0.5e-3, 2e-3);
        assertThat(table.longerThan(DAYS.quantile(1 - 1e-4))).isBetween(0.5e-4, 2e-4);
    }
}
