package org.plimsoll.formats.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.formats.spreadsheet.Workbooks.number;
import static org.plimsoll.formats.spreadsheet.Workbooks.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.spreadsheet.Workbooks;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.zip.Zips;

/** Lists that people keep in workbooks. */
class PlainWorkbookTest {
    private final List<ListEntry> entries = new ArrayList<>();

    @Test
    void theSheetOfThe1718CommitteeIsReadWithWhatEachParagraphOrders() throws IOException {
        ListReport report = read(Workbooks.of(row(1, "1718 Designated Vessels List")
                + row(2, "Last updated", number("43951", 1))
                + row(
                        4,
                        "#",
                        "Vessel name",
                        "IMO number",
                        "MMSI",
                        "Flag",
                        "Date of designation",
                        "Paragraph 8 (d) of resolution 1718 (2006) and paragraph 12 of resolution 2270 (2016)",
                        "Paragraph 12 (a) of resolution 2321 (2016)",
                        "Paragraph 6 of resolution 2371 (2017) and paragraph 6 of resolution 2375 (2017)",
                        "Designated owner",
                        "Other information")
                + row(
                        5,
                        "1",
                        "1: CHON MA SAN 2: TIAN MA SHAN",
                        number("8660313", 0),
                        "1: 445114000 2: 445123000",
                        "DPRK",
                        number("43189", 1),
                        "X",
                        "x",
                        "NA",
                        "Korea Shipping; Other Shipping",
                        "1: not a name")
                + row(6, "2", "PETREL 8", "9562233", "NA", "Comoros", "3 October 2017", "NA", "", "\u2713")));
        assertThat(report.issues()).isEmpty();
        assertThat(entries).hasSize(2);
        ListEntry first = entries.getFirst();
        assertThat(first.ref()).isEqualTo("imo-8660313");
        assertThat(first.kind()).isEqualTo(SubjectKind.VESSEL);
        assertThat(first.names()).extracting(ListedName::text).containsExactly("CHON MA SAN", "TIAN MA SHAN");
        assertThat(first.facts())
                .contains(
                        new ListEntry.Fact(Particular.IMO, "8660313"),
                        new ListEntry.Fact(Particular.MMSI, "445114000"),
                        new ListEntry.Fact(Particular.MMSI, "445123000"));
        assertThat(first.terms().measures()).containsExactlyInAnyOrder(Measure.ASSET_FREEZE, Measure.DE_FLAG);
        assertThat(first.terms().from()).contains(LocalDate.of(2018, 3, 30));
        assertThat(first.terms().programmes())
                .containsExactly(
                        "Paragraph 8 (d) of resolution 1718 (2006) and paragraph 12 of resolution 2270 (2016)",
                        "Paragraph 12 (a) of resolution 2321 (2016)");
        assertThat(first.ties()).hasSize(2);
        assertThat(first.remarks()).isEqualTo("1: not a name");
        ListEntry second = entries.getLast();
        assertThat(second.terms().measures()).containsExactly(Measure.PORT_ENTRY_BAN);
        assertThat(second.terms().from()).contains(LocalDate.of(2017, 10, 3));
    }

    @Test
    void aHeadingThatIsPartedIntoMeasuresTakesTwoRows() throws IOException {
        ListReport report = read(Workbooks.of(row(1, "List of ships")
                + row(2, "Name", "IMO", "Measures", "", "", "Remarks")
                + row(3, "", "", "Asset freeze", "De-register", "Port entry")
                + row(4, "PAEK MA", "9066978", "yes", "no", number("43189", 1), "one")
                + row(5, "WAN HENG 11", "8791667", "", "", "", "two")));
        assertThat(report.issues()).isEmpty();
        assertThat(entries)
                .extracting(ListEntry::ref)
                .containsExactly("imo-9066978", "imo-9066978 from 2018-03-30", "imo-8791667");
        // Since when the freeze is, the row does not say.
        assertThat(entries.getFirst().terms().measures()).containsExactly(Measure.ASSET_FREEZE);
        assertThat(entries.getFirst().terms().from()).isEmpty();
        assertThat(entries.get(1).terms().measures()).containsExactly(Measure.PORT_ENTRY_BAN);
        assertThat(entries.get(1).terms().from()).contains(LocalDate.of(2018, 3, 30));
        assertThat(entries.getLast().terms().measures()).containsExactly(Measure.NOT_SAID);
    }

