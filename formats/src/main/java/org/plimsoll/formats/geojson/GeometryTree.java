package org.plimsoll.formats.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.feature.Shapes;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonNumber;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.IssueTally;

/** Takes a geometry out of a JSON tree. */
final class GeometryTree {
    private final String file;
    private final IssueTally issues;
    private final Shapes shapes;

    /** Something in the tree is not what a geometry of its type has; carries the line. */
    private static final class Malformed extends RuntimeException {
        private final int line;

        Malformed(int line, String message) {
            super(message, null, false, false);
            this.line = line;
        }
    }

    GeometryTree(String file, IssueTally issues, Shapes shapes) {
        this.file = file;
        this.issues = issues;
        this.shapes = shapes;
    }

    Optional<Geometry> read(JsonNode node) {
        try {
            return geometry(node);
        } catch (Malformed e) {
            issues.add(
                    Issue.setAside(
                            "bad-geometry",
                            Locus.atLine(file, e.line),
                            String.valueOf(e.getMessage()),
                            "Write positions as [longitude, latitude] in degrees, in the nesting that RFC 7946 gives for the type"));
            return Optional.empty();
        }
    }

    private Optional<Geometry> geometry(JsonNode node) {
        if (!(node instanceof JsonObject object)) {
            throw new Malformed(node.line(), "The geometry is " + node.kind());
        }
        Locus at = Locus.atLine(file, node.line());
        String type = object.text("type").orElse("");
        return switch (type) {
            case "Point" -> shapes.point(List.of(position(coordinates(object))), at);
            case "LineString" -> shapes.line(positions(coordinates(object)), at);
            case "Polygon" -> polygon(coordinates(object), at);
            case "MultiPoint" -> parts(list(coordinates(object)), p -> shapes.point(List.of(position(p)), at), at);
            case "MultiLineString" -> parts(list(coordinates(object)), p -> shapes.line(positions(p), at), at);
            case "MultiPolygon" -> parts(list(coordinates(object)), p -> polygon(p, at), at);
            case "GeometryCollection" -> parts(list(object.get("geometries").orElse(object)), this::geometry, at);
            default -> throw new Malformed(node.line(), "No geometry has the type " + DecodedText.quoted(type));
        };
    }

    private Optional<Geometry> polygon(JsonNode rings, Locus at) {
        return shapes.polygon(list(rings).stream().map(GeometryTree::positions).toList(), at);
    }

    /** All parts or none: an area with a part missing is another area. */
    private Optional<Geometry> parts(List<JsonNode> nodes, Function<JsonNode, Optional<Geometry>> part, Locus at) {
        var made = new ArrayList<Geometry>();
        for (JsonNode node : nodes) {
            Optional<Geometry> one = part.apply(node);
            if (one.isEmpty()) {
                return one;
            }
            made.add(one.get());
        }
        return shapes.together(made, at);
    }

    private static JsonNode coordinates(JsonObject geometry) {
        return geometry.get("coordinates")
                .orElseThrow(() -> new Malformed(geometry.line(), "The geometry has no 'coordinates'"));
    }

    private static List<JsonNode> list(JsonNode node) {
        if (node instanceof JsonArray array) {
            return array.items();
        }
        throw new Malformed(node.line(), "Here stands " + node.kind() + " where a list is due");
    }

    private static List<Coordinate> positions(JsonNode node) {
        return list(node).stream().map(GeometryTree::position).toList();
    }

    private static Coordinate position(JsonNode node) {
        List<JsonNode> numbers = list(node);
        if (numbers.size() < 2) {
            throw new Malformed(node.line(), "A position has " + numbers.size() + " numbers");
        }
        return new Coordinate(number(numbers.get(0)), number(numbers.get(1)));
    }

    private static double number(JsonNode node) {
        if (node instanceof JsonNumber number) {
            return number.asDouble();
        }
        throw new Malformed(node.line(), "Here stands " + node.kind() + " where a coordinate is due");
    }
}
