package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;

class EntryBuilderTest {
    private final List<ListEntry> entries = new ArrayList<>();
    private final ListReading reading = new ListReading("a.xml", ListLimits.DEFAULT, entries::add);

    private EntryBuilder ship() {
        return reading.entry(7).ref("1").kind(SubjectKind.VESSEL).name("CHON MA SAN", ListedName.Kind.PRIMARY);
    }

    private List<String> codes() {
        return reading.report().issues().stream().map(Issue::code).toList();
    }

    @Test
    void cleansTextsAndLeavesOutBlanksAndRepetitions() {
        ListEntry entry = ship().name(" CHON\u00a0MA \r\n SAN ", ListedName.Kind.ALIAS)
                .name("천마산", ListedName.Kind.SCRIPT)
                .name("", ListedName.Kind.ALIAS)
                .name(null, ListedName.Kind.ALIAS)
                .fact(Particular.FLAG, "Korea,  North ")
                .fact(Particular.FLAG, "Korea, North")
                .fact(Particular.CALL_SIGN, " ")
                .tie(Relation.OWNED_BY, "EXAMPLE SHIPPING")
                .tie(Tie.to(Relation.OWNED_BY, "EXAMPLE  SHIPPING "))
                .programme("DPRK4")
                .programme("DPRK4")
                .measure(Measure.ASSET_FREEZE)
                .from(LocalDate.of(2018, 2, 23))
                .from(LocalDate.of(2016, 3, 16))
                .remark("one")
                .remark(" one ")
                .remark("Tonnage", "two")
                .build()
                .orElseThrow();
        assertThat(entry.names())
                .containsExactly(ListedName.primary("CHON MA SAN"), new ListedName("천마산", ListedName.Kind.SCRIPT));
        assertThat(entry.facts()).containsExactly(new Fact(Particular.FLAG, "Korea, North"));
        assertThat(entry.ties()).containsExactly(Tie.to(Relation.OWNED_BY, "EXAMPLE SHIPPING"));
        assertThat(entry.terms().programmes()).containsExactly("DPRK4");
        assertThat(entry.terms().from()).contains(LocalDate.of(2016, 3, 16));
        assertThat(entry.remarks()).isEqualTo("one; Tonnage: two");
        assertThat(codes()).isEmpty();
    }

    @Test
    void putsTheNameThatItIsListedUnderFirst() {
        ListEntry entry = reading.entry(1)
                .ref("2")
                .name("예", ListedName.Kind.SCRIPT)
                .name("EXAMPLE ONE", ListedName.Kind.ALIAS)
                .name("EXAMPLE TWO", ListedName.Kind.PRIMARY)
                .name("EXAMPLE ONE", ListedName.Kind.PRIMARY)
                .build()
                .orElseThrow();
        assertThat(entry.names())
                .containsExactly(
                        ListedName.primary("EXAMPLE TWO"),
                        ListedName.primary("EXAMPLE ONE"),
                        new ListedName("예", ListedName.Kind.SCRIPT));
    }

