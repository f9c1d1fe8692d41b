package org.plimsoll.core.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Draws;

class CallCargoTest {

    private static final Assumptions ASSUMED = Cases.assumptions();

    /** Results of cases without evidence of the load may not change by what is learnt to do with such evidence. */
    @Test
    void aCallOfWhoseLoadNothingWasSeenMovesWhatItsOwnVariatesSay() {
        var cargo = new CallCargo(ASSUMED);
        var source = new CaseDraw.Source(7, ASSUMED, List.of(new Product("gasoil", 1, new Fixed(7.5), 7.5)));
        Draws call = Draws.of(7, "call-a");
        int nothing = 0;
        for (int d = 0; d < 5000; d++) {
            CaseDraw draw = source.at(d);
            double none = draw.value(Assumed.NO_LOADING_SHARE);
            double part = none + (1 - none) * draw.value(Assumed.PART_LADEN_SHARE);
            double u = call.uniform(Draws.quantity("loading"), d);
            double v = call.uniform(Draws.quantity("fill"), d);
            double came = ASSUMED.table(Assumed.ARRIVAL_RESIDUE).at(call.uniform(Draws.quantity("residue"), d));
            double full = StrictMath.min(
                    1,
                    draw.value(Assumed.FULL_FILL)
                            + ASSUMED.table(Assumed.FILL_DEVIATION).at(v));
            double left = u < part ? ASSUMED.table(Assumed.PART_LADEN_FILL).at(v) : full;
            double expected = u < none ? 0 : StrictMath.max(0, left - came);
            assertThat(cargo.share(call, draw, d)).isEqualTo(expected);
            nothing += expected == 0 ? 1 : 0;
        }
        assertThat(nothing).isBetween(50, 250);
    }
}
