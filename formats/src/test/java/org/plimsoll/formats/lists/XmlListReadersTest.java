package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.ListedName.Kind;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.formats.text.InputFile;

class XmlListReadersTest {
    private static final ListedName CHON_MA_SAN = ListedName.primary("CHON MA SAN");
    private static final ListedName IN_HANGUL = new ListedName("천마산", Kind.SCRIPT);
    private static final String OWNER = "EXAMPLE SHIPPING CO";

    private final List<ListEntry> entries = new ArrayList<>();

    private ListReport read(ListReader reader, String xml) throws IOException {
        return reader.read(ListFiles.of(InputFile.of("list.xml", xml)), ListLimits.DEFAULT, entries::add);
    }

    private static ListedName alias(String text) {
        return new ListedName(text, Kind.ALIAS);
    }

    private static Fact fact(Particular particular, String value) {
        return new Fact(particular, value);
    }

    private void check(ListReport report, int count, LocalDate date) {
        assertThat(report.issues()).isEmpty();
        assertThat(report.entries()).isEqualTo(count);
        assertThat(report.setAside()).isZero();
        assertThat(report.date()).contains(date);
        assertThat(entries).hasSize(count);
    }

    /** The same ship stands in the enhanced and in the advanced list. */
    private static void checkShipOfTheUnitedStates(ListEntry ship) {
        assertThat(ship.ref()).isEqualTo("101");
        assertThat(ship.kind()).isEqualTo(SubjectKind.VESSEL);
        assertThat(ship.names()).containsExactly(CHON_MA_SAN, new ListedName("EXAMPLE FORMER", Kind.FORMER), IN_HANGUL);
        assertThat(ship.ties()).singleElement().satisfies(t -> {
            assertThat(t.relation()).isEqualTo(Relation.OWNED_BY);
            assertThat(t.party()).isEqualTo(OWNER);
            assertThat(t.ref()).contains("103");
        });
        assertThat(ship.terms().programmes()).containsExactly("DPRK4");
        assertThat(ship.terms().measures()).containsExactly(Measure.ASSET_FREEZE);
    }

    @Test
    void readsTheClassicListOfTheUnitedStates() throws IOException {
        check(read(new OfacSdnXmlReader(), XmlListFixtures.SDN), 3, LocalDate.of(2018, 2, 23));
        ListEntry ship = entries.getFirst();
        assertThat(ship.ref()).isEqualTo("101");
        assertThat(ship.kind()).isEqualTo(SubjectKind.VESSEL);
        assertThat(ship.names())
                .containsExactly(
                        CHON_MA_SAN,
                        alias("EXAMPLE ALIAS"),
                        new ListedName("EXAMPLE WEAK", Kind.WEAK),
                        new ListedName("EXAMPLE FORMER", Kind.FORMER));
        assertThat(ship.facts())
                .containsExactly(
                        fact(Particular.IMO, "8660313"),
                        fact(Particular.MMSI, "445999999"),
                        fact(Particular.CALL_SIGN, "EXMP1"),
                        fact(Particular.VESSEL_TYPE, "Crude Oil Tanker"),
                        fact(Particular.FLAG, "Korea, North"),
                        fact(Particular.DWT_T, "7000"),
                        fact(Particular.GROSS_TONNAGE, "3500"));
        assertThat(ship.ties()).containsExactly(Tie.to(Relation.OWNED_BY, OWNER));
        assertThat(ship.terms().programmes()).containsExactly("DPRK4");
        assertThat(ship.terms().measures()).containsExactly(Measure.ASSET_FREEZE);
        assertThat(ship.terms().from()).isEmpty();
        assertThat(ship.remarks()).isEqualTo("Secondary sanctions risk: EXAMPLE RISK");
        ListEntry person = entries.get(1);
        assertThat(person.kind()).isEqualTo(SubjectKind.PERSON);
        assertThat(person.name()).isEqualTo("EXAMPLE PERSON, One");
        assertThat(person.terms().measures()).containsExactly(Measure.TRADE_RESTRICTION);
        assertThat(person.facts())
                .containsExactly(
                        fact(Particular.ADDRESS, "EXAMPLE CITY, Korea, North"),
                        fact(Particular.BIRTH_DATE, "01 Jan 1950"));
        assertThat(person.remarks())
                .isEqualTo("Title: EXAMPLE TITLE; (Linked To: EXAMPLE SHIPPING CO; Linked To: EXAMPLE (B) CO)");
        assertThat(person.ties())
                .containsExactly(Tie.to(Relation.LINKED_TO, OWNER), Tie.to(Relation.LINKED_TO, "EXAMPLE (B) CO"));
        assertThat(entries.get(2).facts())
                .containsExactly(fact(Particular.COMPANY_IMO, "5999999"), fact(Particular.COUNTRY, "Korea, North"));
    }

