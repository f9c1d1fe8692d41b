package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.Measure;

/** Unnamed calls in the volume: their ships are joint samples. */
class OpenCallsTest {

    private static final double GASOIL = 7.5;

    private static Sighting unnamed(String id, String when, Optional<Double> lengthM, String... candidates) {
        Sighting s = Cases.arrival(id, "", when);
        return new Sighting(
                s.id(),
                s.flow(),
                new Sighting.Subject(Optional.empty(), "", lengthM, Optional.empty(), List.of(candidates)),
                s.event(),
                s.when(),
                s.where(),
                s.detail(),
                s.citation());
    }

    private static Cases two() {
        return Cases.exact()
                .with(Cases.hull("small", "dwt_t", "1000", "role", "caller"))
                .with(Cases.hull("large", "dwt_t", "5000", "role", "caller"));
    }

    @Test
    void twoCallsOfOneDayAreDrawnAsTwoShips() {
        Outcome outcome = two().with(
                        unnamed("a", "2024-04-01", Optional.empty(), "small", "large"),
                        unnamed("b", "2024-04-01", Optional.empty(), "small", "large"))
                .run();
        double both = Arrays.stream(outcome.volumeBbl())
                .filter(v -> Math.abs(v - 6000 * GASOIL) < 1e-6)
                .count();
        assertThat(both / outcome.volumeBbl().length).isGreaterThan(0.99);
        assertThat(outcome.volumeBbl()).doesNotContain(2000 * GASOIL, 10_000 * GASOIL);
    }

    @Test
    void thePortBanIsThatOfTheShipThatIsDrawn() {
        Outcome outcome = two().listed("large", LocalDate.of(2018, 1, 1), Measure.PORT_ENTRY_BAN)
                .with(unnamed("a", "2024-04-01", Optional.empty(), "small", "large"))
                .run();
        assertThat(outcome.banVerified().mean()).isCloseTo(0.5, within(0.06));
        for (int d = 0; d < outcome.volumeBbl().length; d++) {
            assertThat(outcome.banVerified[d])
                    .isEqualTo(Math.abs(outcome.volumeBbl()[d] - 5000 * GASOIL) < 1e-6 ? 1 : 0);
        }
    }

    @Test
    void anotherShipIsAsLargeAsItsMeasuredLengthSays() {
        double small = Cases.exact()
                .with(unnamed("a", "2024-04-01", Optional.of(60.0)))
                .run()
                .call(0)
                .q50();
        double large = Cases.exact()
                .with(unnamed("a", "2024-04-01", Optional.of(105.0)))
                .run()
                .call(0)
                .q50();
        assertThat(large).isGreaterThan(2 * small);
        // 105 m is more often a shorter ship measured long than the other way round.
        assertThat(large).isLessThan(0.0058 * 105 * 105 * 105 * GASOIL);
    }

    @Test
    void anotherShipIsNeverANamedOne() {
        Outcome outcome = Cases.exact()
                .with(Cases.hull("tiny", "dwt_t", "10", "role", "caller"))
                .with(Cases.arrival("named", "tiny", "2024-04-01"))
                .with(unnamed("a", "2024-04-01", Optional.empty()))
                .run();
        assertThat(Arrays.stream(outcome.volumeBbl()).min().orElseThrow()).isGreaterThan(100 * GASOIL);
    }

    @Test
    void whatAGroupTellsOfIsLeftToTheGroup() {
        Sighting told = Cases.counted(unnamed("a", "2024-04-01", Optional.empty(), "small"), "group");
        Cases cases = two().with(told)
                .with(Cases.count(
                        "group",
                        1,
                        Span.days(Cases.FIRST, Cases.LAST),
                        new Aggregate.Detail(
                                "calls",
                                Sighting.Ais.UNKNOWN,
                                Optional.empty(),
                                Optional.of("large"),
                                Optional.empty())));
        assertThat(cases.experiment().association(cases.calls()).calls()).isEmpty();
        assertThat(cases.run().callSamples(0)).containsOnly(5000 * GASOIL);
    }
}
