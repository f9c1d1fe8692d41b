package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.formats.text.InputFile;

class FtmReaderTest {
    /** A ship as the file gives it, with a Sanction before it, and owner and manager on both sides of it. */
    private static final String SHIP = """
            {"id":"s1","schema":"Sanction","caption":"x","datasets":["un_example"],"properties":{"entity":["v1"],"authority":["EXAMPLE AUTHORITY"],"program":["Paragraph 12 (a) of resolution 2321 (2016)","Paragraph 6 of resolution 2371 (2017) and paragraph 6 of resolution 2375 (2017)"],"programId":["UN-SC1718"],"startDate":["2018-03-30"]}}
            {"id":"c1","schema":"Company","caption":"EXAMPLE OWNER","datasets":["un_example"],"properties":{"name":["EXAMPLE OWNER"],"topics":["sanction.linked"]}}
            {"id":"v1","schema":"Vessel","caption":"CHON MA SAN","datasets":["un_example"],"last_seen":"2024-10-20T10:00:00","properties":{"name":["CHON MA SAN","천마산"],"alias":["EXAMPLE ALIAS"],"previousName":["EXAMPLE FORMER"],"weakAlias":["CMS"],"imoNumber":["IMO8660313"],"mmsi":["445123000"],"callSign":["HMYY"],"flag":["kp"],"pastFlags":["pa"],"type":["Oil tanker"],"deadweightTonnage":["3565"],"grossRegisteredTonnage":["2143"],"tonnage":["3,565"],"buildDate":["2002-05"],"country":["kp"],"topics":["sanction"]}}
            {"id":"o1","schema":"Ownership","properties":{"owner":["c1"],"asset":["v1"],"percentage":["60%"],"startDate":["2016-01-01"],"endDate":["2019"]}}
            {"id":"r1","schema":"UnknownLink","properties":{"subject":["c2"],"object":["v1"],"role":["Commercial ship manager"]}}
            {"id":"c2","schema":"Company","caption":"EXAMPLE MANAGER","properties":{"name":["EXAMPLE MANAGER"],"imoNumber":["5555555"]}}
            """;

    private final List<ListEntry> entries = new ArrayList<>();

    private ListReport read(ListReader reader, String text) throws IOException {
        return read(reader, text, ListLimits.DEFAULT);
    }

    private ListReport read(ListReader reader, String text, ListLimits limits) throws IOException {
        return reader.read(ListFiles.of(InputFile.of("a.json", text)), limits, entries::add);
    }

