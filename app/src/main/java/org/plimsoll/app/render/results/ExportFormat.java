package org.plimsoll.app.render.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a case can be exported to. */
public enum ExportFormat {
    /** The map's layers as one GeoJSON file. */
    GEOJSON(".geojson"),
    /** The map's layers as one KML file. */
    KML(".kml"),
    /** All tables as CSV, into a folder. */
    CSV(""),
    /** The map's layers and all tables as one GeoPackage. */
    GEOPACKAGE(".gpkg"),
    /** All tables as Parquet, into a folder. */
    PARQUET(""),
    /** Ships, firms and persons as FollowTheMoney entities, one JSON object a line. */
    FTM(".ftm.json"),
    /** The same as GraphML, for programs that draw and count graphs. */
    GRAPHML(".graphml"),
    /** Every figure as SVG and as PNG, into a folder. */
    FIGURES("");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends; empty where it is a folder of files. */
    public String ending() {
        return ending;
    }

    /** Whether it is one file. */
    public boolean oneFile() {
        return !ending.isEmpty();
    }

    /** As typed on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<ExportFormat> of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
    }

    /** All names, as typed. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ExportFormat::key).toList();
    }
}
