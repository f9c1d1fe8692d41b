package org.plimsoll.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

class TimelineTest {
    private final Hulls make = new Hulls();

    private List<Change> changes(Attribute attribute, String... rows) {
        return Timeline.of(make.hull("a", rows), attribute).changes();
    }

    /** Rows of the founding case: published as NEW REGENT in 2018, joined by IMO number. */
    @Test
    void aFormerNameWithoutDateIsARenamingAtATimeThatNobodyGives() {
        assertThat(Hulls.words(
                        changes(Attribute.NAME, "name|SONG WON 2", "former_name|NEW REGENT||likely", "imo|8312497")))
                .containsExactly("renamed from NEW REGENT to SONG WON 2 at a time that no statement gives (likely)");
        assertThat(Hulls.words(changes(Attribute.NAME, "name|SIN PHYONG 9", "former_name|CHONG RIM 2")))
                .containsExactly(
                        "renamed from CHONG RIM 2 to SIN PHYONG 9 at a time that no statement gives (confirmed)");
    }

    @Test
    void aChangeLiesBetweenTheLastOfOneValueAndTheFirstOfTheNext() {
        assertThat(Hulls.words(changes(
                        Attribute.FLAG,
                        "flag|Palau|2019-05-01",
                        "flag|Sierra Leone|2016..2018",
                        "flag|North Korea|2023-12-06|likely")))
                .containsExactly(
                        "reflagged from Sierra Leone to Palau between 2018-12-31 and 2019-05-01 (confirmed)",
                        "reflagged from Palau to North Korea between 2019-05-01 and 2023-12-06 (likely)");
    }

    @Test
    void aFormerNameCameBeforeTheFirstDayOfThePresentOne() {
        assertThat(Hulls.words(changes(Attribute.NAME, "name|B|2020-02-03", "former_name|A")))
                .containsExactly("renamed from A to B before 2020-02-03 (confirmed)");
    }

    @Test
    void aNameThatComesBackIsTwoRenamings() {
        assertThat(changes(Attribute.NAME, "name|A|2010..2012", "name|B|2015", "name|A|2020"))
                .extracting(c -> c.before().value() + ">" + c.after().value())
                .containsExactly("A>B", "B>A");
    }

    @Test
    void spellingsOfOneFlagAreNoReflagging() {
        assertThat(changes(
                        Attribute.FLAG,
                        "flag|DPRK|2015",
                        "flag|North Korea|2016",
                        "flag|Democratic People's Republic of Korea|2018",
                        "former_flag|KP"))
                .isEmpty();
        assertThat(changes(Attribute.FLAG, "flag|Comoros|2015", "flag|Comoros (false)|2016"))
                .hasSize(1);
    }

    @Test
    void spellingsOfOneNameAreNoRenaming() {
        Timeline line = Timeline.of(
                make.hull("a", "name|KUM GANG 3|2010", "name|Kumgang No. 3|2012", "name|KUM GANG 3"), Attribute.NAME);
        assertThat(line.changes()).isEmpty();
        assertThat(line.dated())
                .singleElement()
                .satisfies(h -> assertThat(h.statements()).hasSize(2));
        assertThat(line.undated()).hasSize(1);
    }

    @Test
    void valuesThatOverlapChangeUnderDisputeAndNestedOnesNotAtAll() {
        assertThat(changes(Attribute.MMSI, "mmsi|445000001|2010..2015", "mmsi|445000002|2014..2018"))
                .singleElement()
                .satisfies(c -> assertThat(c.certainty()).isEqualTo(Certainty.DISPUTED));
        assertThat(changes(Attribute.MMSI, "mmsi|445000001|2010..2018", "mmsi|445000002|2014"))
                .isEmpty();
    }

    @Test
    void whatHasNoDateIsShownAsSuch() {
        Timeline line = Timeline.of(make.hull("a", "owner|ONE CO", "owner|TWO CO||likely"), Attribute.OWNER);
        assertThat(line.dated()).isEmpty();
        assertThat(line.changes()).isEmpty();
        assertThat(line.undated()).extracting(Held::value).containsExactly("ONE CO", "TWO CO");
        assertThat(line.present()).map(Held::value).contains("ONE CO");
    }

    @Test
    void theOrderOfStatementsChangesNothing() {
        Hull hull = make.hull(
                "a",
                "name|A|2010..2012",
                "name|B|2012-12",
                "name|A|2010",
                "name|C",
                "former_name|D",
                "former_name|E|2005",
                "flag|X|2001",
                "flag|Y|2002",
                "mmsi|445000001|2010",
                "mmsi|445000002|2010");
        List<Timeline> expected = Timeline.all(hull);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Statement> shuffled = new ArrayList<>(hull.statements());
            Collections.shuffle(shuffled, random);
            assertThat(Timeline.all(new Hull("a", shuffled))).isEqualTo(expected);
        }
    }
}
