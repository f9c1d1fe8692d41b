package org.plimsoll.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;
import org.plimsoll.formats.text.InputFile;

class CsvTableWriterTest {
    private static final Table TABLE = new Table(
            "t",
            "",
            List.of(
                    Column.text("name", ""),
                    Column.integer("imo", ""),
                    Column.real("lat", ""),
                    Column.bool("loaded", ""),
                    Column.date("day", ""),
                    Column.instant("at", "")),
            List.of(
                    List.of(
                            "A, \"B\"\nC",
                            1L,
                            -1e7,
                            true,
                            LocalDate.of(2024, 5, 1),
                            Instant.parse("2024-05-01T06:00:00Z")),
                    Arrays.<@Nullable Object>asList("=cmd|' /C calc'!A0", -5L, 0.1, null, null, null)));

    @Test
    void writesTheSamePlainText() throws IOException {
        assertThat(written()).isEqualTo("""
                name,imo,lat,loaded,day,at
                "A, ""B""
                C",1,-10000000,true,2024-05-01,2024-05-01T06:00:00Z
                '=cmd|' /C calc'!A0,-5,0.1,,,
                """);
    }

    @Test
    void defusesEveryFormulaStartButNoNumber() throws IOException {
        var rows = List.<List<@Nullable Object>>of(
                List.of("+1"), List.of("-x"), List.of("@SUM(A1)"), List.of("\tx"), List.of("\rx"), List.of("plain"));
        var out = new StringWriter();
        CsvTableWriter.write(new Table("t", "", List.of(Column.text("x", "")), rows), out);
        assertThat(out).hasToString("x\n'+1\n'-x\n'@SUM(A1)\n'\tx\n\"'\rx\"\nplain\n");
    }

    @Test
    void isReadBackByOurReader() throws IOException {
        var table = CsvReader.readAll(InputFile.of("t.csv", written()), CsvExpectation.atLeast("name", "imo"));
        assertThat(table.report().issues()).isEmpty();
        assertThat(table.rows().getFirst().get("name")).isEqualTo("A, \"B\"\nC");
    }

    private static String written() throws IOException {
        var out = new StringWriter();
        CsvTableWriter.write(TABLE, out);
        return out.toString();
    }
}
