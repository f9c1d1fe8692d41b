package org.plimsoll.formats.geojson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.plimsoll.formats.json.JsonWriter;

/** Writes a JTS geometry as a GeoJSON geometry. Also serves where a geometry stands in other JSON. */
public final class GeoJsonGeometry {
    private static final double DECIMALS = 1e7;

    private GeoJsonGeometry() {}

    /** Writes the geometry on one line; null where there is none or it is empty. */
    public static void write(JsonWriter json, @Nullable Geometry geometry) throws IOException {
        if (geometry == null || geometry.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginInlineObject().member("type", geometry.getGeometryType().replace("LinearRing", "LineString"));
        if (isMixed(geometry)) {
            json.name("geometries").beginArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                write(json, geometry.getGeometryN(i));
            }
            json.endArray();
        } else {
            json.name("coordinates");
            coordinates(json, geometry);
        }
        json.endObject();
    }

    private static boolean isMixed(Geometry geometry) {
        return geometry instanceof GeometryCollection
                && !(geometry instanceof MultiPoint)
                && !(geometry instanceof MultiLineString)
                && !(geometry instanceof MultiPolygon);
    }

    private static void coordinates(JsonWriter json, Geometry geometry) throws IOException {
        switch (geometry) {
            case Point point -> position(json, point.getCoordinate());
            case LineString line -> positions(json, line.getCoordinates());
            case Polygon polygon -> {
                json.beginArray();
                ring(json, polygon.getExteriorRing(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    ring(json, polygon.getInteriorRingN(i), false);
                }
                json.endArray();
            }
            case GeometryCollection parts -> {
                json.beginArray();
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    coordinates(json, parts.getGeometryN(i));
                }
                json.endArray();
            }
            default -> throw new IllegalArgumentException("GeoJSON has no " + geometry.getGeometryType());
        }
    }

    private static void ring(JsonWriter json, LinearRing ring, boolean counterClockwise) throws IOException {
        boolean asIs = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        positions(json, (asIs ? ring : ring.reverse()).getCoordinates());
    }

    private static void positions(JsonWriter json, Coordinate[] positions) throws IOException {
        json.beginArray();
        for (Coordinate position : positions) {
            position(json, position);
        }
        json.endArray();
    }

    private static void position(JsonWriter json, Coordinate position) throws IOException {
        json.beginArray()
                .value(rounded(position.getX()))
                .value(rounded(position.getY()))
                .endArray();
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS;
    }
}