    @Test
    void readsNumbersOfShipsHoweverTheyAreWritten() {
        for (String text : List.of(
                "8660313", "IMO 8660313", "imo8660313", "IMO: 8660313", "IMO No. 8660313", "IMO number 8660313")) {
            assertThat(ship().imo(text).build().orElseThrow().facts())
                    .as(text)
                    .containsExactly(new Fact(Particular.IMO, "8660313"));
        }
        assertThat(ship().imo("8660313; IMO 7303803").build().orElseThrow().imos())
                .hasSize(2);
        assertThat(ship().mmsi("MMSI 445 451 000").build().orElseThrow().facts())
                .containsExactly(new Fact(Particular.MMSI, "445451000"));
        assertThat(ship().companyImo("IMO number 5963351").build().orElseThrow().facts())
                .containsExactly(new Fact(Particular.COMPANY_IMO, "5963351"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void keepsNumbersThatDoNotCheckInDoubt() {
        ListEntry entry = ship().at(9)
                .imo("IMO 8660314")
                .mmsi("44545")
                .companyImo("59")
                .build()
                .orElseThrow();
        assertThat(entry.facts())
                .containsExactly(
                        new Fact(Particular.OTHER_NUMBER, "IMO 8660314"),
                        new Fact(Particular.OTHER_NUMBER, "MMSI 44545"),
                        new Fact(Particular.OTHER_NUMBER, "IMO company 59"));
        assertThat(codes()).containsExactly("bad-imo", "bad-mmsi", "bad-company-imo");
        Issue first = reading.report().issues().getFirst();
        assertThat(first.severity()).isEqualTo(Severity.DOUBT);
        assertThat(first.at()).hasToString("a.xml:9 (imo)");
        assertThat(first.problem()).contains("'8660314'").contains("entry 1");
    }

    @Test
    void takesNothingFromPlaceholders() {
        ListEntry entry = ship().imo("-0-")
                .imo("IMO unknown")
                .mmsi("N/A")
                .fact(Particular.CALL_SIGN, "Does not exist")
                .fact(Particular.GROSS_TONNAGE, "none")
                .name("UNKNOWN", ListedName.Kind.ALIAS)
                .tie(Relation.OWNED_BY, "-")
                .remark("-0-")
                .build()
                .orElseThrow();
        assertThat(entry.facts()).isEmpty();
        assertThat(entry.names()).hasSize(1);
        assertThat(entry.ties()).isEmpty();
        assertThat(entry.remarks()).isEmpty();
        assertThat(codes()).hasSize(7).containsOnly("placeholder");
    }

    @Test
    void writesNumbersAsPlainDecimals() {
        ListEntry entry = ship().fact(Particular.DWT_T, "7,000")
                .fact(Particular.GROSS_TONNAGE, "12 345.50")
                .fact(Particular.LENGTH_M, "106.9 m")
                .fact(Particular.YEAR_BUILT, "1998")
                .fact(Particular.DWT_T, "7,00")
                .fact(Particular.DWT_T, "0")
                .fact(Particular.DWT_T, "9".repeat(50))
                .fact(Particular.YEAR_BUILT, "0998")
                .build()
                .orElseThrow();
        assertThat(entry.facts())
                .containsExactly(
                        new Fact(Particular.DWT_T, "7000"),
                        new Fact(Particular.GROSS_TONNAGE, "12345.5"),
                        new Fact(Particular.LENGTH_M, "106.9"),
                        new Fact(Particular.YEAR_BUILT, "1998"));
        assertThat(codes()).containsExactly("bad-number", "bad-number", "bad-number", "bad-year");
    }

    @Test
    void setsAsideWhatHasNoReferenceOrName() {
        assertThat(reading.end(reading.entry(3).name("EXAMPLE", ListedName.Kind.PRIMARY)))
                .isTrue();
        assertThat(reading.end(reading.entry(4).ref("5"))).isTrue();
        assertThat(reading.end(reading.entry(5).ref("6").imo("8660313"))).isTrue();
        assertThat(entries).extracting(ListEntry::name).containsExactly("IMO 8660313");
        ListReport report = reading.report();
        assertThat(report.entries()).isEqualTo(1);
        assertThat(report.setAside()).isEqualTo(2);
        assertThat(report.issues())
                .extracting(Issue::code, Issue::severity)
                .containsExactly(
                        tuple("no-ref", Severity.SET_ASIDE),
                        tuple("no-name", Severity.SET_ASIDE),
                        tuple("no-name", Severity.DOUBT));
    }

    @Test
    void leavesOutAnEndBeforeTheBeginningAndDaysThatCannotBe() {
        ListEntry entry = ship().from(LocalDate.of(2018, 1, 2))
                .until(LocalDate.of(2018, 1, 1))
                .from(LocalDate.of(1, 1, 1))
                .build()
                .orElseThrow();
        assertThat(entry.terms().from()).contains(LocalDate.of(2018, 1, 2));
        assertThat(entry.terms().until()).isEmpty();
        assertThat(entry.terms().measures()).containsExactly(Measure.NOT_SAID);
        assertThat(codes()).containsExactly("bad-date", "dates-reversed");
    }

    @Test
    void doubtsReferencesThatStandTwice() {
        reading.end(ship());
        reading.end(ship());
        assertThat(entries).hasSize(2);
        assertThat(codes()).containsExactly("duplicate-ref");
    }

    @Test
    void holdsTheLimits() {
        var tight = new ListReading("a.xml", new ListLimits(1000, 2, 10, 2, 100), entries::add);
        Optional<ListEntry> entry = tight.entry(1)
                .ref("1")
                .name("EXAMPLE 89 AND MORE", ListedName.Kind.PRIMARY)
                .name("A", ListedName.Kind.ALIAS)
                .name("B", ListedName.Kind.ALIAS)
                .remark("12345678")
                .remark("12345679")
                .build();
        assertThat(entry.orElseThrow().names()).extracting(ListedName::text).containsExactly("EXAMPLE 89", "A");
        assertThat(entry.orElseThrow().remarks()).isEqualTo("12345678");
        assertThat(tight.report().issues()).extracting(Issue::code).containsExactly("too-long", "too-many-parts");

        for (int i = 0; i < 3; i++) {
            boolean more = tight.end(tight.entry(i).ref("r" + i).name("N", ListedName.Kind.PRIMARY));
            assertThat(more).isEqualTo(i < 2);
        }
        assertThat(tight.report().entries()).isEqualTo(2);
        assertThat(tight.report().issues()).last().satisfies(i -> {
            assertThat(i.code()).isEqualTo("too-many-entries");
            assertThat(i.severity()).isEqualTo(Severity.FATAL);
        });
    }
}
