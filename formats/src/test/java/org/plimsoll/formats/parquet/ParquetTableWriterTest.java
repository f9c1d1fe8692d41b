package org.plimsoll.formats.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.SampleLayers;
import org.plimsoll.formats.table.Table;

/** Held against DuckDB, another program's reader. */
class ParquetTableWriterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void duckDbReadsEveryTypeAndNull() throws IOException, SQLException {
        Path file = write(SampleLayers.CALLS, "calls.parquet");
        assertThat(query("DESCRIBE SELECT * FROM '" + file + "'"))
                .extracting(line -> line.split("\\|")[0] + " " + line.split("\\|")[1])
                .containsExactly(
                        "vessel VARCHAR",
                        "imo BIGINT",
                        "draught_m DOUBLE",
                        "loaded BOOLEAN",
                        "day DATE",
                        "time_from TIMESTAMP WITH TIME ZONE",
                        "time_to TIMESTAMP WITH TIME ZONE");
        assertThat(query("SELECT vessel, imo, draught_m, loaded, day, epoch_us(time_from), epoch_us(time_to) FROM '"
                        + file + "'"))
                .containsExactly(
                        "Ыльсан <b>\"&'|9000001|7.25|true|2024-05-01|1714543200000000|1714717815123456",
                        "null|null|null|null|null|null|null",
                        "|-1|-1.0E-9|false|1969-12-31|-1000|null");
    }

    @Test
    void duckDbReadsManyRowsInTheirOrder() throws IOException, SQLException {
        Path file = write(many(), "many.parquet");
        assertThat(query("SELECT count(*), sum(imo), count(vessel), min(time_from) = epoch_ms(0), max(day) FROM '"
                        + file + "'"))
                .containsExactly("200000|19999900000|180000|true|1970-04-10");
        assertThat(query("SELECT bool_and(imo = file_row_number) FROM read_parquet('" + file
                        + "', file_row_number = true)"))
                .containsExactly("true");
        assertThat(query("SELECT DISTINCT compression FROM parquet_metadata('" + file + "')"))
                .containsExactly("UNCOMPRESSED");
    }

    @Test
    void titleAndDescriptionsStandInTheFile() throws IOException, SQLException {
        Path file = write(SampleLayers.CALLS, "calls.parquet");
        assertThat(query("SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')"))
                .contains("title|Port calls", "description.draught_m|draught in metres");
    }

    @Test
    void isTheSameByteForByte() throws IOException {
        assertThat(Files.readAllBytes(write(many(), "a.parquet")))
                .isEqualTo(Files.readAllBytes(write(many(), "b.parquet")));
    }

    @Test
    void anEmptyTableIsAFileWithColumns() throws IOException, SQLException {
        var table = new Table("calls", "", SampleLayers.CALLS.columns(), List.of());
        assertThat(query("SELECT count(*) FROM '" + write(table, "empty.parquet") + "'"))
                .containsExactly("0");
    }

    @Test
    void writesOverNothing() throws IOException {
        write(SampleLayers.CALLS, "a.parquet");
        assertThatThrownBy(() -> write(SampleLayers.CALLS, "a.parquet")).isInstanceOf(FileAlreadyExistsException.class);
    }

    private static Table many() {
        var random = new Random(1);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < 200_000; i++) {
            var row = new ArrayList<@Nullable Object>();
            row.add(i % 10 == 0 ? null : "ship " + random.nextInt(5000));
            row.add((long) i);
            row.add(random.nextDouble());
            row.add(i % 3 == 0);
            row.add(LocalDate.EPOCH.plusDays(i % 100));
            row.add(Instant.EPOCH.plusSeconds(i));
            row.add(null);
            rows.add(row);
        }
        return new Table("calls", "", SampleLayers.CALLS.columns(), rows);
    }

    private Path write(Table table, String name) throws IOException {
        Path file = folder.resolve(name);
        ParquetTableWriter.write(table, file);
        return file;
    }

    private static List<String> query(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", values));
            }
        }
        return found;
    }
}
