package org.plimsoll.app.mangled;

import java.util.ArrayList;
import java.util.List;

/** Damage to {@code places.geojson}. */
final class PlaceManglings {
    private static final String FILE = "places.geojson";
    private static final String PIER =
            "[[[133.0655, 42.7388], [133.0705, 42.7388], [133.0705, 42.7412], [133.0655, 42.7412], [133.0655, 42.7388]]]";

    private PlaceManglings() {}

    static List<Mangling> all() {
        List<Mangling> all = new ArrayList<>();
        pier(
                all,
                "crosses itself",
                "[[[133.06, 42.73], [133.08, 42.75], [133.08, 42.73], [133.06, 42.75], [133.06, 42.73]]]");
        pier(all, "is not closed", "[[[133.06, 42.73], [133.08, 42.75], [133.08, 42.73]]]");
        pier(all, "is empty", "[]");
        pier(all, "has an empty ring", "[[]]");
        pier(all, "has one point", "[[[133.06, 42.73]]]");
        pier(all, "has no area", "[[[133, 42], [133, 42], [133, 42], [133, 42]]]");
        pier(all, "lies off the globe", "[[[933, 142], [934, 142], [934, 143], [933, 143], [933, 142]]]");
        pier(all, "has words for numbers", "[[[\"133\", 42], [134, 42], [134, 43], [133, 42]]]");
        pier(all, "has infinite numbers", "[[[1e400, 42], [134, 42], [134, 43], [1e400, 42]]]");
        pier(all, "has nothing", "null");
        pier(all, "is nested too deep", "[".repeat(20_000) + "]".repeat(20_000));
        pier(
                all,
                "has coordinates exchanged",
                "[[[42.7388, 133.0655], [42.7388, 133.0705], [42.7412, 133.0705], [42.7388, 133.0655]]]");
        pier(all, "spans the globe", "[[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]");
        pier(
                all,
                "has a hole outside",
                "[[[133, 42], [134, 42], [134, 43], [133, 42]], [[10, 10], [11, 10], [11, 11], [10, 10]]]");
        pier(all, "has a hundred thousand corners", corners(100_000));
        all.add(new Mangling(
                "places: each within the next",
                d -> d.edit(
                        FILE,
                        text -> text.replace("\"parent\": \"vostochny-port\"", "\"parent\": \"vostochny-oil-pier\"")
                                .replace(
                                        "\"kind\": \"port\"",
                                        "\"kind\": \"port\", \"parent\": \"vostochny-anchorage\""))));
        all.add(new Mangling(
                "places: an unknown parent",
                d -> d.replace(
                        FILE,
                        "\"parent\": \"vostochny-port\"",
                        "\"parent\": \"" + d.pick(TableManglings.IDS).replace("\\", "\\\\") + "\"")));
        all.add(new Mangling(
                "places: another's id",
                d -> d.replace(
                        FILE,
                        "\"id\": \"rajin\"",
                        "\"id\": \"" + d.pick(List.of("vostochny-port", "", "../x", "nampo")) + "\"")));
        all.add(new Mangling(
                "places: another kind",
                d -> d.replace(
                        FILE,
                        "\"kind\": \"berth\"",
                        "\"kind\": " + d.pick(List.of("\"ship\"", "null", "7", "[]", "\"\"")))));
        all.add(new Mangling(
                "places: a name that tricks",
                d -> d.replace(
                        FILE,
                        "\"name\": \"Vostochny port\"",
                        "\"name\": \""
                                + d.pick(
                                        List.of("\u202Etrop", "=1+1", "\\u0000", "x".repeat(1 << 20), "\\ud800", "<b>"))
                                + "\"")));
        all.add(new Mangling(
                "places: another geometry",
                d -> d.replace(
                        FILE,
                        "\"type\": \"Polygon\"",
                        "\"type\": "
                                + d.pick(List.of(
                                        "\"Point\"",
                                        "\"LineString\"",
                                        "\"MultiPolygon\"",
                                        "\"GeometryCollection\"",
                                        "\"Circle\"",
                                        "null",
                                        "7")))));
        all.add(new Mangling(
                "places: no collection",
                d -> d.put(
                        FILE,
                        d.pick(List.of(
                                "null",
                                "[]",
                                "{}",
                                "7",
                                "\"x\"",
                                "{\"type\": \"FeatureCollection\"}",
                                "{\"type\": \"FeatureCollection\", \"features\": []}",
                                "{\"type\": \"FeatureCollection\", \"features\": [null, 1, {}, []]}",
                                "{\"type\":\"Topology\"}",
                                "[".repeat(100_000))))));
        all.add(new Mangling(
                "places: no brace at the end", d -> d.edit(FILE, text -> text.substring(0, text.lastIndexOf('}')))));
        all.add(new Mangling(
                "places: a key twice",
                d -> d.edit(FILE, text -> text.replace("\"id\": ", "\"id\": \"twice\", \"id\": "))));
        all.add(new Mangling(
                "places: all of them a hundred times",
                d -> d.edit(FILE, text -> {
                    int begin = text.indexOf('[') + 1;
                    String features = text.substring(begin, text.lastIndexOf(']'));
                    return text.substring(0, begin)
                            + (features + ",").repeat(100)
                            + features
                            + text.substring(text.lastIndexOf(']'));
                })));
        all.add(new Mangling(
                "places: another reference system",
                d -> d.replace(
                        FILE,
                        "\"features\"",
                        "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"EPSG:3857\"}}, \"features\"")));
        return all;
    }

    private static void pier(List<Mangling> all, String what, String coordinates) {
        all.add(new Mangling("places: the pier " + what, d -> d.replace(FILE, PIER, coordinates)));
    }

    private static String corners(int count) {
        StringBuilder ring = new StringBuilder("[[");
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            ring.append('[')
                    .append(133.07 + 0.01 * Math.cos(angle))
                    .append(',')
                    .append(42.74 + 0.01 * Math.sin(angle))
                    .append("],");
        }
        return ring + "[133.08,42.74]]]";
    }
}
