package org.plimsoll.app.render.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.table.Layer;

/** Writes the data files of a build, in a fixed order and the same bytes for the same findings. */
public final class ResultFiles {

    /** The ledger. */
    public static final String LEDGER = "ledger.json";

    /** The folder of tables. */
    public static final String TABLES = "tables";

    /** The map's layers for programs. */
    public static final String MAP = "map.geojson";

    /** The map's layers for QGIS. */
    public static final String GEOPACKAGE = "case.gpkg";

    private final Path folder;
    private final Findings findings;
    private final ResultContext context;
    private final ResultOptions options;

    /** A part of the files that shares nothing with the others but what it reads. */
    @FunctionalInterface
    private interface Part {
        List<Path> write() throws IOException;
    }

    private ResultFiles(Path folder, Findings findings, ResultContext context, ResultOptions options) {
        this.folder = folder;
        this.findings = findings;
        this.context = context;
        this.options = options;
    }

    /**
     * Writes all files into a folder that nobody reads yet. It does not bring them to the disk: whoever renames the folder does.
     *
     * @return the files in a fixed order
     */
    public static List<ResultFile> write(Path folder, Findings findings, ResultContext context, ResultOptions options)
            throws IOException {
        var files = new ResultFiles(folder, findings, context, options);
        List<List<ResultFile>> parts;
        try {
            parts = Stream.<Part>of(files::parquet, files::ledgerAndTables, files::map)
                    .parallel()
                    .map(files::written)
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return parts.stream().flatMap(List::stream).toList();
    }

    private List<ResultFile> written(Part part) {
        try {
            List<ResultFile> files = new ArrayList<>();
            for (Path file : part.write()) {
                files.add(ResultFile.of(folder, file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private List<Path> ledgerAndTables() throws IOException {
        List<Path> written = new ArrayList<>();
        written.add(Writing.ASIDE.text(folder.resolve(LEDGER), out -> LedgerJson.write(findings, context, out)));
        for (ResultTables.Entry entry : tables().entries()) {
            written.add(Writing.ASIDE.csv(entry.table(), folder.resolve(TABLES)));
        }
        return written;
    }

    private List<Path> parquet() throws IOException {
        List<Path> written = new ArrayList<>();
        if (options.parquet()) {
            for (ResultTables.Entry entry : tables().entries()) {
                written.add(Writing.ASIDE.parquet(entry.table(), folder.resolve(TABLES)));
            }
        }
        return written;
    }

    private ResultTables tables() {
        return ResultTables.of(findings, context.months());
    }

    private List<Path> map() throws IOException {
        List<Layer> layers = new ArrayList<>();
        for (ResultLayers.Entry entry : ResultLayers.of(findings).entries()) {
            layers.add(entry.mostFeatures() <= options.mostMapped() ? entry.layer() : entry.empty());
        }
        Path map = Writing.ASIDE.geoJson(layers, folder.resolve(MAP));
        ResultTables tables = tables();
        Path geoPackage = Writing.ASIDE.geoPackage(
                layers,
                List.of(tables.table("ships"), tables.table("listings"), tables.table("sources")),
                findings.caseFile().question().asOf(),
                folder.resolve(GEOPACKAGE));
        return List.of(map, geoPackage);
    }
}
