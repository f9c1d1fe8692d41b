package org.plimsoll.formats.geojson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.feature.SwapSuspicion;
import org.plimsoll.formats.json.JsonLimits;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Parsed;

/**
 * Reads the features of a GeoJSON file: a FeatureCollection, or one Feature alone. A feature that cannot be used is set aside; heights are
 * dropped.
 *
 * <p>Limitations: the whole file is held as a tree (some 15 times its size), which suits places drawn by hand; coastlines of the world
 * have a way of their own.
 */
public final class GeoJsonReader {
    /** 48 MiB, 64 levels, 8 million values. */
    public static final JsonLimits LIMITS = new JsonLimits(48L << 20, 64, 8_000_000, 400);

    private static final int ISSUES_PER_CODE = 100;

    private GeoJsonReader() {}

    /** Reads a file. */
    public static Parsed<List<Feature>> read(InputFile file) throws IOException {
        Parsed<JsonNode> tree = JsonReader.read(file, LIMITS);
        if (tree.value() == null) {
            return new Parsed<>(null, tree.issues());
        }
        var tally = new IssueTally(file.name(), ISSUES_PER_CODE);
        tree.issues().forEach(tally::add);
        var features = new ArrayList<Feature>();
        boolean usable = new FeatureTree(file.name(), tally, features).read(tree.value());
        SwapSuspicion.in(features).forEach(tally::add);
        List<Issue> issues = tally.issues();
        return new Parsed<>(usable ? List.copyOf(features) : null, issues);
    }
}
