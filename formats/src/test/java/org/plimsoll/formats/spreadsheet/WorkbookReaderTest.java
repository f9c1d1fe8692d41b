package org.plimsoll.formats.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.spreadsheet.SheetCell.Kind;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.zip.ArchiveLimits;
import org.plimsoll.formats.zip.Zips;

class WorkbookReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1" t="s"><v>0</v></c> | TEXT | shared
            <c r="A1" t="s"><v>1</v></c> | TEXT | in parts
            <c r="A1" t="inlineStr"><is><t>here</t></is></c> | TEXT | here
            <c r="A1" t="str"><f>"a"</f><v>a</v></c> | TEXT | a
            <c r="A1"><v>9000001</v></c> | NUMBER | 9000001
            <c r="A1"><v>9.000001E6</v></c> | NUMBER | 9000001
            <c r="A1"><v>0.30000000000000004</v></c> | NUMBER | 0.3
            <c r="A1"><v>1.5E-5</v></c> | NUMBER | 0.000015
            <c r="A1"><f>1+1</f><v>2</v></c> | NUMBER | 2
            <c r="A1" s="3"><v>45413</v></c> | NUMBER | 45413
            <c r="A1" s="5"><v>1.25</v></c> | NUMBER | 1.25
            <c r="A1" t="b"><v>1</v></c> | BOOLEAN | true
            <c r="A1" s="1"><v>45413</v></c> | DATE | 2024-05-01
            <c r="A1" s="2"><v>45413.25</v></c> | DATE | 2024-05-01T06:00:00
            <c r="A1" s="2"><v>45413.999999999</v></c> | DATE | 2024-05-02
            <c r="A1" s="4"><v>0.25</v></c> | DATE | 06:00:00
            <c r="A1" s="1"><f>TODAY()</f><v>45413</v></c> | DATE | 2024-05-01
            <c r="A1" s="1"><v>-5</v></c> | NUMBER | -5
            <c r="A1" t="e"><v>#N/A</v></c> | ERROR | #N/A
            """)
    void readsEveryKindOfCell(String xml, Kind kind, String text) throws IOException {
        var parsed = read(Workbooks.of("<row r=\"1\">" + xml + "</row>"));
        assertThat(parsed.orThrow().getFirst().rows())
                .singleElement()
                .isEqualTo(new SheetRow(1, List.of(new SheetCell(kind, text))));
        assertThat(parsed.issues()).hasSize(kind == Kind.ERROR ? 1 : 0);
    }

    @Test
    void keepsPlacesOfCellsAndRowsAndLeavesBlankOnesOut() throws IOException {
        var sheets = read(Workbooks.of("""
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="D2"><v>1</v></c><c r="F2" t="inlineStr"><is><t> </t></is></c></row>
                <row r="5"><c r="B5"/><c r="C5" t="s"><v></v></c></row>
                <row r="7"><c r="B7"><v>7</v></c></row>""")).orThrow();
        assertThat(sheets).extracting(Sheet::name).containsExactly("Ships", "Notes");
        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(sheets.getFirst().rows()).extracting(SheetRow::number).containsExactly(2, 7);
        assertThat(sheets.getFirst().rows().getFirst().cells()).hasSize(4);
        assertThat(sheets.getFirst().rows().getLast().text(1)).isEqualTo("7");
        assertThat(sheets.getFirst().rows().getLast().text(99)).isEmpty();
    }

    @Test
    void anErrorValueNamesItsCell() throws IOException {
        var parsed = read(Workbooks.of("<row r=\"3\"><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>"));
        assertThat(parsed.issues())
                .singleElement()
                .extracting(i -> i.at().toString())
                .isEqualTo("list.xlsx!Ships:3 (B)");
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, 00:00:00",
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "2958465, false, 9999-12-31",
        "0, true, 1904-01-01",
        "43951, true, 2024-05-01"
    })
    void countsDaysAsSpreadsheetsDo(String serial, boolean mac, String iso) {
        assertThat(SerialDate.iso(new BigDecimal(serial), mac)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "-1", "2958466", "1e9"})
    void knowsNumbersThatAreNoDay(String serial) {
        assertThat(SerialDate.iso(new BigDecimal(serial), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "AAAAAAAAAAAAAAA1", "1", "\u00c41"})
    void refusesCellsInColumnsThatNoSpreadsheetHas(String reference) throws IOException {
        assertBad(read(Workbooks.of("<row r=\"1\"><c r=\"" + reference + "\"><v>1</v></c></row>")), "column");
    }

    @Test
    void refusesRowsAndCellsOverTheLimitBeforeTheyAreAllocated() throws IOException {
        var few = new WorkbookLimits(ArchiveLimits.DEFAULT, 10, 20_000);
        byte[] wide = Workbooks.of("<row r=\"1\"><c r=\"XFD1\"/></row><row r=\"2\"><c r=\"XFD2\"/></row>");
        assertBad(WorkbookReader.read(InputFile.of("list.xlsx", wide), few), "20000 cells");
        byte[] tall = Workbooks.of("<row><c><v>1</v></c></row>".repeat(11));
        assertBad(WorkbookReader.read(InputFile.of("list.xlsx", tall), few), "10 rows");
    }

    @Test
    void refusesABillionLaughsAndBombs() throws IOException {
        var dtd = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertBad(read(Workbooks.of("<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>", dtd)), "document type");
        assertThat(read(Zips.of("xl/workbook.xml", new byte[64 << 20])).issues())
                .extracting(Issue::code)
                .containsExactly("archive-refused");
    }

    @Test
    void otherFormatsAreRefusedWithAdvice() throws IOException {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertBad(read(ole), ".xls");
        assertBad(read(Zips.of("content.xml", "<x/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))), "no .xlsx");
        assertThat(read("a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .value())
                .isNull();
        assertThat(read(new byte[0]).value()).isNull();
    }

    @Test
    void aTornOrDamagedFileIsAnIssueAndNeverAnException() throws IOException {
        byte[] whole = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int length = 0; length < whole.length; length += 97) {
            assertThat(read(Arrays.copyOf(whole, length)).value())
                    .as("length %d", length)
                    .isNull();
        }
        var random = new java.util.Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            var parsed = read(damaged);
            assertThat(parsed.value() != null || !parsed.issues().isEmpty()).isTrue();
        }
        for (String row : List.of(
                "<row r=\"x\"/>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"y\"/></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1,5</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"zz\"><v>1</v></c></row>")) {
            var parsed = read(Workbooks.of(row));
            assertThat(parsed.issues()).as(row).isNotEmpty();
        }
    }

    private static void assertBad(Parsed<List<Sheet>> parsed, String problem) {
        assertThat(parsed.value()).isNull();
        assertThat(parsed.issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo("bad-workbook");
            assertThat(i.problem()).contains(problem);
        });
    }

    private static Parsed<List<Sheet>> read(byte[] bytes) throws IOException {
        return WorkbookReader.read(InputFile.of("list.xlsx", bytes));
    }
}