    @ParameterizedTest
    @CsvSource({
        "X, true",
        "xx, true",
        "Yes, true",
        "TRUE, true",
        "1, true",
        "\u2714, true",
        "2018-03-30, true",
        "30 Mar 2018, true",
        "'Port entry prohibited, access to ports', true",
        "no, false",
        "N, false",
        "-, false",
        "\u2013, false",
        "N/A, false",
        "NA, false",
        "0, false",
        "'', false",
    })
    void aMarkIsACrossAWordOrADay(String mark, boolean ordered) throws IOException {
        ListReport report =
                read(Workbooks.of(row(1, "Name", "IMO", "Port entry ban") + row(2, "PAEK MA", "9066978", mark)));
        assertThat(report.issues()).isEmpty();
        assertThat(entries.getFirst().terms().measures())
                .containsExactly(ordered ? Measure.PORT_ENTRY_BAN : Measure.NOT_SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"see note 3", "lifted in 2019", "43189", "03/04/2018", "not yet", "\u2717"})
    void aMarkThatCanMeanEitherOrdersNothingAndIsKept(String mark) throws IOException {
        ListReport report =
                read(Workbooks.of(row(1, "Name", "IMO", "Port entry ban") + row(2, "PAEK MA", "9066978", mark)));
        assertThat(report.issues()).extracting(Issue::code).containsExactly("mark-not-understood");
        assertThat(entries.getFirst().terms().measures()).containsExactly(Measure.NOT_SAID);
        assertThat(entries.getFirst().remarks()).isEqualTo("Port entry ban: " + mark);
    }

    @Test
    void noMeasureIsInForceBeforeItsOwnDay() throws IOException {
        ListReport report =
                read(Workbooks.of(row(1, "Name", "IMO", "Listed on", "Asset freeze", "Port entry ban", "De-flag")
                        + row(2, "PAEK MA", "9066978", "2018-03-30", "2018-03-30", "2 Jan 2019", "x")
                        + row(3, "CHON MA SAN", "8660313", "", "2018-03-30", number("43467", 1), "")
                        + row(4, "AN SAN 1", "7303803", "2017-01-01", "", "2018-03-30", "")));
        assertThat(report.issues()).isEmpty();
        assertThat(entries)
                .extracting(e -> e.ref() + " "
                        + e.terms().from().map(LocalDate::toString).orElse("") + " "
                        + e.terms().measures())
                .containsExactly(
                        "imo-9066978 2018-03-30 [ASSET_FREEZE, DE_FLAG]",
                        "imo-9066978 from 2019-01-02 2019-01-02 [PORT_ENTRY_BAN]",
                        "imo-8660313 2018-03-30 [ASSET_FREEZE]",
                        "imo-8660313 from 2019-01-02 2019-01-02 [PORT_ENTRY_BAN]",
                        "imo-7303803 2018-03-30 [PORT_ENTRY_BAN]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Last port call", "Import date", "Port of registry", "Trade name", "License", "Flag date"})
    void aColumnThatOnlySoundsLikeAMeasureIsNone(String column) throws IOException {
        read(Workbooks.of(row(1, "Name", "IMO", column) + row(2, "PAEK MA", "9066978", "2018-03-30")));
        assertThat(entries.getFirst().terms().measures()).containsExactly(Measure.NOT_SAID);
        assertThat(entries.getFirst().terms().from()).isEmpty();
    }

    @Test
    void theFirstSheetWithATableIsReadAndTheOthersAreTold() throws IOException {
        String table = row(1, "Name", "IMO") + row(2, "PAEK MA", "9066978");
        assertThat(read(Workbooks.two(row(1, "All of this is for the Panel"), table))
                        .issues())
                .singleElement()
                .satisfies(i -> assertThat(i.severity()).isEqualTo(Issue.Severity.NOTE))
                .satisfies(i -> assertThat(i.problem()).contains("Ships"));
        assertThat(entries).hasSize(1);
        assertThat(read(Workbooks.two(table, table.replace("PAEK", "BAEK"))).issues())
                .singleElement()
                .satisfies(i -> assertThat(i.severity()).isEqualTo(Issue.Severity.DOUBT))
                .satisfies(i -> assertThat(i.problem()).contains("Notes", "has a table too"));
        assertThat(entries).hasSize(1);
        assertThat(read(Workbooks.withHidden(table, table.replace("PAEK", "BAEK")))
                        .issues())
                .singleElement()
                .satisfies(i -> assertThat(i.problem()).contains("Notes", "hidden"));
        assertThat(entries).extracting(e -> e.names().getFirst().text()).containsExactly("PAEK MA");
    }

    @Test
    void aHiddenSheetAloneIsNoList() throws IOException {
        String table = row(1, "Name", "IMO") + row(2, "PAEK MA", "9066978");
        assertThat(read(Workbooks.withHidden("", table)).issues())
                .extracting(Issue::code)
                .containsExactly("no-name-column");
    }

