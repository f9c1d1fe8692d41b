package org.plimsoll.formats.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.SampleLayers;
import org.plimsoll.formats.text.InputFile;

class GeoJsonWriterTest {
    @Test
    void writesAFeatureALineWithRoundedCoordinatesAndRightHandedRings() throws IOException {
        assertThat(written()).isEqualTo("""
                {
                  "type": "FeatureCollection",
                  "features": [
                    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [133.05, 42.75]}, "properties": {"layer": "calls", "vessel": "Ыльсан <b>\\"&'", "imo": 9000001, "draught_m": 7.25, "loaded": true, "day": "2024-05-01", "time_from": "2024-05-01T06:00:00Z", "time_to": "2024-05-03T06:30:15.123456Z"}},
                    {"type": "Feature", "geometry": null, "properties": {"layer": "calls", "vessel": null, "imo": null, "draught_m": null, "loaded": null, "day": null, "time_from": null, "time_to": null}},
                    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [125.1234568, -38.7]}, "properties": {"layer": "calls", "vessel": "", "imo": -1, "draught_m": -0.000000001, "loaded": false, "day": "1969-12-31", "time_from": "1969-12-31T23:59:59.999Z", "time_to": null}},
                    {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}, "properties": {"layer": "shapes", "name": "a"}},
                    {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]]}, "properties": {"layer": "shapes", "name": "b"}},
                    {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[10, 10], [11, 10], [11, 11], [10, 10]]], [[[20, 20], [21, 20], [21, 21], [20, 20]]]]}, "properties": {"layer": "shapes", "name": "c"}}
                  ]
                }
                """);
    }

    @Test
    void isReadBackByOurReader() throws IOException {
        var parsed = GeoJsonReader.read(InputFile.of("map.geojson", written()));
        assertThat(parsed.orThrow()).hasSize(5);
        assertThat(parsed.orThrow()
                        .get(3)
                        .geometry()
                        .equalsTopo(SampleLayers.SHAPES.geometries().get(1)))
                .isTrue();
        assertThat(parsed.issues())
                .singleElement()
                .satisfies(i -> assertThat(i.code()).isEqualTo("no-geometry"));
    }

    private static String written() throws IOException {
        var out = new StringBuilder();
        GeoJsonWriter.write(List.of(SampleLayers.CALL_POINTS, SampleLayers.SHAPES), out);
        return out.toString();
    }
}
