package org.plimsoll.app.render.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plimsoll.app.render.draw.raster.Rasterizer;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.network.FtmNetworkWriter;
import org.plimsoll.formats.network.GraphMlWriter;
import org.plimsoll.formats.table.Table;

/** Hands a case over to other programs. Files that are there are replaced whole; others in a folder are left alone. */
public final class Exports {

    /** Pixels of a figure's PNG for each of its units: sharp on screens and in print. */
    private static final double PIXELS = 2;

    private final Findings findings;
    private final List<MonthVolume> months;
    private final Supplier<Map<String, String>> figures;

    /**
     * Exports of one case.
     *
     * @param months documented volume by month
     * @param figures each figure as an SVG file of its own, by name, in order; asked for only where figures are exported
     */
    public Exports(Findings findings, List<MonthVolume> months, Supplier<Map<String, String>> figures) {
        this.findings = findings;
        this.months = List.copyOf(months);
        this.figures = figures;
    }

    /**
     * Writes one export.
     *
     * @param target a folder, or for a format of one file that file; a name with the format's ending is a file unless a folder has it
     * @return the files, their paths from the folder that holds them all
     */
    public List<ResultFile> write(ExportFormat format, Path target) throws IOException {
        Path place = format.oneFile() ? file(format, target) : folder(format, target);
        List<Path> written = switch (format) {
            case GEOJSON ->
                List.of(Writing.IN_PLACE.geoJson(ResultLayers.of(findings).layers(), place));
            case KML ->
                List.of(Writing.IN_PLACE.kml(
                        findings.caseFile().question().title(),
                        ResultLayers.of(findings).layers(),
                        place));
            case GEOPACKAGE -> List.of(geoPackage(place));
            case FTM ->
                List.of(Writing.IN_PLACE.text(
                        place,
                        out -> FtmNetworkWriter.write(
                                findings.who().network(),
                                "plimsoll_"
                                        + findings.caseFile().question().id().replace('-', '_'),
                                out)));
            case GRAPHML ->
                List.of(Writing.IN_PLACE.text(
                        place,
                        out -> GraphMlWriter.write(
                                findings.who().network(), findings.who().day(), out)));
            case CSV, PARQUET -> tables(format, place);
            case FIGURES -> figures(place);
        };
        Path folder = format.oneFile() ? place.toAbsolutePath().getParent() : place;
        List<ResultFile> files = new ArrayList<>();
        for (Path file : written) {
            files.add(ResultFile.of(folder == null ? file : folder, format.oneFile() ? file.toAbsolutePath() : file));
        }
        return files;
    }

    private Path file(ExportFormat format, Path target) throws IOException {
        Path name = target.getFileName();
        if (!Files.isDirectory(target) && name != null && name.toString().endsWith(format.ending())) {
            return target;
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new IOException(target + " is a file whose name does not end in " + format.ending()
                    + "; give a folder or a name that does");
        }
        return target.resolve(findings.caseFile().question().id() + format.ending());
    }

    private static Path folder(ExportFormat format, Path target) throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new IOException(target + " is a file, and " + format.key() + " are several; give a folder");
        }
        return target;
    }

    private Path geoPackage(Path file) throws IOException {
        ResultLayers layers = ResultLayers.of(findings);
        List<Table> tables = ResultTables.of(findings, months).entries().stream()
                .filter(entry -> !layers.has(entry.name()))
                .map(ResultTables.Entry::table)
                .toList();
        return Writing.IN_PLACE.geoPackage(
                layers.layers(), tables, findings.caseFile().question().asOf(), file);
    }

    private List<Path> tables(ExportFormat format, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (ResultTables.Entry entry : ResultTables.of(findings, months).entries()) {
            Table table = entry.table();
            written.add(
                    format == ExportFormat.CSV
                            ? Writing.IN_PLACE.csv(table, folder)
                            : Writing.IN_PLACE.parquet(table, folder));
        }
        return written;
    }

    private List<Path> figures(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        var raster = new Rasterizer();
        for (Map.Entry<String, String> figure : figures.get().entrySet()) {
            String svg = figure.getValue();
            written.add(Writing.IN_PLACE.text(folder.resolve(figure.getKey() + ".svg"), out -> out.write(svg)));
            written.add(Writing.IN_PLACE.bytes(folder.resolve(figure.getKey() + ".png"), raster.png(svg, PIXELS)));
        }
        return written;
    }
}
