package org.plimsoll.formats.kml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.feature.Shapes;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.IssueTally;

/** Reads one placemark. Used once. */
final class KmlPlacemark {
    private final String file;
    private final IssueTally issues;
    private final Shapes shapes;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private Optional<Geometry> geometry = Optional.empty();
    private boolean sawGeometry;

    KmlPlacemark(String file, IssueTally issues, String folder) {
        this.file = file;
        this.issues = issues;
        this.shapes = new Shapes(issues);
        if (!folder.isEmpty()) {
            properties.put("folder", folder);
        }
    }

    /** Reads up to the placemark's end; empty, with an issue, if it has no usable geometry. */
    Optional<Feature> read(KmlCursor cursor) throws XMLStreamException {
        Locus at = Locus.atLine(file, cursor.line());
        String id = cursor.attribute("id");
        if (id != null) {
            properties.put("id", id);
        }
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (cursor.atStart()) {
                child(cursor);
            }
        }
        if (!sawGeometry) {
            issues.add(Issue.setAside(
                    "no-geometry",
                    at,
                    "The placemark " + DecodedText.quoted(properties.getOrDefault("name", ""))
                            + " has no point, line or area",
                    "Draw it, or remove it"));
        }
        return geometry.map(g -> new Feature(g, properties, at));
    }

    private void child(KmlCursor cursor) throws XMLStreamException {
        switch (cursor.name()) {
            case "name", "description" ->
                properties.put(cursor.name(), cursor.text().strip());
            case "TimeSpan", "TimeStamp" -> time(cursor);
            case "ExtendedData", "SchemaData" -> extendedData(cursor);
            case "Point", "LineString", "LinearRing", "Polygon", "MultiGeometry" -> {
                sawGeometry = true;
                geometry = geometry(cursor);
            }
            case "Track", "MultiTrack", "Model" -> {
                sawGeometry = true;
                unsupported(cursor);
            }
            default -> cursor.skip();
        }
    }

    private void time(KmlCursor cursor) throws XMLStreamException {
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (!cursor.atStart()) {
                continue;
            }
            switch (cursor.name()) {
                case "begin" -> properties.put("time_from", cursor.text().strip());
                case "end" -> properties.put("time_to", cursor.text().strip());
                case "when" -> {
                    String when = cursor.text().strip();
                    properties.put("time_from", when);
                    properties.put("time_to", when);
                }
                default -> cursor.skip();
            }
        }
    }

    private void extendedData(KmlCursor cursor) throws XMLStreamException {
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (!cursor.atStart()) {
                continue;
            }
            String name = cursor.attribute("name");
            switch (cursor.name()) {
                case "SchemaData" -> extendedData(cursor);
                case "SimpleData" -> put(name, cursor.text());
                case "Data" -> put(name, value(cursor));
                default -> cursor.skip();
            }
        }
    }

    private static String value(KmlCursor cursor) throws XMLStreamException {
        String value = "";
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (cursor.atStart() && cursor.name().equals("value")) {
                value = cursor.text();
            } else if (cursor.atStart()) {
                cursor.skip();
            }
        }
        return value;
    }

    private void put(@Nullable String name, String value) {
        if (name != null && !value.isBlank()) {
            properties.putIfAbsent(name, value.strip());
        }
    }

    private Optional<Geometry> geometry(KmlCursor cursor) throws XMLStreamException {
        Locus at = Locus.atLine(file, cursor.line());
        return switch (cursor.name()) {
            case "Point" -> positions(cursor).flatMap(p -> shapes.point(p, at));
            case "LineString", "LinearRing" -> positions(cursor).flatMap(p -> shapes.line(p, at));
            case "Polygon" -> polygon(cursor, at);
            case "MultiGeometry" -> multi(cursor, at);
            default -> unsupported(cursor);
        };
    }

    private Optional<Geometry> unsupported(KmlCursor cursor) throws XMLStreamException {
        issues.add(Issue.setAside(
                "bad-geometry",
                Locus.atLine(file, cursor.line()),
                "A placemark is a " + DecodedText.quoted(cursor.name()) + ", which is not read",
                "Draw it as point, line or area"));
        cursor.skip();
        return Optional.empty();
    }

    /** All parts or none: an area with a part missing is another area. */
    private Optional<Geometry> multi(KmlCursor cursor, Locus at) throws XMLStreamException {
        var parts = new ArrayList<Geometry>();
        boolean whole = true;
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (cursor.atStart()) {
                Optional<Geometry> part = geometry(cursor);
                part.ifPresent(parts::add);
                whole &= part.isPresent();
            }
        }
        return whole ? shapes.together(parts, at) : Optional.empty();
    }

    private Optional<Geometry> polygon(KmlCursor cursor, Locus at) throws XMLStreamException {
        var rings = new ArrayList<List<Coordinate>>();
        boolean whole = true;
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (!cursor.atStart()) {
                continue;
            }
            boolean outer = cursor.name().equals("outerBoundaryIs");
            if (!outer && !cursor.name().equals("innerBoundaryIs")) {
                cursor.skip();
                continue;
            }
            var ring = boundary(cursor);
            whole &= ring.isPresent();
            ring.ifPresent(r -> rings.add(outer ? 0 : rings.size(), r));
        }
        return whole ? shapes.polygon(rings, at) : Optional.empty();
    }

    private Optional<List<Coordinate>> boundary(KmlCursor cursor) throws XMLStreamException {
        Optional<List<Coordinate>> ring = Optional.empty();
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (cursor.atStart()) {
                ring = positions(cursor);
            }
        }
        return ring;
    }

    /** The positions of the element's coordinates; empty, with an issue, if they are not numbers. */
    private Optional<List<Coordinate>> positions(KmlCursor cursor) throws XMLStreamException {
        Locus at = Locus.atLine(file, cursor.line());
        Optional<List<Coordinate>> found = Optional.of(List.of());
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (cursor.atStart() && cursor.name().equals("coordinates")) {
                found = KmlCoordinates.parse(cursor.text());
            } else if (cursor.atStart()) {
                cursor.skip();
            }
        }
        if (found.isEmpty()) {
            issues.add(Issue.setAside(
                    "bad-geometry",
                    at,
                    "The coordinates are not numbers",
                    "Write longitude,latitude in degrees, with commas within and blanks between positions"));
        }
        return found;
    }
}