    @Test
    void readsTheEnhancedListOfTheUnitedStates() throws IOException {
        check(read(new OfacEnhancedXmlReader(), XmlListFixtures.ENHANCED), 2, LocalDate.of(2018, 2, 23));
        ListEntry ship = entries.getFirst();
        checkShipOfTheUnitedStates(ship);
        assertThat(ship.facts())
                .containsExactly(
                        fact(Particular.FLAG, "Korea, North"),
                        fact(Particular.DWT_T, "7000"),
                        fact(Particular.VESSEL_TYPE, "Crude Oil Tanker"),
                        fact(Particular.IMO, "8660313"));
        assertThat(ship.terms().from()).contains(LocalDate.of(2016, 3, 16));
        ListEntry company = entries.get(1);
        assertThat(company.terms().measures()).containsExactly(Measure.TRADE_RESTRICTION);
        assertThat(company.facts())
                .containsExactly(
                        fact(Particular.ADDRESS, "EXAMPLE CITY, Korea, North"), fact(Particular.COUNTRY, "Singapore"));
        assertThat(company.remarks()).isEqualTo("Sanctions type: Reject; EXAMPLE REMARK");
    }

    @Test
    void readsTheAdvancedListOfTheUnitedStates() throws IOException {
        ListReport report = read(new OfacAdvancedXmlReader(), XmlListFixtures.ADVANCED);
        assertThat(report.date()).contains(LocalDate.of(2018, 2, 23));
        assertThat(report.entries()).isEqualTo(2);
        // The third party is only described.
        assertThat(report.setAside()).isEqualTo(1);
        assertThat(report.issues()).extracting(Issue::code).containsExactly("not-listed");
        ListEntry ship = entries.getFirst();
        checkShipOfTheUnitedStates(ship);
        assertThat(ship.facts())
                .containsExactly(
                        fact(Particular.IMO, "8660313"),
                        fact(Particular.MMSI, "445999999"),
                        fact(Particular.VESSEL_TYPE, "Tanker"),
                        fact(Particular.FLAG, "Korea, North"),
                        fact(Particular.GROSS_TONNAGE, "3500"));
        assertThat(ship.terms().from()).contains(LocalDate.of(2018, 2, 2));
        assertThat(ship.remarks()).isEqualTo("List: SDN List; Legal authority: EXAMPLE ORDER; Sanctions type: Block");
        ListEntry person = entries.get(1);
        assertThat(person.kind()).isEqualTo(SubjectKind.PERSON);
        assertThat(person.name()).isEqualTo("EXAMPLE PERSON, One");
        assertThat(person.facts())
                .containsExactly(
                        fact(Particular.BIRTH_DATE, "1950"), fact(Particular.ADDRESS, "EXAMPLE CITY, Korea, North"));
        assertThat(person.ties()).extracting(Tie::relation).containsExactly(Relation.LINKED_TO);
        assertThat(person.remarks())
                .contains("Leader or official of: EXAMPLE SHIPPING CO")
                .contains("EXAMPLE COMMENT");
    }

