package org.plimsoll.formats.geojson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.feature.Shapes;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonBoolean;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonNull;
import org.plimsoll.formats.json.JsonNumber;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonString;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.IssueTally;

/** Takes the features out of a JSON tree. Used once. */
final class FeatureTree {
    private final String file;
    private final IssueTally issues;
    private final List<Feature> features;
    private final GeometryTree geometries;

    FeatureTree(String file, IssueTally issues, List<Feature> features) {
        this.file = file;
        this.issues = issues;
        this.features = features;
        this.geometries = new GeometryTree(file, issues, new Shapes(issues));
    }

    /** False, with a fatal issue, if this is not GeoJSON at all. */
    boolean read(JsonNode root) {
        if (!(root instanceof JsonObject object)) {
            return notGeoJson(root.line(), "The document is " + root.kind());
        }
        checkReferenceSystem(object);
        String type = object.text("type").orElse("");
        switch (type) {
            case "Feature" -> feature(object);
            case "FeatureCollection" -> {
                if (!(object.get("features").orElse(null) instanceof JsonArray list)) {
                    return notGeoJson(object.line(), "The collection has no list 'features'");
                }
                list.items().forEach(this::feature);
            }
            default -> {
                return notGeoJson(object.line(), "The document's type is " + DecodedText.quoted(type));
            }
        }
        return true;
    }

    private void feature(JsonNode node) {
        Locus at = Locus.atLine(file, node.line());
        if (!(node instanceof JsonObject object)
                || !object.text("type").orElse("").equals("Feature")) {
            issues.add(Issue.setAside(
                    "not-a-feature", at, "Here stands " + node.kind() + " that is no Feature", "Remove it"));
            return;
        }
        JsonNode geometry = object.get("geometry").orElse(new JsonNull(object.line()));
        if (geometry instanceof JsonNull) {
            issues.add(Issue.setAside("no-geometry", at, "The feature has no geometry", "Draw it, or remove it"));
            return;
        }
        geometries.read(geometry).ifPresent(g -> features.add(new Feature(g, properties(object), at)));
    }

    private static Map<String, String> properties(JsonObject feature) {
        var properties = new LinkedHashMap<String, String>();
        feature.get("id").flatMap(FeatureTree::text).ifPresent(id -> properties.put("id", id));
        if (feature.get("properties").orElse(null) instanceof JsonObject members) {
            members.members().forEach((name, value) -> text(value).ifPresent(t -> properties.put(name, t)));
        }
        return properties;
    }

    private static Optional<String> text(JsonNode value) {
        return switch (value) {
            case JsonString s -> Optional.of(s.value());
            case JsonNumber n -> Optional.of(n.text());
            case JsonBoolean b -> Optional.of(Boolean.toString(b.value()));
            case JsonNull none -> Optional.empty();
            case JsonObject o -> Optional.of(json(o));
            case JsonArray a -> Optional.of(json(a));
        };
    }

    private static String json(JsonNode node) {
        var out = new StringBuilder();
        try {
            JsonWriter.compact(out).node(node).finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    /** Old files may name another reference system; RFC 7946 knows only WGS 84. */
    private void checkReferenceSystem(JsonObject root) {
        root.get("crs").filter(crs -> !(crs instanceof JsonNull)).ifPresent(crs -> {
            String name = json(crs).toUpperCase(Locale.ROOT);
            if (!name.contains("CRS84") && !name.contains("4326")) {
                issues.add(Issue.doubt(
                        "reference-system",
                        Locus.atLine(file, crs.line()),
                        "The file names another reference system: " + DecodedText.quoted(json(crs)),
                        "Convert the file to WGS 84; the numbers were taken as degrees of it"));
            }
        });
    }

    private boolean notGeoJson(int line, String problem) {
        issues.add(Issue.fatal(
                "not-geojson",
                Locus.atLine(file, line),
                problem,
                "Save it as a GeoJSON FeatureCollection (QGIS: WGS 84)"));
        return false;
    }
}
