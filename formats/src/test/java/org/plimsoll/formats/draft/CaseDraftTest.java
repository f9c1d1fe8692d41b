package org.plimsoll.formats.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.casefile.CaseReading;
import org.plimsoll.formats.csv.CsvRecord;
import org.plimsoll.formats.csv.CsvRecords;
import org.plimsoll.formats.spreadsheet.Workbooks;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.zip.Zips;

class CaseDraftTest {
    private static final CaseDraft.Wish WISH = new CaseDraft.Wish(
            "Rajin_2024", Optional.empty(), LocalDate.of(2024, 11, 22), Optional.empty(), Optional.empty());

    private static final String KML = """
            <?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Primorye</name>
            <Placemark><name>Oil pier</name><Point><coordinates>133.07,42.74</coordinates></Point></Placemark>
            <Placemark><name>Vostochny</name><description>&lt;b&gt;Port&lt;/b&gt; of call</description><Polygon><outerBoundaryIs><LinearRing>
            <coordinates>133.0,42.7 133.2,42.7 133.2,42.8 133.0,42.8 133.0,42.7</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
            </Folder></Document></kml>
            """;

    private static CaseDraft.Drafted draft(CaseDraft.Wish wish, InputFile... files) throws IOException {
        return CaseDraft.from(List.of(files), wish).orThrow();
    }

    private static CaseReading read(CaseDraft.Drafted drafted) {
        return CaseReader.read(CaseFolder.of(drafted.files()));
    }

    /** The case, after making sure that the reader has nothing against any row of it. */
    private static CaseFile caseOf(CaseDraft.Drafted drafted) {
        CaseReading reading = read(drafted);
        assertThat(reading.issues(Severity.FATAL)).isEmpty();
        assertThat(reading.issues(Severity.SET_ASIDE)).isEmpty();
        return reading.caseFile().orElseThrow();
    }

    private static List<Sighting> sightings(CaseDraft.Drafted drafted) {
        return caseOf(drafted).observations().sightings();
    }

    private static String text(CaseDraft.Drafted drafted, String file) {
        return new String(drafted.files().getOrDefault(file, new byte[0]), UTF_8);
    }

    @Test
    void theTemplateIsACaseWhoseExamplesAreNamedAndCarryNothing() throws IOException {
        CaseReading reading = CaseReader.read(CaseFolder.of(CaseDraft.template(WISH)));

        assertThat(reading.issues(Severity.FATAL)).isEmpty();
        assertThat(reading.issues(Severity.SET_ASIDE)).isEmpty();
        assertThat(reading.issues(Severity.DOUBT)).extracting(Issue::code).containsOnly("example");
        CaseFile made = reading.caseFile().orElseThrow();
        assertThat(made.question().id()).isEqualTo("rajin-2024");
        assertThat(made.question().title()).isEqualTo("Rajin 2024");
        assertThat(made.observations().sightings())
                .isNotEmpty()
                .allMatch(s -> s.citation().certainty() == Certainty.UNVERIFIED);
    }

