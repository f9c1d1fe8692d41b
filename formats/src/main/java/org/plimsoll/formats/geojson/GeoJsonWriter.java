package org.plimsoll.formats.geojson;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Layer;

/**
 * Writes layers as one FeatureCollection (RFC 7946): each feature says in the property {@value #LAYER} which layer it is of. Outer rings run
 * counter-clockwise; coordinates have at most seven decimals (about a centimetre), which is more than any of our sources knows.
 */
public final class GeoJsonWriter {
    /** The property with the layer's name; no column may have this name. */
    public static final String LAYER = "layer";

    private GeoJsonWriter() {}

    /** Writes the layers in their order; the caller opens (as UTF-8) and closes. */
    public static void write(List<Layer> layers, Appendable out) throws IOException {
        var json = JsonWriter.pretty(out);
        json.beginObject().member("type", "FeatureCollection");
        json.name("features").beginArray();
        for (Layer layer : layers) {
            if (layer.attributes().indexOf(LAYER) >= 0) {
                throw new IllegalArgumentException("layer " + layer.name() + " has a column named " + LAYER);
            }
            for (int i = 0; i < layer.geometries().size(); i++) {
                feature(json, layer, i);
            }
        }
        json.endArray().endObject().finish();
    }

    private static void feature(JsonWriter json, Layer layer, int row) throws IOException {
        json.beginInlineObject().member("type", "Feature");
        json.name("geometry");
        GeoJsonGeometry.write(json, layer.geometries().get(row));
        json.name("properties").beginObject().member(LAYER, layer.name());
        List<Column> columns = layer.attributes().columns();
        List<@Nullable Object> values = layer.attributes().rows().get(row);
        for (int i = 0; i < columns.size(); i++) {
            json.name(columns.get(i).name());
            value(json, values.get(i));
        }
        json.endObject().endObject();
    }

    private static void value(JsonWriter json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Long number -> json.value(number);
            case Double number -> json.value(number);
            case Boolean truth -> json.value(truth);
            default -> json.value(value.toString());
        }
    }
}
