package org.plimsoll.app.render.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.plimsoll.formats.csv.CsvTableWriter;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.geojson.GeoJsonWriter;
import org.plimsoll.formats.geopackage.GeoPackageWriter;
import org.plimsoll.formats.kml.KmlWriter;
import org.plimsoll.formats.parquet.ParquetTableWriter;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;

/** Writes one file of each format. */
enum Writing {
    /** Into a folder that nobody reads yet: whoever renames the folder brings its bytes to the disk. */
    ASIDE {
        @Override
        void write(Path file, AtomicFile.Filling filling) throws IOException {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.deleteIfExists(file);
            filling.fill(file);
        }
    },
    /** Where somebody may be reading: each file whole or not at all. */
    IN_PLACE {
        @Override
        void write(Path file, AtomicFile.Filling filling) throws IOException {
            AtomicFile.write(file, filling);
        }
    };

    /** Fills a file. */
    abstract void write(Path file, AtomicFile.Filling filling) throws IOException;

    Path csv(Table table, Path folder) throws IOException {
        return text(folder.resolve(table.name() + ".csv"), out -> CsvTableWriter.write(table, out));
    }

    Path parquet(Table table, Path folder) throws IOException {
        Path file = folder.resolve(table.name() + ".parquet");
        write(file, aside -> ParquetTableWriter.write(table, aside));
        return file;
    }

    Path geoJson(List<Layer> layers, Path file) throws IOException {
        return text(file, out -> GeoJsonWriter.write(layers, out));
    }

    Path kml(String title, List<Layer> layers, Path file) throws IOException {
        return text(file, out -> KmlWriter.write(title, SpelledTruth.in(layers), out));
    }

    /**
     * A GeoPackage of layers and tables.
     *
     * @param asOf the day whose knowledge it shows: the age that it gives itself
     */
    Path geoPackage(List<Layer> layers, List<Table> tables, LocalDate asOf, Path file) throws IOException {
        write(
                file,
                aside -> GeoPackageWriter.write(
                        aside, layers, tables, asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        return file;
    }

    Path bytes(Path file, byte[] bytes) throws IOException {
        write(file, aside -> Files.write(aside, bytes, StandardOpenOption.CREATE_NEW));
        return file;
    }

    Path text(Path file, AtomicFile.Text text) throws IOException {
        write(file, aside -> {
            try (BufferedWriter out = Files.newBufferedWriter(aside, UTF_8, StandardOpenOption.CREATE_NEW)) {
                text.writeTo(out);
            }
        });
        return file;
    }
}
