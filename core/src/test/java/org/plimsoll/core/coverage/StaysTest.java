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

    /** Else a call whose arrival and departure are both known would rule out suppositions by where its stay falls. */
    @Test
    void noLengthWithinTheLongestIsImpossible() {
        for (double scale = 0.7; scale < 1.4; scale += 0.01) {
            var table = new Stays(DAYS).table(scale, 1.1);
            for (double days = 0.5; days < 0.9 * table.longestDays(); days += 0.0625) {
                assertThat(table.longerThan(days) - table.longerThan(days + 0.125))
                        .as("%s days, scale %s", days, scale)
                        .isPositive();
            }
        }
    }
}
