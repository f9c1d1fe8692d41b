package org.plimsoll.formats.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

class UnlistedHullsTest {

    /** A simulation has no place for a hull that a count includes and nobody calls a caller, and would stop. */
    @Test
    void aHullThatACountIncludesIsACaller() {
        Statement fleet = new Statement("known", Attribute.ROLE, "fleet", Optional.empty(), cited(Certainty.CONFIRMED));
        List<Hull> hulls = UnlistedHulls.all(
                List.of(fleet),
                List.of(),
                List.of(count("a", "known", Certainty.CONFIRMED), count("b", "unknown", Certainty.CONFIRMED)));
        assertThat(hulls).extracting(Hull::id).containsExactly("known", "unknown");
        assertThat(hulls).allMatch(Hull::caller);
    }

    @Test
    void memoryAloneMakesNoCaller() {
        assertThat(UnlistedHulls.all(List.of(), List.of(), List.of(count("a", "unknown", Certainty.UNVERIFIED))))
                .isEmpty();
    }

    private static Aggregate count(String id, String hull, Certainty certainty) {
        return new Aggregate(
                id,
                "oil",
                3,
                Span.days(LocalDate.of(2024, 3, 7), LocalDate.of(2024, 11, 5)),
                Optional.empty(),
                new Aggregate.Detail(
                        "calls", Sighting.Ais.UNKNOWN, Optional.empty(), Optional.of(hull), Optional.empty()),
                cited(certainty));
    }

    private static Citation cited(Certainty certainty) {
        return new Citation("source", Locus.atLine("test.csv", 2), certainty, "");
    }
}
