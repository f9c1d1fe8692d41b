package org.plimsoll.formats.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;

/** Hands one table's rows to the library, value by value. */
final class RowWriteSupport extends WriteSupport<List<@Nullable Object>> {
    private final Table table;
    private @Nullable RecordConsumer consumer;

    RowWriteSupport(Table table) {
        this.table = table;
    }

    @Override
    public String getName() {
        return "plimsoll";
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the library, though deprecated
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(List<@Nullable Object> row) {
        RecordConsumer out = consumer;
        if (out == null) {
            throw new IllegalStateException("a row came before the file was begun");
        }
        out.startMessage();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value != null) {
                String name = table.columns().get(i).name();
                out.startField(name, i);
                value(out, value);
                out.endField(name, i);
            }
        }
        out.endMessage();
    }

    private static void value(RecordConsumer out, Object value) {
        switch (value) {
            case String text -> out.addBinary(Binary.fromString(text));
            case Long number -> out.addLong(number);
            case Double number -> out.addDouble(number);
            case Boolean truth -> out.addBoolean(truth);
            case LocalDate day -> out.addInteger(Math.toIntExact(day.toEpochDay()));
            case Instant moment ->
                out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment.truncatedTo(ChronoUnit.MICROS)));
            default -> throw new IllegalStateException("no column holds " + value.getClass());
        }
    }

    private MessageType schema() {
        return new MessageType(
                table.name(),
                table.columns().stream().map(RowWriteSupport::field).toList());
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INSTANT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
                        .named(column.name());
        };
    }
}
