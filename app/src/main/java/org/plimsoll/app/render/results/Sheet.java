package org.plimsoll.app.render.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Span;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;

/**
 * A table's columns, each beside what fills it, so that name, unit and value cannot drift apart and the columns can be listed without data.
 *
 * @param <T> what a row is made of
 */
final class Sheet<T> {

    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell<T, Object>> cells = new ArrayList<>();

    /** What fills one cell of a row. */
    @FunctionalInterface
    interface Cell<T, V> {
        /** The value, or null where there is none. */
        @Nullable
        V of(T item);
    }

    Sheet(String name, String title) {
        this.name = name;
        this.title = title;
    }

    Sheet<T> text(String column, String description, Cell<T, String> cell) {
        return add(Column.text(column, description), cell::of);
    }

    /** A text that not every row has. */
    Sheet<T> optional(String column, String description, Cell<T, Optional<String>> cell) {
        return add(Column.text(column, description), item -> {
            Optional<String> value = cell.of(item);
            return value == null ? null : value.orElse(null);
        });
    }

    /** A value of an enumeration, in lower case. */
    Sheet<T> word(String column, String description, Cell<T, Enum<?>> cell) {
        return add(Column.text(column, description), item -> {
            Enum<?> value = cell.of(item);
            return value == null ? null : key(value);
        });
    }

    /** Several texts in one cell, separated by a semicolon as in the case's own files. */
    Sheet<T> list(String column, String description, Cell<T, List<String>> cell) {
        return add(Column.text(column, description + "; separated by semicolons"), item -> {
            List<String> values = cell.of(item);
            return values == null || values.isEmpty()
                    ? null
                    : values.stream().map(v -> v.replace(';', ',')).collect(Collectors.joining(";"));
        });
    }

    Sheet<T> whole(String column, String description, Cell<T, Integer> cell) {
        return add(Column.integer(column, description), item -> {
            Integer value = cell.of(item);
            return value == null ? null : (Object) value.longValue();
        });
    }

    /** A number as its source gave it. */
    Sheet<T> given(String column, String description, Cell<T, Optional<Double>> cell) {
        return add(Column.real(column, description), item -> {
            Optional<Double> value = cell.of(item);
            return value == null ? null : value.orElse(null);
        });
    }

    /** A number that was computed. */
    Sheet<T> computed(String column, String description, Cell<T, Double> cell) {
        return add(Column.real(column, description), item -> {
            Double value = cell.of(item);
            return value == null ? null : (Object) Rounding.computed(value);
        });
    }

    Sheet<T> bool(String column, String description, Cell<T, Boolean> cell) {
        return add(Column.bool(column, description), cell::of);
    }

    Sheet<T> date(String column, String description, Cell<T, Optional<LocalDate>> cell) {
        return add(Column.date(column, description), item -> {
            Optional<LocalDate> value = cell.of(item);
            return value == null ? null : value.orElse(null);
        });
    }

    /** Two columns for a moment with its precision: {@code PREFIX_from} and {@code PREFIX_to}. */
    Sheet<T> span(String prefix, String what, Cell<T, Optional<Span>> cell) {
        add(Column.instant(prefix + "_from", what + ": first moment at which it can have been, UTC"), item -> {
            Optional<Span> value = cell.of(item);
            return value == null ? null : value.map(Span::earliest).orElse(null);
        });
        return add(Column.instant(prefix + "_to", what + ": last moment at which it can have been, UTC"), item -> {
            Optional<Span> value = cell.of(item);
            return value == null ? null : value.map(Span::latest).orElse(null);
        });
    }

    /** Six columns for an estimate, of which the 5 % and 95 % quantiles are the interval shown in the dossier. */
    Sheet<T> estimate(String prefix, String what, Cell<T, Estimate> cell) {
        quantile(prefix + "_q05", what + ", 5 % quantile", cell, Estimate::q05);
        quantile(prefix + "_q25", what + ", 25 % quantile", cell, Estimate::q25);
        quantile(prefix + "_q50", what + ", median", cell, Estimate::q50);
        quantile(prefix + "_q75", what + ", 75 % quantile", cell, Estimate::q75);
        quantile(prefix + "_q95", what + ", 95 % quantile", cell, Estimate::q95);
        return quantile(prefix + "_mean", what + ", mean", cell, Estimate::mean);
    }

    private Sheet<T> quantile(String column, String description, Cell<T, Estimate> cell, Cell<Estimate, Double> part) {
        return computed(column, description, item -> {
            Estimate estimate = cell.of(item);
            return estimate == null ? null : part.of(estimate);
        });
    }

    /** Five columns for what a row rests on. */
    Sheet<T> citation(Cell<T, Citation> cell) {
        word("certainty", "how sure the statement is: confirmed, likely, disputed, unverified", item -> {
            Citation citation = cell.of(item);
            return citation == null ? null : citation.certainty();
        });
        text("source", "id of the source, see the table sources", item -> {
            Citation citation = cell.of(item);
            return citation == null ? null : citation.source();
        });
        text("note", "what the row's author adds", item -> {
            Citation citation = cell.of(item);
            return citation == null || citation.note().isEmpty() ? null : citation.note();
        });
        text("file", "file of the case that holds the row", item -> {
            Citation citation = cell.of(item);
            return citation == null ? null : citation.at().file();
        });
        return whole("line", "line in that file, from 1", item -> {
            Citation citation = cell.of(item);
            return citation == null ? null : citation.at().line();
        });
    }

    Table table(Collection<? extends T> items) {
        return new Table(name, title, columns, rows(items));
    }

    /** The rows that have a place on the map. */
    Layer layer(Collection<? extends T> items, Cell<T, Geometry> shape) {
        List<@Nullable Geometry> geometries = new ArrayList<>();
        List<T> placed = new ArrayList<>();
        for (T item : items) {
            Geometry geometry = shape.of(item);
            if (geometry != null && !geometry.isEmpty()) {
                geometries.add(geometry);
                placed.add(item);
            }
        }
        return new Layer(table(placed), geometries);
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** As an enumeration's value is written in every file. */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<List<@Nullable Object>> rows(Collection<? extends T> items) {
        List<List<@Nullable Object>> rows = new ArrayList<>(items.size());
        for (T item : items) {
            List<@Nullable Object> row = new ArrayList<>(cells.size());
            for (Cell<T, Object> cell : cells) {
                row.add(cell.of(item));
            }
            rows.add(row);
        }
        return rows;
    }

    private Sheet<T> add(Column column, Cell<T, Object> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }
}