    @Test
    void readsTheListOfTheUnitedNations() throws IOException {
        check(read(new UnConsolidatedXmlReader(), XmlListFixtures.UN), 2, LocalDate.of(2018, 10, 16));
        ListEntry person = entries.getFirst();
        assertThat(person.ref()).isEqualTo("KPi.999");
        assertThat(person.kind()).isEqualTo(SubjectKind.PERSON);
        assertThat(person.names())
                .containsExactly(
                        ListedName.primary("EXAMPLE PERSON ONE"),
                        alias("EXAMPLE ALIAS A"),
                        alias("EXAMPLE ALIAS B"),
                        new ListedName("EXAMPLE LOW", Kind.WEAK),
                        new ListedName("예", Kind.SCRIPT));
        assertThat(person.facts())
                .containsExactly(
                        fact(Particular.COUNTRY, "EXAMPLE COUNTRY"),
                        fact(Particular.BIRTH_DATE, "about 1950"),
                        fact(Particular.BIRTH_DATE, "1950 to 1952"),
                        fact(Particular.OTHER_NUMBER, "Passport EXAMPLE 1"));
        assertThat(person.terms().measures()).containsExactly(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN);
        assertThat(person.terms().from()).contains(LocalDate.of(2016, 3, 2));
        assertThat(person.terms().programmes()).containsExactly("DPRK");
        assertThat(person.remarks()).isEqualTo("Designation: EXAMPLE OFFICE; EXAMPLE COMMENT");
        ListEntry company = entries.get(1);
        assertThat(company.ref()).isEqualTo("KPe.999");
        assertThat(company.kind()).isEqualTo(SubjectKind.ORGANISATION);
        assertThat(company.names())
                .containsExactly(ListedName.primary(OWNER), new ListedName("EXAMPLE FORMER CO", Kind.FORMER));
        assertThat(company.terms().measures()).containsExactly(Measure.ASSET_FREEZE);
        // The ship's number in the comment is not the company's.
        assertThat(company.facts())
                .containsExactly(
                        fact(Particular.ADDRESS, "EXAMPLE STREET, EXAMPLE CITY, EXAMPLE COUNTRY"),
                        fact(Particular.COMPANY_IMO, "5999999"),
                        fact(Particular.COMPANY_IMO, "5999998"));
    }

    @Test
    void readsTheListOfTheEuropeanUnion() throws IOException {
        check(read(new EuXmlReader(), XmlListFixtures.EU), 3, LocalDate.of(2018, 4, 20));
        ListEntry company = entries.getFirst();
        assertThat(company.ref()).isEqualTo("EU.999.1");
        assertThat(company.kind()).isEqualTo(SubjectKind.ORGANISATION);
        assertThat(company.names())
                .containsExactly(
                        ListedName.primary(OWNER),
                        alias("EXAMPLE ALIAS"),
                        new ListedName("EXAMPLE WEAK", Kind.WEAK),
                        new ListedName("예", Kind.SCRIPT));
        assertThat(company.facts())
                .containsExactly(
                        fact(Particular.OTHER_NUMBER, "UN EXAMPLE.1"),
                        fact(Particular.COMPANY_IMO, "5999999"),
                        fact(Particular.OTHER_NUMBER, "Registration Number EXAMPLE 2"),
                        fact(
                                Particular.ADDRESS,
                                "EXAMPLE STREET, EXAMPLE CITY, KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF"));
        assertThat(company.terms().programmes()).containsExactly("PRK");
        assertThat(company.terms().from()).contains(LocalDate.of(2017, 1, 2));
        assertThat(company.terms().measures()).containsExactly(Measure.ASSET_FREEZE);
        ListEntry ship = entries.get(1);
        assertThat(ship.kind()).isEqualTo(SubjectKind.VESSEL);
        assertThat(ship.facts()).containsExactly(fact(Particular.IMO, "8660313"));
        assertThat(ship.terms().from()).contains(LocalDate.of(2018, 3, 30));
        ListEntry person = entries.get(2);
        assertThat(person.ref()).isEqualTo("3");
        assertThat(person.kind()).isEqualTo(SubjectKind.PERSON);
        assertThat(person.facts()).containsExactly(fact(Particular.BIRTH_DATE, "about 1950"));
        assertThat(person.remarks()).isEqualTo("Function: EXAMPLE OFFICE; Place of birth: EXAMPLE CITY");
    }