    @Test
    void aWorkbookWithATitleAboveItsHeaderAndExcelDates() throws IOException {
        byte[] xlsx = Workbooks.of("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Tankers at Vostochny, version 3</t></is></c></row>
                <row r="3"><c r="B3" t="inlineStr"><is><t>Vessel</t></is></c><c r="C3" t="inlineStr"><is><t>IMO</t></is></c>\
                <c r="D3" t="inlineStr"><is><t>Date (UTC)</t></is></c><c r="E3" t="inlineStr"><is><t>Location</t></is></c>\
                <c r="F3" t="inlineStr"><is><t>Activity</t></is></c><c r="G3" t="inlineStr"><is><t>Activity</t></is></c>\
                <c r="I3" t="inlineStr"><is><t>DWT</t></is></c></row>
                <row r="4"><c r="B4" t="inlineStr"><is><t>PAEK MA</t></is></c><c r="C4"><v>9066978</v></c><c r="D4" s="1"><v>45358</v></c>\
                <c r="E4" t="inlineStr"><is><t>42.74N 133.08E</t></is></c><c r="F4" t="inlineStr"><is><t>arrived</t></is></c>\
                <c r="G4" t="inlineStr"><is><t>seen by two</t></is></c><c r="I4"><v>6000</v></c></row>
                <row r="6"><c r="B6" t="inlineStr"><is><t>Paek Ma</t></is></c><c r="D6"><v>45360.25</v></c>\
                <c r="E6" t="inlineStr"><is><t>42°44.4'N 133°04.8'E</t></is></c><c r="F6" t="inlineStr"><is><t>departed</t></is></c></row>
                <row r="7"><c r="B7" t="inlineStr"><is><t>Vessel</t></is></c><c r="D7" t="e"><v>#N/A</v></c></row>
                """);

        CaseDraft.Drafted drafted = draft(WISH, InputFile.of("calls.xlsx", xlsx));

        CaseFile made = caseOf(drafted);
        assertThat(made.observations().sightings())
                .extracting(Sighting::id)
                .containsExactly("calls-ships-4", "calls-ships-6");
        assertThat(made.observations().sightings().getLast().when().earliest()).hasToString("2024-03-09T06:00:00Z");
        assertThat(made.reference().fleet().hulls()).hasSize(1);
        assertThat(made.reference().fleet().find("paek-ma").orElseThrow().about(Attribute.DWT_T))
                .singleElement()
                .satisfies(s -> assertThat(s.value()).isEqualTo("6000"));
        assertThat(text(drafted, "sightings.csv")).contains("Activity: seen by two");
        assertThat(text(drafted, "leftover.csv"))
                .contains("Tankers at Vostochny, version 3", "it stands above the header", "calls.xlsx!Ships,7,");
        assertThat(drafted.report().tables().getFirst().columns())
                .extracting(DraftReport.ColumnReport::letters)
                .containsExactly("B", "C", "D", "E", "F", "G", "I");
    }

    @Test
    void onlyTheSheetAskedForIsRead() throws IOException {
        byte[] xlsx = Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>");
        var wish = new CaseDraft.Wish("x", Optional.empty(), WISH.today(), Optional.of("Tides"), Optional.empty());

        assertThat(CaseDraft.from(List.of(InputFile.of("t.xlsx", xlsx)), wish).issues())
                .singleElement()
                .satisfies(i -> assertThat(i.code()).isEqualTo("no-such-sheet"))
                .satisfies(i -> assertThat(i.remedy()).contains("Ships, Notes"));
        assertThat(sightings(draft(wish, InputFile.of("t.csv", "ship,date,place\nPaek Ma,2024-03-07,Rajin\n"))))
                .hasSize(1);
    }

    @Test
    void aTableWithSemicolonsInWindows1252() throws IOException {
        byte[] csv = "Schiff;ship;date;lat;lon;note\nx;Käthe;07.03.2024;42,74;133,08;größer; zu viel\n"
                .replace("größer; zu viel", "\"größer; gut\"")
                .getBytes(Charset.forName("windows-1252"));

        Sighting sighting = sightings(draft(WISH, InputFile.of("t.csv", csv))).getFirst();

        assertThat(sighting.subject().asReported()).isEqualTo("Käthe");
        assertThat(sighting.where().position())
                .hasValueSatisfying(p -> assertThat(p.latitudeDeg()).isEqualTo(42.74));
        assertThat(sighting.citation().note()).contains("größer; gut").contains("Schiff: x");
    }

    @Test
    void datesOfTwoReadingsSpanBothAndAreSaid() throws IOException {
        InputFile csv = InputFile.of("t.csv", "ship,date,place\nPaek Ma,03/04/2024,Rajin\n");

        CaseDraft.Drafted untold = draft(WISH, csv);
        assertThat(sightings(untold).getFirst().when().latest()).hasToString("2024-04-03T23:59:59Z");
        assertThat(untold.report().remarks()).anyMatch(r -> r.contains("--dates day-first"));
        var wish = new CaseDraft.Wish(
                "x", Optional.empty(), WISH.today(), Optional.empty(), Optional.of(DateOrder.DAY_FIRST));
        assertThat(sightings(draft(wish, csv)).getFirst().when().earliest()).hasToString("2024-04-03T00:00:00Z");
    }

    @Test
    void placesOfAMapAreFoundByNameAndByPositionAndNested() throws IOException {
        InputFile csv = InputFile.of("t.csv", """
                ship,arrival,departure,port,position,load
                Paek Ma,2024-03-07,2024-03-09,"Oil pier, Russia",,laden
                Paek Ma,2024-04-07,,,"42.7401, 133.0702",ballast
                Paek Ma,2024-05-07,,,"42.75, 133.15",
                Paek Ma,2024-06-07,,Rajin,,
                """);

        CaseDraft.Drafted drafted = draft(WISH, csv, InputFile.of("p", KML));

        assertThat(sightings(drafted))
                .extracting(
                        s -> s.id() + " " + s.event() + " " + s.where().place().orElse("-"))
                .containsExactly(
                        "t-2-arrival ARRIVAL oil-pier",
                        "t-2-departure DEPARTURE oil-pier",
                        "t-3 ARRIVAL vostochny",
                        "t-4 ARRIVAL vostochny",
                        "t-5 ARRIVAL -");
        CaseFile made = caseOf(drafted);
        assertThat(made.reference().places().find("oil-pier").orElseThrow().parent())
                .contains("vostochny");
        assertThat(made.reference()
                        .places()
                        .find("vostochny")
                        .orElseThrow()
                        .basis()
                        .note())
                .isEqualTo("folder: Primorye; Port of call");
        assertThat(made.flows().getFirst().watch()).isEqualTo("oil-pier");
        assertThat(drafted.report().watch()).contains("'Oil pier'", "2 of 5");
        assertThat(drafted.report().remarks())
                .anyMatch(r -> r.contains("'Rajin' (1)"))
                .anyMatch(r -> r.startsWith("1 row(s) give one load for an arrival and a departure"));
    }

    @Test
    void aPackedMapAndAGeoJsonMapAreToldByWhatIsInThem() throws IOException {
        InputFile csv = InputFile.of("t.csv", "ship,date,place\nPaek Ma,2024-03-07,Oil pier\n");
        String geojson = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Oil pier","kind":"berth","id":"pier"},
                "geometry":{"type":"Point","coordinates":[133.07,42.74]}}]}""";

        assertThat(sightings(draft(WISH, csv, InputFile.of("p.zip", Zips.of("doc.kml", KML.getBytes(UTF_8)))))
                        .getFirst()
                        .where()
                        .place())
                .contains("oil-pier");
        assertThat(sightings(draft(WISH, InputFile.of("p.txt", geojson), csv))
                        .getFirst()
                        .where()
                        .place())
                .contains("pier");
    }

    @Test
    void hullsAreToldByNumberThenByName() throws IOException {
        CaseDraft.Drafted drafted = draft(WISH, InputFile.of("t.csv", """
                ship,imo,date,place
                MV Paek Ma,IMO 9066978,2024-03-07,Rajin
                PAEK MA,,2024-03-08,Rajin
                Renamed,9066978,2024-03-09,Rajin
                Twin,9066978,2024-03-10,Rajin
                Twin,8660313,2024-03-11,Rajin
                Twin,,2024-03-12,Rajin
                unidentified tanker,,2024-03-13,Rajin
                Other,1234568,2024-03-14,Rajin
                """));

        assertThat(sightings(drafted))
                .extracting(s -> s.subject().hull().orElse("-"))
                .containsExactly("paek-ma", "paek-ma", "paek-ma", "paek-ma", "twin", "-", "-", "other");
        assertThat(text(drafted, "sightings.csv")).contains("imo: 1234568");
        assertThat(drafted.report().remarks()).anyMatch(r -> r.contains("belongs to two numbers"));
    }

    @Test
    void sourcesOfRowsBecomeSourcesOfTheCase() throws IOException {
        CaseDraft.Drafted drafted = draft(WISH, InputFile.of("t.csv", """
                ship,date,place,source,url
                A,2024-03-07,Rajin,"BBC: tankers, ""43"" of them",https://bbc.com/x
                B,2024-03-08,Rajin,,https://www.nknews.org/y
                C,2024-03-09,Rajin,,
                """));

        assertThat(caseOf(drafted).reference().sources())
                .extracting(s -> s.title() + " " + s.reference())
                .contains(
                        "BBC: tankers, \"43\" of them https://bbc.com/x",
                        "https://www.nknews.org/y https://www.nknews.org/y");
        assertThat(sightings(drafted))
                .extracting(s -> s.citation().certainty())
                .containsExactly(Certainty.CONFIRMED, Certainty.CONFIRMED, Certainty.LIKELY);
    }

    @Test
    void aListOfShipsWithoutDaysBecomesHullsOnly() throws IOException {
        CaseDraft.Drafted drafted =
                draft(WISH, InputFile.of("t.csv", "Name,IMO,DWT,Comment\nPaek Ma,9066978,\"6,000\",old\n"));

        assertThat(text(drafted, "vessels.csv")).contains("paek-ma,dwt_t,6000").contains("old; DWT: 6,000");
        assertThat(drafted.report().made().sightings()).isZero();
        assertThat(read(drafted).issues(Severity.FATAL)).isEmpty();
    }

    @Test
    void whatCannotBeUsedAtAllIsRefusedWithTheReason() throws IOException {
        assertThat(CaseDraft.from(List.of(InputFile.of("t.csv", "a,b\n1,2\n")), WISH)
                        .issues())
                .singleElement()
                .satisfies(i -> assertThat(i.problem()).contains("'a', 'b'"));
        assertThat(CaseDraft.from(List.of(InputFile.of("t.csv", "ship,date,day\nA,soon,\n")), WISH)
                        .issues())
                .singleElement()
                .satisfies(i -> assertThat(i.code()).isEqualTo("no-usable-row"));
        assertThat(CaseDraft.from(List.of(InputFile.of("t.pdf", "%PDF-1.7")), WISH)
                        .issues())
                .singleElement()
                .satisfies(i -> assertThat(i.code()).isEqualTo("not-a-table"));
    }

    /** Tables thrown together of everything that people and attackers write. */
    @Test
    void nothingIsLostAndTheResultIsAlwaysACase() throws IOException {
        List<String> headers = List.of(
                "Ship",
                "IMO",
                "date",
                "Arrival",
                "departure",
                "Lat",
                "Lon",
                "Place",
                "Activity",
                "load",
                "AIS",
                "Length (ft)",
                "DWT",
                "Source",
                "URL",
                "Notes",
                "Confidence",
                "Weird",
                "",
                "date",
                "Flag",
                "MMSI",
                "time",
                "position");
        List<String> cells = List.of(
                "",
                "",
                "Paek Ma",
                "paek ma",
                "9066978",
                "IMO9066978",
                "1234567",
                "2024-03-07",
                "03/04/2024",
                "7 March 2024",
                "45358",
                "soon",
                "42.74",
                "133,08",
                "42.74N 133.08E",
                "Rajin",
                "=cmd|' /C calc'!A0",
                "@SUM(1)",
                "-1",
                "+7 (495)",
                "arrived",
                "bunkering",
                "laden",
                "off",
                "dark",
                "574",
                "5,000",
                "5.000",
                "https://a.b/c?d=\"e\"",
                "two\nlines",
                "quote \" inside",
                "semi;colon",
                "tab\there",
                "Кировск",
                "선박",
                "line" + (char) 0x2028 + "end",
                "it's",
                "x".repeat(400),
                "'=quoted",
                "likely",
                "maybe",
                "12:30",
                "273123456",
                "{{title}}",
                "a: b # c",
                "#N/A",
                "🚢");
        Random random = new Random(7);
        int drafted = 0;
        for (int round = 0; round < 300; round++) {
            List<List<String>> table = table(headers, cells, random);
            var parsed = CaseDraft.from(List.of(InputFile.of("wild " + round + ".csv", csv(table))), WISH);
            CaseDraft.Drafted made = parsed.value();
            if (made == null) {
                continue;
            }
            drafted++;
            String all = everything(made);
            assertThat(table.stream()
                            .flatMap(List::stream)
                            .filter(cell -> !all.contains(flat(cell.replaceFirst("^IMO", "")))))
                    .as("cells lost from %s", table)
                    .isEmpty();
        }
        assertThat(drafted).as("tables of which something could be used").isGreaterThan(80);
    }

    private static List<List<String>> table(List<String> headers, List<String> cells, Random random) {
        List<List<String>> table = new ArrayList<>();
        int width = 3 + random.nextInt(10);
        for (int i = 0; i < 2 + random.nextInt(12); i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < width + (i > 0 && random.nextInt(8) == 0 ? 1 : 0); j++) {
                List<String> from = i == 0 ? headers : cells;
                row.add(from.get(random.nextInt(from.size())));
            }
            table.add(row);
        }
        return table;
    }

    private static String csv(List<List<String>> table) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : table) {
            csv.append(String.join(
                            ",",
                            row.stream()
                                    .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append('\n');
        }
        return csv.toString();
    }

    /** All that the case's own files say; the kept original does not count. */
    private static String everything(CaseDraft.Drafted made) throws IOException {
        StringBuilder all = new StringBuilder();
        caseOf(made)
                .reference()
                .sources()
                .forEach(s -> all.append(flat(s.title())).append('\n').append(flat(s.reference())));
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            if (file.getKey().startsWith("raw/")) {
                continue;
            }
            all.append(flat(new String(file.getValue(), UTF_8))).append('\n');
            if (file.getKey().endsWith(".csv")) {
                for (CsvRecord record : CsvRecords.read(InputFile.of(file.getKey(), file.getValue()))
                        .orThrow()) {
                    record.fields().forEach(f -> all.append(flat(f)).append('\n'));
                }
            }
        }
        return all.toString();
    }

    private static String flat(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u2028]+", " ");
    }
}
