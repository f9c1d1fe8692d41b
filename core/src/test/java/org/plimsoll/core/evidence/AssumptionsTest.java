package org.plimsoll.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.measure.Distribution;

class AssumptionsTest {

    @Test
    void assumptionsAreCompleteOrThereAreNone() {
        var incomplete = new EnumMap<>(Cases.assumptions().values());
        incomplete.remove(Assumed.FULL_FILL);
        assertThatThrownBy(() -> new Assumptions(incomplete))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("full_fill");
    }

    @Test
    void replacingOneAssumptionLeavesTheOthers() {
        Assumptions before = Cases.assumptions();
        Assumptions after = before.with(Assumed.FULL_FILL, new Distribution.Fixed(0.5));
        assertThat(after.median(Assumed.FULL_FILL)).isEqualTo(0.5);
        assertThat(after.of(Assumed.FULL_FILL).reason())
                .isEqualTo(before.of(Assumed.FULL_FILL).reason());
        for (Assumed other : Assumed.values()) {
            if (other != Assumed.FULL_FILL) {
                assertThat(after.of(other)).isEqualTo(before.of(other));
            }
        }
    }

    @Test
    void everyAssumptionIsFoundByItsKey() {
        for (Assumed quantity : Assumed.values()) {
            assertThat(Assumed.of(" " + quantity.key() + " ")).contains(quantity);
        }
        assertThat(Assumed.of("nonsense")).isEmpty();
    }
}