    @Test
    void readsTheListOfTheUnitedKingdom() throws IOException {
        check(read(new UkXmlReader(), XmlListFixtures.UK), 3, LocalDate.of(2021, 8, 20));
        ListEntry ship = entries.getFirst();
        assertThat(ship.ref()).isEqualTo("DPR9999");
        assertThat(ship.kind()).isEqualTo(SubjectKind.VESSEL);
        assertThat(ship.names()).containsExactly(CHON_MA_SAN, alias("EXAMPLE ALIAS"), IN_HANGUL);
        assertThat(ship.facts())
                .containsExactly(
                        fact(Particular.OTHER_NUMBER, "OFSI group 99999"),
                        fact(Particular.OTHER_NUMBER, "UN EXAMPLE.1"),
                        fact(Particular.IMO, "8660313"),
                        fact(Particular.FLAG, "North Korea"),
                        fact(Particular.FORMER_FLAG, "EXAMPLE COUNTRY"),
                        fact(Particular.VESSEL_TYPE, "Oil tanker"),
                        fact(Particular.LENGTH_M, "99.5"),
                        fact(Particular.YEAR_BUILT, "2001"));
        assertThat(ship.ties()).containsExactly(Tie.to(Relation.LINKED_TO, OWNER));
        assertThat(ship.terms().measures())
                .containsExactly(Measure.PORT_ENTRY_BAN, Measure.ASSET_FREEZE, Measure.DE_FLAG);
        assertThat(ship.terms().from()).contains(LocalDate.of(2018, 3, 30));
        assertThat(ship.terms().programmes()).containsExactly("EXAMPLE Regulations 2019");
        assertThat(ship.remarks()).contains("Tonnage of a kind not said: 3,500");
        ListEntry person = entries.get(1);
        assertThat(person.names())
                .containsExactly(
                        ListedName.primary("EXAMPLE PERSON ONE"),
                        alias("EXAMPLE VARIATION"),
                        new ListedName("EXAMPLE LOW", Kind.WEAK));
        assertThat(person.terms().measures()).containsExactly(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN);
        assertThat(person.facts())
                .containsExactly(
                        fact(Particular.ADDRESS, "EXAMPLE STREET, North Korea"),
                        fact(Particular.BIRTH_DATE, "dd/mm/1950"),
                        fact(Particular.COUNTRY, "North Korea"));
        assertThat(entries.get(2).ties()).containsExactly(Tie.to(Relation.OWNED_BY, "EXAMPLE PARENT CO"));
    }

    @Test
    void saysWhatIsDoubtfulAndWhere() throws IOException {
        String xml = XmlListFixtures.SDN
                .replace("IMO 8660313", "IMO 8660314")
                .replace("445999999", "-0-")
                .replace("7,000", "unknown")
                .replace("02/23/2018", "23/02/2018");
        ListReport report = read(new OfacSdnXmlReader(), xml);
        assertThat(report.date()).isEmpty();
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly("bad-date", "bad-imo", "placeholder", "placeholder");
        assertThat(report.issues().get(1).at()).hasToString("list.xml:8 (imo)");
        assertThat(entries.getFirst().imos()).isEmpty();
        assertThat(entries.getFirst().all(Particular.OTHER_NUMBER)).containsExactly("IMO 8660314");
        assertThat(entries.getFirst().first(Particular.DWT_T)).isEmpty();
    }
}
