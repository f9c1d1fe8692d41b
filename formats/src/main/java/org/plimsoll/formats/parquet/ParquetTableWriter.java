package org.plimsoll.formats.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;

/**
 * Writes a table as one Parquet file, the same bytes for the same table: text as UTF-8 strings, whole numbers as 64-bit, numbers as
 * doubles, days as dates, moments as UTC timestamps in microseconds (finer parts are cut off). Title and column descriptions stand in the
 * file's metadata.
 *
 * <p>Not compressed: the codecs are native libraries, whose unpacking and loading takes longer than writing our tables. The dictionary
 * encoding does most of what compression would.
 */
public final class ParquetTableWriter {
    private ParquetTableWriter() {}

    /** Writes a new file at a path where none is; the caller renames it into place. */
    public static void write(Table table, Path file) throws IOException {
        try (var writer = new Builder(table, new NewFile(file))
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withExtraMetaData(metadata(table))
                .build()) {
            for (List<@Nullable Object> row : table.rows()) {
                writer.write(row);
            }
        }
    }

    private static Map<String, String> metadata(Table table) {
        var metadata = new TreeMap<String, String>();
        metadata.put("title", table.title());
        for (Column column : table.columns()) {
            if (!column.description().isBlank()) {
                metadata.put("description." + column.name(), column.description());
            }
        }
        return metadata;
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final Table table;

        Builder(Table table, NewFile file) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport(table);
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the library, though deprecated
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(
                org.apache.hadoop.conf.Configuration configuration) {
            return new RowWriteSupport(table);
        }
    }
}
