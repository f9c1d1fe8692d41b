package org.plimsoll.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;

/** Small layers with every type, nulls and awkward text, for the tests of all writers. */
public final class SampleLayers {
    /** One column of each type. */
    public static final Table CALLS = new Table(
            "calls",
            "Port calls",
            List.of(
                    Column.text("vessel", "name"),
                    Column.integer("imo", "IMO number"),
                    Column.real("draught_m", "draught in metres"),
                    Column.bool("loaded", ""),
                    Column.date("day", ""),
                    Column.instant("time_from", ""),
                    Column.instant("time_to", "")),
            List.of(
                    Arrays.<@Nullable Object>asList(
                            "Ыльсан <b>\"&'",
                            9000001L,
                            7.25,
                            true,
                            LocalDate.of(2024, 5, 1),
                            Instant.parse("2024-05-01T06:00:00Z"),
                            Instant.parse("2024-05-03T06:30:15.123456Z")),
                    Arrays.<@Nullable Object>asList(null, null, null, null, null, null, null),
                    Arrays.<@Nullable Object>asList(
                            "",
                            -1L,
                            -1e-9,
                            false,
                            LocalDate.of(1969, 12, 31),
                            Instant.parse("1969-12-31T23:59:59.999Z"),
                            null)));

    /** Points, one missing. */
    public static final Layer CALL_POINTS =
            new Layer(CALLS, Arrays.asList(wkt("POINT (133.05 42.75)"), null, wkt("POINT (125.123456789 -38.7)")));

    /** Lines and areas in one layer, clockwise outside. */
    public static final Layer SHAPES = new Layer(
            new Table(
                    "shapes",
                    "Shapes",
                    List.of(Column.text("name", "")),
                    List.of(List.of("a"), List.of("b"), List.of("c"))),
            List.of(
                    wkt("LINESTRING (1 2, 3 4)"),
                    wkt("POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"),
                    wkt("MULTIPOLYGON (((10 10, 11 10, 11 11, 10 10)), ((20 20, 21 20, 21 21, 20 20)))")));

    private SampleLayers() {}

    /** A geometry from its text. */
    public static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
