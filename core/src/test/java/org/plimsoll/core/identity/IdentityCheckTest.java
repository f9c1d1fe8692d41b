package org.plimsoll.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;

class IdentityCheckTest {
    private static final Position VOSTOCHNY = new Position(42.74, 133.08);
    private static final Position CHONGJIN = new Position(41.75, 129.75);
    private static final Position SHANGHAI = new Position(31.0, 122.5);

    private final Hulls make = new Hulls();
    private final List<Sighting> sightings = new ArrayList<>();

    private void seen(String hull, Position where, String when) {
        int line = sightings.size() + 2;
        sightings.add(new Sighting(
                "s" + line,
                "oil",
                new Sighting.Subject(Optional.of(hull), "", Optional.empty()),
                Sighting.Event.AIS_POSITION,
                Hulls.span(when).orElseThrow(),
                new Sighting.Where(Optional.empty(), Optional.of(where), ""),
                new Sighting.Detail("AIS", Sighting.Ais.ON, Sighting.LoadState.UNKNOWN, List.of()),
                new Citation("src", Locus.atLine("sightings.csv", line), Certainty.CONFIRMED, "")));
    }

    private List<IdentityFinding> find(Hull... hulls) {
        return IdentityCheck.of(new Fleet(List.of(hulls)), sightings, new Gazetteer(List.of()), List.of(), 15);
    }

    private List<String> codes(Hull... hulls) {
        return find(hulls).stream().map(IdentityFinding::code).toList();
    }

