package org.plimsoll.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.InputFile;

class CsvReaderTest {
    private static final CsvExpectation AB = CsvExpectation.of(List.of("a", "b"), List.of("note"));

    @Test
    void findsColumnsByNameWhateverTheirOrderCaseAndPadding() throws IOException {
        var table = read(" B ,Note,a\n2,hello, 1 \n");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.get("a")).isEqualTo("1");
            assertThat(row.get("b")).isEqualTo("2");
            assertThat(row.get("NOTE")).isEqualTo("hello");
            assertThat(row.raw("a")).isEqualTo(" 1 ");
            assertThat(row.get("no such")).isEmpty();
            assertThat(row.at("a")).hasToString("t.csv:2 (a)");
        });
        assertThat(table.report().issues()).isEmpty();
    }

    @Test
    void detectsTheSeparator() throws IOException {
        assertThat(read("a;b;note\n1;2,5;x\n").rows().getFirst().get("b")).isEqualTo("2,5");
        assertThat(read("a\tb\n1\t2\n").rows().getFirst().get("b")).isEqualTo("2");
        assertThat(read("sep=;\na;b\n1;2\n").rows().getFirst().get("b")).isEqualTo("2");
        assertThat(read("a;b;\"x,y,z,w,v\"\n1;2;3\n").rows().getFirst().get("b"))
                .isEqualTo("2");
    }

    @Test
    void keepsLineNumbersRightAcrossQuotedLineBreaksAndEmptyLines() throws IOException {
        var table = read("\n\na,b\r\n1,\"x\r\ny\"\r\n\r\n,\r\n2,z\r\n");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(4, 8);
        assertThat(table.rows().getFirst().get("b")).isEqualTo("x\r\ny");
        assertThat(table.report().issues()).isEmpty();
    }

    @Test
    void keepsUnknownColumnsAndAsksWhatWasMeant() throws IOException {
        var table = read("a,b,ntoe\n1,2,x\n3,4,y\n");
        assertThat(table.rows().getFirst().values()).containsEntry("ntoe", "x");
        assertThat(table.report().issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo("unknown-column");
            assertThat(i.remedy()).contains("Did you mean 'note'?");
        });
    }

    @Test
    void deliversNothingWithoutARequiredColumn() throws IOException {
        var table = read("a,c\n1,2\n");
        assertThat(table.rows()).isEmpty();
        assertThat(codes(table)).contains("missing-column");
        assertThat(table.report().issues()).anyMatch(i -> i.severity() == Issue.Severity.FATAL);
    }

    @Test
    void reportsADuplicateColumnAndUsesTheFirst() throws IOException {
        var table = read("a,b,A\n1,2,3\n");
        assertThat(table.rows().getFirst().get("a")).isEqualTo("1");
        assertThat(codes(table)).containsExactly("duplicate-column");
    }

    @Test
    void setsAsideRowsOfAWrongLengthAndGoesOn() throws IOException {
        var table = read("a,b\n1\n2,x,y\n3,z,,\n4,w\n");
        assertThat(table.rows()).extracting(r -> r.get("a")).containsExactly("3", "4");
        assertThat(codes(table)).containsExactly("too-few-fields", "too-many-fields");
        assertThat(table.report().setAside()).isEqualTo(2);
        assertThat(table.report().issues()).extracting(i -> i.at().line()).containsExactly(2, 3);
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOnlyItsLine() throws IOException {
        var table = read("a,b\n1,x\n2,\"y\n3,z\n4,w");
        assertThat(table.rows()).extracting(r -> r.get("a")).containsExactly("1", "3", "4");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 4, 5);
        assertThat(codes(table)).containsExactly("broken-quotes");
        assertThat(table.report().issues().getFirst().at().line()).isEqualTo(3);
    }

    @Test
    void aQuoteThatSwallowsTheNextQuotedFieldCostsOnlyItsLine() throws IOException {
        var table = read("a,b\n1,\"x\n2,\"y, or so\"\n3,z\n");
        assertThat(table.rows()).extracting(r -> r.get("a")).containsExactly("2", "3");
        assertThat(table.rows().getFirst().get("b")).isEqualTo("y, or so");
        assertThat(codes(table)).containsExactly("broken-quotes");
    }

    @Test
    void givesUpAfterTooManyBrokenQuotesAndSaysSo() throws IOException {
        var table = read("a,b\n" + "1,\"x\"y\n".repeat(CsvReading.MAX_RESTARTS + 5));
        assertThat(table.report().issues()).anyMatch(i -> i.severity() == Issue.Severity.FATAL);
    }

    @Test
    void setsAsideAFieldOverTheLimit() throws IOException {
        var table = read("a,b\n1," + "x".repeat(70_000) + "\n2,ok\n3," + "y".repeat(3_000_000) + "\n4,ok\n");
        assertThat(table.rows()).extracting(r -> r.get("a")).containsExactly("2", "4");
        assertThat(table.report().issues()).extracting(i -> i.at().line()).containsExactly(2, 4);
    }

    @Test
    void stopsAtTheRowLimitWithAFatalIssue() throws IOException {
        var rows = new ArrayList<CsvRow>();
        var report =
                CsvReader.read(InputFile.of("t.csv", "a,b\n1,2\n3,4\n5,6\n"), AB, CsvLimits.DEFAULT.rows(2), rows::add);
        assertThat(rows).hasSize(2);
        assertThat(report.issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo("too-many-rows");
            assertThat(i.at().line()).isEqualTo(4);
        });
    }

    @Test
    void anEmptyFileIsAnIssueAndAHeaderAloneIsNot() throws IOException {
        assertThat(codes(read(""))).containsExactly("empty-file");
        assertThat(codes(read("\n \n"))).containsExactly("empty-file");
        assertThat(codes(read("a,b\n"))).isEmpty();
        assertThat(codes(read("a,b"))).isEmpty();
    }

    @Test
    void readsOldEncodingsWithADoubt() throws IOException {
        var table = CsvReader.readAll(
                InputFile.of("t.csv", "a,b\n1,Tromsø\n".getBytes(Charset.forName("windows-1252"))), AB);
        assertThat(table.rows().getFirst().get("b")).isEqualTo("Tromsø");
        assertThat(codes(table)).containsExactly("encoding");
    }

    @Test
    void listsTheFirstOfManyLikeIssuesAndCountsTheRest() throws IOException {
        var table = read("a,b\n" + "1\n".repeat(1000) + "2,3\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.report().issues()).hasSize(101);
        assertThat(table.report().issues().getLast().problem()).contains("900 more");
        assertThat(table.report().setAside()).isEqualTo(1000);
    }

    @Test
    void aHeaderWithAHundredThousandColumnsIsRefused() throws IOException {
        assertThat(codes(read("a,b" + ",x".repeat(100_000) + "\n1,2\n"))).contains("bad-header");
    }

    @Test
    void anyBytesGiveIssuesAndNeverAnException() throws IOException {
        var random = new java.util.Random(7);
        byte[] alphabet = "a,b\"\n\r;\t' 1=\0\u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = alphabet[random.nextInt(alphabet.length)];
            }
            byte[] header = "a,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] all = java.util.Arrays.copyOf(header, header.length + bytes.length);
            System.arraycopy(bytes, 0, all, header.length, bytes.length);
            var table = CsvReader.readAll(InputFile.of("t.csv", all), AB);
            assertThat(table.report().rows()).isEqualTo(table.rows().size());
        }
    }

    private static CsvTable read(String text) throws IOException {
        return CsvReader.readAll(InputFile.of("t.csv", text), AB);
    }

    private static List<String> codes(CsvTable table) {
        return table.report().issues().stream().map(Issue::code).toList();
    }
}
