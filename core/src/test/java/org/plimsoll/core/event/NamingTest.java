package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.observation.Sighting;

class NamingTest {
    private static final Sighting NAMED = seen("ship");
    private static final Sighting UNNAMED = seen("");

    private static Sighting seen(String hull) {
        return Cases.seen("s", hull, Sighting.Event.AT_BERTH, "2024-04-01", "pier");
    }

    /** Seven ships in ten are known and are named eight times in ten: what two sightings of one ship show against those of two, counted out. */
    @Test
    void theOddsAreThoseOfCountedOutShips() {
        double known = 0.7;
        double named = 0.8;
        double unnamed = 1 - known * named;
        var naming = new Naming(unnamed, named);
        assertThat(naming.odds(UNNAMED, UNNAMED))
                .isCloseTo((1 - known + known * 0.2 * 0.2) / (unnamed * unnamed), within(1e-12));
        assertThat(naming.odds(NAMED, UNNAMED))
                .isCloseTo(known * named * 0.2 / (known * named * unnamed), within(1e-12))
                .isEqualTo(naming.odds(UNNAMED, NAMED));
    }

    @Test
    void whereAllNamedShipsAreAlwaysNamedAnUnnamedOneIsAnother() {
        assertThat(new Naming(0.3, 1).odds(NAMED, UNNAMED)).isZero();
        assertThat(new Naming(0.3, 1).odds(UNNAMED, UNNAMED)).isCloseTo(1 / 0.3, within(1e-12));
    }

    @Test
    void whereNothingIsKnownOfItNamesSayNothing() {
        assertThat(Naming.UNKNOWN.odds(NAMED, UNNAMED)).isEqualTo(1);
        assertThat(Naming.UNKNOWN.odds(UNNAMED, UNNAMED)).isEqualTo(1);
    }

    @Test
    void theChanceToBeNamedFollowsFromPairsOfOneStay() {
        Naming prior = Naming.prior(List.of(NAMED, NAMED, UNNAMED, NAMED));
        assertThat(prior.unnamed()).isEqualTo(0.25);
        // Of a hundred pairs of known ships that are named eight times in ten 64 have two names and 32 have one.
        assertThat(prior.given(64, 32).named()).isCloseTo(0.8, within(0.006));
        assertThat(prior.given(0, 0).named())
                .as("as many are named as would be if all ships were known")
                .isEqualTo(0.75);
    }
}