    @Test
    void aShipIsPutTogetherFromLinesBeforeAndBehindIt() throws IOException {
        ListReport report = read(new FtmEntitiesReader(), SHIP);
        assertThat(report.issues()).isEmpty();
        assertThat(report.date()).contains(LocalDate.of(2024, 10, 20));
        assertThat(entries).hasSize(1);
        ListEntry ship = entries.getFirst();
        assertThat(ship.ref()).isEqualTo("v1");
        assertThat(ship.kind()).isEqualTo(SubjectKind.VESSEL);
        assertThat(ship.names())
                .containsExactly(
                        ListedName.primary("CHON MA SAN"),
                        new ListedName("EXAMPLE ALIAS", ListedName.Kind.ALIAS),
                        new ListedName("EXAMPLE FORMER", ListedName.Kind.FORMER),
                        new ListedName("CMS", ListedName.Kind.WEAK),
                        new ListedName("천마산", ListedName.Kind.SCRIPT));
        assertThat(ship.imos()).extracting(Object::toString).containsExactly("IMO 8660313");
        assertThat(ship.first(Particular.MMSI)).contains("445123000");
        assertThat(ship.first(Particular.CALL_SIGN)).contains("HMYY");
        assertThat(ship.first(Particular.FLAG)).contains("kp");
        assertThat(ship.first(Particular.FORMER_FLAG)).contains("pa");
        assertThat(ship.first(Particular.VESSEL_TYPE)).contains("Oil tanker");
        assertThat(ship.first(Particular.DWT_T)).contains("3565");
        assertThat(ship.first(Particular.GROSS_TONNAGE)).contains("2143");
        assertThat(ship.first(Particular.YEAR_BUILT)).contains("2002");
        assertThat(ship.terms().measures()).containsExactly(Measure.PORT_ENTRY_BAN, Measure.DE_FLAG);
        assertThat(ship.terms().programmes()).startsWith("UN-SC1718");
        assertThat(ship.terms().from()).contains(LocalDate.of(2018, 3, 30));
        assertThat(ship.ties())
                .containsExactly(
                        new Tie(
                                Relation.OWNED_BY,
                                "EXAMPLE OWNER",
                                Optional.of("c1"),
                                OptionalDouble.of(60),
                                Optional.of(LocalDate.of(2016, 1, 1)),
                                Optional.empty()),
                        new Tie(
                                Relation.MANAGED_BY,
                                "EXAMPLE MANAGER",
                                Optional.of("c2"),
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(ship.remarks()).contains("Tonnage: 3,565", "Authority: EXAMPLE AUTHORITY", "Datasets: un_example");
    }

    @Test
    void whoIsOnlyNamedIsNoEntry() throws IOException {
        read(new FtmEntitiesReader(), """
                {"id":"c1","schema":"Company","caption":"EXAMPLE LINKED","properties":{"topics":["sanction.linked"]}}
                {"id":"a1","schema":"Address","caption":"x","properties":{"topics":["sanction"]}}
                {"id":"c2","schema":"Company","caption":"EXAMPLE LISTED","properties":{"topics":["crime","sanction"]}}
                {"id":"c3","schema":"LegalEntity","caption":"EXAMPLE BY SANCTION","properties":{}}
                {"id":"s3","schema":"Sanction","properties":{"entity":["c3"],"provisions":["Asset freeze","Example words"],"endDate":["2020-01-31"],"listingDate":["2019-02-01"],"status":["Expired"],"reason":["Example reason"]}}
                {"id":"d1","schema":"Directorship","properties":{"director":["c2"],"organization":["c1"]}}
                """);
        assertThat(entries).extracting(ListEntry::ref).containsExactly("c2", "c3");
        assertThat(entries.getFirst().terms().measures()).containsExactly(Measure.NOT_SAID);
        assertThat(entries.getFirst().ties()).extracting(Tie::relation).containsExactly(Relation.LINKED_TO);
        ListEntry sanctioned = entries.getLast();
        assertThat(sanctioned.kind()).isEqualTo(SubjectKind.OTHER);
        assertThat(sanctioned.terms().measures()).containsExactly(Measure.ASSET_FREEZE, Measure.NOT_SAID);
        assertThat(sanctioned.terms().from()).contains(LocalDate.of(2019, 2, 1));
        assertThat(sanctioned.terms().until()).contains(LocalDate.of(2020, 1, 31));
        assertThat(sanctioned.remarks())
                .isEqualTo(
                        "Provisions: Asset freeze; Provisions: Example words; Status: Expired; Reason: Example reason");
    }

    @Test
    void anEndCountsOnlyWhereEverySanctionHasOne() throws IOException {
        read(new FtmEntitiesReader(), """
                {"id":"v1","schema":"Vessel","caption":"AN SAN 1","properties":{"imoNumber":["7303803"]}}
                {"id":"s1","schema":"Sanction","properties":{"entity":["v1"],"startDate":["2018-03-30"],"endDate":["2020-01-31"]}}
                {"id":"s2","schema":"Sanction","properties":{"entity":["v1"],"startDate":["2019"]}}
                """);
        assertThat(entries.getFirst().terms().until()).isEmpty();
        assertThat(entries.getFirst().terms().from()).contains(LocalDate.of(2018, 3, 30));
        assertThat(entries.getFirst().remarks()).isEqualTo("Listed: 2019");
    }

    @Test
    void nestedFilesGiveTheSameEntry() throws IOException {
        ListReport report = read(new FtmNestedReader(), """
                {"id":"v1","schema":"Vessel","caption":"CHON MA SAN","datasets":["un_example"],"last_seen":"2024-10-20T10:00:00","properties":{"name":["CHON MA SAN"],"imoNumber":["8660313"],"topics":["sanction"],"sanctions":[{"id":"s1","schema":"Sanction","properties":{"entity":["v1"],"provisions":["Port entry ban"],"startDate":["2018-03-30"]}}],"ownershipAsset":[{"id":"o1","schema":"Ownership","properties":{"asset":["v1"],"owner":[{"id":"c1","schema":"Company","caption":"EXAMPLE OWNER","properties":{"name":["EXAMPLE OWNER"],"topics":["sanction"]}}],"percentage":["50-75"],"role":["Registered owner"]}}],"operator":[{"id":"c2","schema":"Company","caption":"EXAMPLE OPERATOR","properties":{}}]}}
                {"id":"c9","schema":"Company","caption":"EXAMPLE NOT LISTED","properties":{"name":["EXAMPLE NOT LISTED"]}}
                """);
        assertThat(report.issues()).isEmpty();
        assertThat(report.date()).contains(LocalDate.of(2024, 10, 20));
        assertThat(entries).hasSize(1);
        ListEntry ship = entries.getFirst();
        assertThat(ship.terms().measures()).containsExactly(Measure.PORT_ENTRY_BAN);
        assertThat(ship.ties())
                .extracting(Tie::relation, Tie::party)
                .containsExactly(
                        tuple(Relation.REGISTERED_OWNER, "EXAMPLE OWNER"),
                        tuple(Relation.OPERATED_BY, "EXAMPLE OPERATOR"));
        assertThat(ship.remarks()).contains("Share of EXAMPLE OWNER: 50-75");
    }

    @Test
    void brokenLinesAreSaidWithTheirNumberAndTheRestIsRead() throws IOException {
        String good =
                "{\"id\":\"v%d\",\"schema\":\"Vessel\",\"caption\":\"EXAMPLE %d\",\"properties\":{\"topics\":[\"sanction\"]}}\n";
        String text = good.formatted(1, 1)
                + "{\"id\":\"v2\",\"schema\":\n"
                + "[1]\n"
                + "\n"
                + "{\"id\":\"\",\"schema\":\"Vessel\"}\n"
                + "{\"id\":\"v3\",\"schema\":\"Vessel\",\"properties\":" + "[".repeat(100) + "]".repeat(100) + "}\n"
                + "{\"id\":\"v4\",\"schema\":\"Vessel\",\"caption\":\"" + "x".repeat(2000) + "\"}\n"
                + "y".repeat(100_000) + "\n"
                + good.formatted(5, 5).replace("\n", "\r\n")
                + good.formatted(6, 6) + "{\"id\"";
        for (ListReader reader : List.of(new FtmEntitiesReader(), new FtmNestedReader())) {
            entries.clear();
            ListReport report = read(reader, text, new ListLimits(1 << 20, 10, 1000, 100, 100));
            assertThat(entries).extracting(ListEntry::ref).containsExactly("v1", "v5", "v6");
            assertThat(report.setAside()).isEqualTo(7);
            assertThat(report.issues()).extracting(Issue::code).containsOnly("broken-line");
            assertThat(report.issues()).extracting(i -> i.at().line()).containsExactly(2, 3, 5, 6, 7, 8, 11);
        }
    }

    @Test
    void bytesThatAreNoTextAreSaid() throws IOException {
        byte[] bytes =
                "{\"id\":\"v1\",\"schema\":\"Vessel\",\"caption\":\"?\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        bytes[39] = (byte) 0xff;
        ListReport report = new FtmEntitiesReader()
                .read(ListFiles.of(InputFile.of("a.json", bytes)), ListLimits.DEFAULT, entries::add);
        assertThat(report.issues()).extracting(Issue::code).containsExactly("broken-line");
    }

    @Test
    void limitsOfBytesAndEntriesAreFatal() throws IOException {
        ListReport large = read(new FtmEntitiesReader(), SHIP, new ListLimits(400, 10, 1000, 10, 10));
        assertThat(large.issues()).extracting(Issue::code).contains("file-too-large");
        assertThat(large.issues()).extracting(Issue::severity).contains(Severity.FATAL);
        String two = SHIP + SHIP.replace("v1", "v2");
        ListReport many = read(new FtmEntitiesReader(), two, new ListLimits(1 << 20, 1, 1000, 10, 10));
        assertThat(many.issues()).extracting(Issue::code).containsExactly("too-many-entries");
    }

    @Test
    void tablesAreReadWithTheirListsInCells() throws IOException {
        ListReport report = read(new OpenSanctionsCsvReader(), """
                "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
                "v1","Vessel","CHON MA SAN","EXAMPLE ONE;EXAMPLE TWO","","kp","","IMO8660313;445123000;HMYY","2018-03-30;Asset freeze, port entry ban","","","UN-SC1718","EXAMPLE list","2021-01-01T00:00:00","2024-10-20T10:00:00","2024-01-01T00:00:00"
                "c1","Company","EXAMPLE OWNER","","","kp;cn","Example street 1","IMO5555555","","","","","EXAMPLE list","","2024-10-19T10:00:00",""
                "v2","Vessel","AN SAN 1","","","","","7303803","","","","","","","",""
                "short"
                """);
        assertThat(report.date()).contains(LocalDate.of(2024, 10, 20));
        assertThat(report.setAside()).isEqualTo(1);
        assertThat(entries).hasSize(3);
        ListEntry ship = entries.getFirst();
        assertThat(ship.names()).hasSize(3);
        assertThat(ship.imos()).hasSize(1);
        assertThat(ship.first(Particular.MMSI)).contains("445123000");
        assertThat(ship.all(Particular.OTHER_NUMBER)).containsExactly("HMYY");
        assertThat(ship.terms().measures()).containsExactly(Measure.PORT_ENTRY_BAN, Measure.ASSET_FREEZE);
        assertThat(ship.terms().programmes()).containsExactly("UN-SC1718");
        assertThat(ship.terms().from()).isEmpty();
        assertThat(entries.get(1).first(Particular.COMPANY_IMO)).contains("5555555");
        assertThat(entries.get(1).all(Particular.COUNTRY)).containsExactly("kp", "cn");
        assertThat(entries.get(2).imos()).extracting(Object::toString).containsExactly("IMO 7303803");
    }
}