    @Test
    void aWorkbookSaysWhatTheSameTableAsTextSays() throws IOException {
        String csv = """
                name,aliases,imo,flag,listed_on,measures,de-flag
                CHON MA SAN,TIAN MA SHAN;CHONMA,8660313,DPRK,2018-03-30,asset freeze,x
                ,,9066978,Panama,,port entry ban,
                NOBODY,,1234568,,,,
                """;
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (String line : csv.lines().toList()) {
            rows.append(row(++number, line.split(",", -1)));
        }
        List<ListEntry> ofText = new ArrayList<>();
        ListReport text =
                ListFormat.PLAIN_TABLE.read(ListFiles.of(InputFile.of("a.csv", csv)), ListLimits.DEFAULT, ofText::add);
        ListReport sheet = read(Workbooks.of(rows.toString()));
        assertThat(entries).isEqualTo(ofText).hasSize(3);
        assertThat(sheet.issues()).extracting(Issue::code).isEqualTo(codes(text));
        assertThat(sheet.issues()).extracting(i -> i.at().line()).containsExactly(3, 4);
    }

    @Test
    void theFormatIsToldByTheBytesAndNotByTheName() throws IOException {
        byte[] workbook = Workbooks.of(row(1, "Name", "IMO"));
        assertThat(FormatGuess.of(InputFile.of("list.csv", workbook))).contains(ListFormat.PLAIN_WORKBOOK);
        assertThat(FormatGuess.of(InputFile.of("list.xlsx", "name,imo\n"))).contains(ListFormat.PLAIN_TABLE);
        assertThat(FormatGuess.of(InputFile.of("list.xlsx", "%PDF-1.7\n"))).isEmpty();
    }

    @Test
    void bombsEntitiesAndForeignArchivesAreRefused() throws IOException {
        String external = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String row = "<row r=\"1\"><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>";
        assertFatal(Workbooks.of(row, external), "bad-workbook");
        assertFatal(Zips.of("xl/workbook.xml", new byte[64 << 20]), "archive-refused");
        assertFatal(Zips.of("../../xl/workbook.xml", new byte[1]), "archive-refused");
        assertFatal(Zips.of("doc.kml", "<kml/>".getBytes(UTF_8)), "bad-workbook");
        assertFatal(Workbooks.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "bad-workbook");
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertFatal(old, "bad-workbook");
    }

    @Test
    void limitsOfListsHoldForWorkbooks() throws IOException {
        byte[] workbook = Workbooks.of(
                row(1, "Name", "IMO") + row(2, "A".repeat(500), "9066978") + row(3, "B", "") + row(4, "C", ""));
        var limits = new ListLimits(1 << 20, 2, 100, 10, 5);
        assertThat(read(workbook, limits).issues())
                .extracting(Issue::code)
                .containsExactly("too-long", "too-many-entries");
        assertThat(entries).hasSize(2);
        assertThat(read(workbook, new ListLimits(1000, 2, 100, 10, 5)).issues())
                .extracting(Issue::code)
                .containsExactly("archive-refused");
    }

    @Test
    void aTornOrDamagedWorkbookIsAnIssueAndNeverAnException() throws IOException {
        byte[] whole = Workbooks.of(row(1, "Name", "IMO") + row(2, "PAEK MA", "9066978"));
        for (int length = 0; length < whole.length; length += 53) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThat(read(torn).issues()).as("length %d", length).isNotEmpty();
            assertThat(FleetReader.read(InputFile.of("f.xlsx", torn)).issues()).isNotNull();
        }
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            ListReport report = read(damaged);
            assertThat(!entries.isEmpty() || !report.issues().isEmpty()).isTrue();
        }
    }

    private void assertFatal(byte[] bytes, String code) throws IOException {
        assertThat(read(bytes).issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo(code);
            assertThat(i.severity()).isEqualTo(Issue.Severity.FATAL);
            assertThat(i.problem()).doesNotContain("root:");
        });
        assertThat(entries).isEmpty();
        assertThat(FleetReader.read(InputFile.of("fleet.csv", bytes)).value()).isNull();
    }

    private static List<String> codes(ListReport report) {
        return report.issues().stream().map(Issue::code).toList();
    }

    private ListReport read(byte[] bytes) throws IOException {
        return read(bytes, ListLimits.DEFAULT);
    }

    private ListReport read(byte[] bytes, ListLimits limits) throws IOException {
        entries.clear();
        return ListFormat.PLAIN_WORKBOOK.read(ListFiles.of(InputFile.of("list.xlsx", bytes)), limits, entries::add);
    }
}
