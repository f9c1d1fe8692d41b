package org.plimsoll.formats.kml;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes a JTS geometry as a KML geometry, with seven decimals and outer rings counter-clockwise, as KML wants them. */
final class KmlGeometry {
    private static final int DECIMALS = 7;

    private KmlGeometry() {}

    static void write(XmlText xml, @Nullable Geometry geometry) throws IOException {
        if (geometry == null || geometry.isEmpty()) {
            return;
        }
        switch (geometry) {
            case Point point -> coordinates(xml, "Point", point.getCoordinate());
            case LineString line -> coordinates(xml, "LineString", line.getCoordinates());
            case Polygon polygon -> {
                xml.open("Polygon");
                ring(xml, "outerBoundaryIs", polygon.getExteriorRing(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    ring(xml, "innerBoundaryIs", polygon.getInteriorRingN(i), false);
                }
                xml.close("Polygon");
            }
            case GeometryCollection parts -> {
                xml.open("MultiGeometry");
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    write(xml, parts.getGeometryN(i));
                }
                xml.close("MultiGeometry");
            }
            default -> throw new IllegalArgumentException("KML has no " + geometry.getGeometryType());
        }
    }

    private static void ring(XmlText xml, String boundary, LinearRing ring, boolean counterClockwise)
            throws IOException {
        boolean asIs = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        xml.open(boundary);
        coordinates(xml, "LinearRing", (asIs ? ring : ring.reverse()).getCoordinates());
        xml.close(boundary);
    }

    private static void coordinates(XmlText xml, String element, Coordinate... positions) throws IOException {
        var text = new StringBuilder();
        for (Coordinate position : positions) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(degrees(position.getX()))
                    .append(',')
                    .append(degrees(position.getY()));
        }
        xml.open(element).leaf("coordinates", text.toString()).close(element);
    }

    private static String degrees(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