    /** Two lists of one fleet give 8966535 two names; neither has dates. */
    @Test
    void twoNamesOnOneNumberAreAFinding() {
        assertThat(find(make.hull("kum-gang-3", "name|KUM GANG 3", "name|UN PHA 2", "imo|8966535")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.problem())
                            .isEqualTo("kum-gang-3 has two names, KUM GANG 3 (vessels.csv:2, source-2) and UN PHA 2"
                                    + " (vessels.csv:3, source-3), and no dates that part them");
                    assertThat(f.citations()).hasSize(2);
                    assertThat(f.remedy()).isNotBlank();
                });
    }

    @Test
    void aNameThatIsOnlyTakenForAFormerOneIsSaid() {
        assertThat(find(make.hull("a", "name|KUM GANG 3", "former_name|UN PHA 2||likely")))
                .singleElement()
                .satisfies(f -> assertThat(f.problem()).contains("taken for a former name"));
        assertThat(codes(make.hull("a", "name|SIN PHYONG 9", "former_name|CHONG RIM 2")))
                .isEmpty();
    }

    @Test
    void namesThatFollowEachOtherAreNone() {
        assertThat(codes(make.hull("a", "name|A|2010..2012", "name|B|2013..2014")))
                .isEmpty();
        assertThat(codes(make.hull("a", "name|A|2010..2012-12-20", "name|B|2012-12..2014")))
                .isEmpty();
        assertThat(codes(make.hull("a", "name|A|2010..2013", "name|B|2012..2014")))
                .containsExactly("two-names-one-hull");
        assertThat(codes(make.hull("a", "name|KUM GANG 3", "name|Kumgang No. 3")))
                .isEmpty();
    }

    @Test
    void numbersThatCannotBeOneHulls() {
        assertThat(codes(make.hull("a", "imo|8966535"), make.hull("b", "imo|8966535", "status|scrapped")))
                .containsExactly("one-imo-two-hulls");
        assertThat(codes(make.hull("a", "imo|8966535", "imo|8312497", "imo|8312497")))
                .containsExactly("two-imos-one-hull");
        assertThat(codes(make.hull("a", "imo|8966536"))).containsExactly("bad-imo");
    }

    @Test
    void aScrappedShipsNumberOnALivingOneIsNotForMerging() {
        assertThat(find(make.hull("a", "imo|8966535"), make.hull("b", "imo|8966535", "status|scrapped|2018")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.problem()).contains("b is said to be scrapped");
                    assertThat(f.remedy()).contains("do not merge");
                });
    }

    @Test
    void anIssueOfReadingReachesTheReader() {
        Issue bad = Issue.setAside("bad-imo", Locus.atLine("vessels.csv", 7), "'8966536' is no IMO number", "Compare");
        assertThat(IdentityCheck.of(new Fleet(List.of()), List.of(), new Gazetteer(List.of()), List.of(bad), 15))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.issue()).isEqualTo(Issue.note("bad-imo", bad.at(), bad.problem(), bad.remedy())));
    }

    @Test
    void aSignOnTwoHullsAtOneTime() {
        assertThat(codes(make.hull("a", "mmsi|445000001|2010..2012"), make.hull("b", "mmsi|445000001|2014")))
                .isEmpty();
        assertThat(codes(make.hull("a", "mmsi|445000001|2010..2014"), make.hull("b", "mmsi|445000001|2014")))
                .containsExactly("one-mmsi-two-hulls");
        assertThat(codes(make.hull("a", "call_sign|HM-YZ"), make.hull("b", "call_sign|HMYZ")))
                .containsExactly("one-call-sign-two-hulls");
    }

    @Test
    void oneHullIsNotAtTwoPlacesAtOnce() {
        seen("a", VOSTOCHNY, "2024-05-01T10:00");
        seen("a", SHANGHAI, "2024-05-01T22:00");
        seen("b", VOSTOCHNY, "2024-05-01T10:00");
        seen("b", CHONGJIN, "2024-05-02T10:00");
        assertThat(find(make.hull("a", "name|A"), make.hull("b", "name|B")))
                .singleElement()
                .satisfies(f -> assertThat(f.problem())
                        .startsWith("a was seen at 42.74, 133.08 on 2024-05-01")
                        .contains("at most 12 hours between"));
    }

    @Test
    void theWholeDayCountsWhereOnlyTheDayIsKnown() {
        seen("a", VOSTOCHNY, "2024-05-01");
        seen("a", CHONGJIN, "2024-05-01");
        assertThat(codes(make.hull("a", "name|A"))).isEmpty();
    }

    @Test
    void oneTransmitterIsNotAtTwoPlaces() {
        seen("a", VOSTOCHNY, "2024-05-01T10:00");
        seen("b", SHANGHAI, "2024-05-01T11:00");
        assertThat(codes(make.hull("a", "mmsi|445000001"), make.hull("b", "mmsi|445000001")))
                .containsExactly("one-mmsi-two-hulls", "one-mmsi-two-places");
    }

    @Test
    void nothingSailsAfterItsEnd() {
        seen("a", VOSTOCHNY, "2024-05-01");
        assertThat(codes(make.hull("a", "status|lost|2020", "name|B|2021"))).containsExactly("after-its-end");
        assertThat(codes(make.hull("a", "status|laid_up|2020"))).isEmpty();
        assertThat(codes(make.hull("a", "status|lost|2024-06"))).isEmpty();
    }

    @Test
    void aFlagThatNobodyConfirms() {
        assertThat(codes(
                        make.hull("a", "flag|Unknown"),
                        make.hull("b", "flag|Gambia (false)"),
                        make.hull("c", "flag|Palau")))
                .containsExactly("false-flag", "false-flag");
    }

    @Test
    void theOrderOfHullsStatementsAndSightingsChangesNothing() {
        List<Hull> hulls = new ArrayList<>(List.of(
                make.hull("a", "name|A", "name|B", "name|C||likely", "imo|8966535", "imo|8312497", "mmsi|445000001"),
                make.hull(
                        "b", "imo|8966535", "mmsi|445000001", "call_sign|HMYZ", "status|scrapped|2019", "name|X|2020"),
                make.hull(
                        "c",
                        "call_sign|HMYZ",
                        "call_sign|HMYZ|2020",
                        "flag|false",
                        "former_name|Q||likely",
                        "name|R")));
        seen("a", VOSTOCHNY, "2024-05-01T10:00");
        seen("a", SHANGHAI, "2024-05-01T10:00");
        seen("b", SHANGHAI, "2024-05-01T11:00");
        seen("b", VOSTOCHNY, "2024-05-01T11:30");
        List<IdentityFinding> expected = find(hulls.toArray(Hull[]::new));
        assertThat(expected).hasSizeGreaterThan(10);
        var random = new Random(11);
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(hulls, random);
            Collections.shuffle(sightings, random);
            List<Hull> shuffled = hulls.stream()
                    .map(h -> {
                        var statements = new ArrayList<>(h.statements());
                        Collections.shuffle(statements, random);
                        return new Hull(h.id(), statements);
                    })
                    .toList();
            assertThat(find(shuffled.toArray(Hull[]::new))).isEqualTo(expected);
        }
    }
}
