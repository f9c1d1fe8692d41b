package org.plimsoll.formats.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.TestData;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

class GeoJsonReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Point | [1, 2] | POINT (1 2)
            Point | [1, 2, 30] | POINT (1 2)
            LineString | [[1, 2], [3, 4]] | LINESTRING (1 2, 3 4)
            Polygon | [[[0, 0], [4, 0], [4, 4], [0, 0]]] | POLYGON ((0 0, 4 0, 4 4, 0 0))
            MultiPoint | [[1, 2], [3, 4]] | MULTIPOINT ((1 2), (3 4))
            MultiLineString | [[[1, 2], [3, 4]]] | LINESTRING (1 2, 3 4)
            MultiPolygon | [[[[0, 0], [4, 0], [4, 4], [0, 0]]], [[[9, 9], [8, 9], [8, 8], [9, 9]]]] | MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((9 9, 8 9, 8 8, 9 9)))
            """)
    void readsEveryType(String type, String coordinates, String wkt) throws IOException {
        var parsed = features(feature(type, coordinates, "{}"));
        assertThat(parsed.orThrow())
                .singleElement()
                .extracting(f -> f.geometry().toText())
                .isEqualTo(wkt);
        assertThat(parsed.issues()).isEmpty();
    }

    @Test
    void keepsPropertiesAsWrittenWithTheirLine() throws IOException {
        var parsed = features(feature(
                "Point",
                "[1, 2]",
                "{\"name\": \" Nampo \", \"depth\": 7.50, \"ok\": true, \"none\": null, \"tags\": [1, \"x\"]}"));
        Feature feature = parsed.orThrow().getFirst();
        assertThat(feature.properties())
                .containsExactly(
                        java.util.Map.entry("name", " Nampo "),
                        java.util.Map.entry("depth", "7.50"),
                        java.util.Map.entry("ok", "true"),
                        java.util.Map.entry("tags", "[1,\"x\"]"));
        assertThat(feature.get("name")).contains("Nampo");
        assertThat(feature.at().line()).isEqualTo(2);
    }

    @Test
    void closesAnOpenRingWithADoubt() throws IOException {
        var parsed = features(feature("Polygon", "[[[0, 0], [4, 0], [4, 4]]]", "{}"));
        assertThat(parsed.orThrow().getFirst().geometry().toText()).isEqualTo("POLYGON ((0 0, 4 0, 4 4, 0 0))");
        assertThat(codes(parsed)).containsExactly("ring-not-closed");
    }

    @Test
    void reportsAnOutlineThatCrossesItselfAndKeepsIt() throws IOException {
        var parsed = features(feature("Polygon", "[[[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]]", "{}"));
        assertThat(parsed.orThrow()).hasSize(1);
        assertThat(parsed.issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo("invalid-area");
            assertThat(i.problem()).contains("Self-intersection at 2.0, 2.0");
        });
    }

    @Test
    void setsAsideWhatIsNotOnTheGlobeAndSaysWhenItLooksSwapped() throws IOException {
        var parsed = features(
                feature("Point", "[42.7, 133.0]", "{}"),
                feature("Point", "[421.0, 1e999]", "{}"),
                feature("Point", "[1, 2]", "{}"));
        assertThat(parsed.orThrow()).hasSize(1);
        assertThat(codes(parsed)).containsExactly("swapped-coordinates", "coordinates-range");
    }

    @Test
    void doubtsAFeatureThatWouldJoinTheOthersIfSwapped() throws IOException {
        var parsed = features(
                feature("Point", "[65.0, 31.0]", "{}"),
                feature("Point", "[30.5, 65.5]", "{}"),
                feature("Point", "[65.2, 30.2]", "{}"),
                feature("Point", "[65.1, 30.1]", "{}"),
                feature("Point", "[-70, -20]", "{}"));
        assertThat(parsed.orThrow()).hasSize(5);
        assertThat(parsed.issues()).singleElement().satisfies(i -> {
            assertThat(i.severity()).isEqualTo(Issue.Severity.DOUBT);
            assertThat(i.at().line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Point\"}",
                "{\"type\": \"Point\", \"coordinates\": [1]}",
                "{\"type\": \"Point\", \"coordinates\": [\"1\", \"2\"]}",
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [1, 2], [1, 2]]]}",
                "{\"type\": \"LineString\", \"coordinates\": [[1, 2]]}",
                "{\"type\": \"Circle\", \"coordinates\": [1, 2]}",
                "{\"type\": \"GeometryCollection\"}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[0, 0], [4, 0], [4, 4], [0, 0]]], [[]]]}",
                "[1, 2]",
                "7",
                "null"
            })
    void oneBadGeometryDoesNotStopTheRest(String geometry) throws IOException {
        var parsed = features(
                "{\"type\": \"Feature\", \"geometry\": " + geometry + ", \"properties\": {}}",
                feature("Point", "[1, 2]", "{}"));
        assertThat(parsed.orThrow()).hasSize(1);
        assertThat(parsed.issues()).singleElement().satisfies(i -> {
            assertThat(i.severity()).isEqualTo(Issue.Severity.SET_ASIDE);
            assertThat(i.at().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "{\"type\": \"Topology\"}", "{\"type\": \"FeatureCollection\"}", "", "{\"type\": "})
    void whatIsNotGeoJsonIsAFatalIssue(String text) throws IOException {
        var parsed = GeoJsonReader.read(InputFile.of("places.geojson", text));
        assertThat(parsed.value()).isNull();
    }

    @Test
    void doubtsAnotherReferenceSystem() throws IOException {
        var parsed = GeoJsonReader.read(InputFile.of("places.geojson", """
                {"type": "FeatureCollection", "features": [],
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}}"""));
        assertThat(codes(parsed)).containsExactly("reference-system");
    }

    @Test
    void readsARealCoastline() throws IOException {
        var path = TestData.file("geodata/naturalearth_land_10m_japansea_124-140E_37-45N.geojson");
        var parsed = GeoJsonReader.read(InputFile.of("land.geojson", path));
        assertThat(parsed.orThrow()).isNotEmpty();
        assertThat(parsed.issues()).allMatch(i -> i.severity() == Issue.Severity.DOUBT);
    }

    private static String feature(String type, String coordinates, String properties) {
        return "{\"type\": \"Feature\", \"geometry\": {\"type\": \"%s\", \"coordinates\": %s}, \"properties\": %s}"
                .formatted(type, coordinates, properties);
    }

    private static Parsed<List<Feature>> features(String... features) throws IOException {
        String text = Stream.of(features)
                .collect(Collectors.joining(",\n", "{\"type\": \"FeatureCollection\", \"features\": [\n", "\n]}"));
        return GeoJsonReader.read(InputFile.of("places.geojson", text));
    }

    private static List<String> codes(Parsed<?> parsed) {
        return parsed.issues().stream().map(Issue::code).toList();
    }
}
