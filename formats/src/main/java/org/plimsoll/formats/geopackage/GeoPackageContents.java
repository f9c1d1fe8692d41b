package org.plimsoll.formats.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.ColumnType;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;

/** Adds layers and tables to an empty GeoPackage. Names are identifiers ({@link Column}), so quoting them is enough. */
final class GeoPackageContents {
    private static final String KEY = "fid";
    private static final String GEOMETRY = "geom";
    private static final int WGS84 = 4326;
    private static final int BATCH = 1000;
    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Connection connection;
    private final String lastChange;
    private final Set<String> identifiers = new HashSet<>();

    GeoPackageContents(Connection connection, Instant lastChange) {
        this.connection = connection;
        this.lastChange = DATETIME.format(lastChange);
    }

    void add(Layer layer) throws SQLException {
        createTable(layer.attributes(), true);
        var bounds = new Envelope();
        var types = new HashSet<String>();
        for (Geometry geometry : layer.geometries()) {
            if (geometry != null && !geometry.isEmpty()) {
                bounds.expandToInclude(geometry.getEnvelopeInternal());
                types.add(geometry.getGeometryType().toUpperCase(Locale.ROOT));
            }
        }
        register(layer.attributes(), "features", bounds);
        try (var insert = connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)")) {
            insert.setString(1, layer.name());
            insert.setString(2, GEOMETRY);
            insert.setString(3, types.size() == 1 ? types.iterator().next() : "GEOMETRY");
            insert.setInt(4, WGS84);
            insert.executeUpdate();
        }
        insertRows(layer.attributes(), layer.geometries());
    }

    void add(Table table) throws SQLException {
        createTable(table, false);
        register(table, "attributes", new Envelope());
        insertRows(table, null);
    }

    private void createTable(Table table, boolean spatial) throws SQLException {
        String lower = table.name().toLowerCase(Locale.ROOT);
        if (lower.startsWith("gpkg_") || lower.startsWith("sqlite_") || lower.startsWith("rtree_")) {
            throw new IllegalArgumentException("the name " + table.name() + " belongs to the standard");
        }
        var definitions = new ArrayList<String>();
        definitions.add(KEY + " INTEGER PRIMARY KEY NOT NULL");
        if (spatial) {
            definitions.add(GEOMETRY + " GEOMETRY");
        }
        for (Column column : table.columns()) {
            if (column.name().equalsIgnoreCase(KEY) || column.name().equalsIgnoreCase(GEOMETRY)) {
                throw new IllegalArgumentException(
                        "table " + table.name() + ": " + column.name() + " is our own column");
            }
            definitions.add('"' + column.name() + "\" " + sqlType(column.type()));
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE \"" + table.name() + "\" (\n  " + String.join(",\n  ", definitions) + "\n)");
        }
    }

    private static String sqlType(ColumnType type) {
        return switch (type) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case REAL -> "REAL";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case INSTANT -> "DATETIME";
        };
    }

    private void register(Table table, String dataType, Envelope bounds) throws SQLException {
        String identifier = table.title().isBlank() || !identifiers.add(table.title()) ? table.name() : table.title();
        identifiers.add(identifier);
        try (var insert = connection.prepareStatement("INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            insert.setString(1, table.name());
            insert.setString(2, dataType);
            insert.setString(3, identifier);
            insert.setString(4, table.title());
            insert.setString(5, lastChange);
            if (!bounds.isNull()) {
                insert.setDouble(6, bounds.getMinX());
                insert.setDouble(7, bounds.getMinY());
                insert.setDouble(8, bounds.getMaxX());
                insert.setDouble(9, bounds.getMaxY());
            }
            if (dataType.equals("features")) {
                insert.setInt(10, WGS84);
            }
            insert.executeUpdate();
        }
    }

    private void insertRows(Table table, @Nullable List<@Nullable Geometry> geometries) throws SQLException {
        int parameters = 1 + (geometries == null ? 0 : 1) + table.columns().size();
        String sql = "INSERT INTO \"" + table.name() + "\" VALUES (?" + ",?".repeat(parameters - 1) + ")";
        var binary = new GeoPackageBinary(WGS84);
        try (var insert = connection.prepareStatement(sql)) {
            for (int row = 0; row < table.rows().size(); row++) {
                int p = 1;
                insert.setInt(p++, row + 1);
                if (geometries != null) {
                    insert.setBytes(p++, binary.of(geometries.get(row)));
                }
                for (Object value : table.rows().get(row)) {
                    bind(insert, p++, value);
                }
                insert.addBatch();
                if ((row + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, int p, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> insert.setObject(p, null);
            case String text -> insert.setString(p, text);
            case Long number -> insert.setLong(p, number);
            case Double number -> insert.setDouble(p, number);
            case Boolean truth -> insert.setInt(p, truth ? 1 : 0);
            case LocalDate day -> insert.setString(p, day.toString());
            case Instant moment -> insert.setString(p, DATETIME.format(moment));
            default -> throw new IllegalStateException("no column holds " + value.getClass());
        }
    }
}
