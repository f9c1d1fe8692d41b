package org.plimsoll.formats.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/**
 * Writes layers and tables as one GeoPackage 1.3.
 *
 * <p>The database is built in memory in one transaction and then written as it is: no journal, no lock, no path in a connection string,
 * and bytes that depend on nothing but the layers and SQLite's version. 1.3 and not 1.4 because older GDAL warns of the latter, and
 * nothing here needs it.
 *
 * <p>Limitations: no spatial index (QGIS and GDAL build one on request; some ten thousand features do without); times to the millisecond,
 * as the standard has it; less than 2 GiB.
 *
 * <p>Source: OGC 12-128r18.
 */
public final class GeoPackageWriter {
    private GeoPackageWriter() {}

    /**
     * Writes a new file.
     *
     * @param file does not exist yet; the caller renames it into place
     * @param layers feature tables, in this order
     * @param tables tables without geometry, after them
     * @param lastChange what the file says about its own age: a property of the inputs, never the clock, or two builds would differ
     */
    public static void write(Path file, List<Layer> layers, List<Table> tables, Instant lastChange) throws IOException {
        try (SQLiteConnection connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties())) {
            GeoPackageSchema.create(connection);
            connection.setAutoCommit(false);
            var contents = new GeoPackageContents(connection, lastChange);
            for (Layer layer : layers) {
                contents.add(layer);
            }
            for (Table table : tables) {
                contents.add(table);
            }
            connection.commit();
            connection.setAutoCommit(true);
            Files.write(file, connection.serialize("main"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (SQLException e) {
            throw new IOException("cannot write the GeoPackage " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
