package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.core.Cases.ais;
import static org.plimsoll.core.Cases.arrival;
import static org.plimsoll.core.Cases.counted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.Ais;

class MembershipsTest {

    private static final Aggregate ALL = aggregate("all", "calls", Ais.OFF, Optional.empty());
    private static final Aggregate PART = aggregate("part", "calls", Ais.UNKNOWN, Optional.of("all"));

    private static Aggregate aggregate(String id, String unit, Ais ais, Optional<String> within) {
        return Cases.count(
                id,
                43,
                Span.days(Cases.FIRST, Cases.LAST),
                new Aggregate.Detail(unit, ais, Optional.empty(), Optional.empty(), within));
    }

    private static Optional<Call.Membership> of(Sighting sighting, Aggregate... aggregates) {
        return new CallBuilder(Cases.places(), "port", Cases.assumptions())
                .build(List.of(sighting), List.of(aggregates))
                .getFirst()
                .belief()
                .membership();
    }

    @Test
    void aCallThatItsSourceCountsIsAMember() {
        assertThat(of(counted(arrival("a", "ship", "2024-04-01"), "all"), ALL)).hasValueSatisfying(m -> {
            assertThat(m.aggregate()).isEqualTo("all");
            assertThat(m.chance()).isEqualTo(1);
        });
    }

    @Test
    void aMemberOfAPartIsAMemberOfTheWhole() {
        assertThat(of(counted(ais(arrival("a", "ship", "2024-04-01"), Ais.ON), "part"), PART, ALL))
                .hasValueSatisfying(m -> {
                    assertThat(m.aggregate()).isEqualTo("all");
                    assertThat(m.chance()).isEqualTo(1);
                });
    }

    @Test
    void aCallThatFitsIsProbablyAMember() {
        assertThat(of(arrival("a", "ship", "2024-04-01"), ALL))
                .hasValueSatisfying(m -> assertThat(m.chance()).isEqualTo(0.95));
    }

    @Test
    void aTransmitterThatContradictsTheCountMakesItLessLikely() {
        assertThat(of(ais(arrival("a", "ship", "2024-04-01"), Ais.ON), ALL)).hasValueSatisfying(m -> {
            assertThat(m.chance()).isEqualTo(0.3);
            assertThat(m.reason()).contains("its transmitter was on").contains("every counted call off");
        });
    }

    @Test
    void anotherTimeOrPlaceIsNoMember() {
        assertThat(of(arrival("a", "ship", "2024-12-01"), ALL)).isEmpty();
        Aggregate elsewhere =
                new Aggregate("nampo", "oil", 3, ALL.period(), Optional.of("nampo"), ALL.detail(), ALL.citation());
        assertThat(of(arrival("a", "ship", "2024-04-01"), elsewhere)).isEmpty();
    }

    @Test
    void countsOfOtherThingsAndCountsFromMemoryHoldNoCall() {
        Aggregate ships = aggregate("ships", "ships", Ais.UNKNOWN, Optional.empty());
        Aggregate remembered = new Aggregate(
                "memory", "oil", 9, ALL.period(), ALL.place(), ALL.detail(), Cases.cited(Certainty.UNVERIFIED));
        assertThat(of(counted(arrival("a", "ship", "2024-04-01"), "ships", "memory"), ships, remembered))
                .isEmpty();
    }

    @Test
    void partsThatHoldEachOtherDoNotHangTheSearch() {
        Aggregate a = aggregate("a", "calls", Ais.UNKNOWN, Optional.of("b"));
        Aggregate b = aggregate("b", "calls", Ais.UNKNOWN, Optional.of("a"));
        assertThat(of(counted(arrival("s", "ship", "2024-04-01"), "a"), a, b, ALL))
                .hasValueSatisfying(m -> assertThat(m.chance()).isEqualTo(0.95));
    }
}
