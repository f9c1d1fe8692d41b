package org.plimsoll.formats.kml;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.ColumnType;
import org.plimsoll.formats.table.Layer;

/**
 * Writes layers as KML 2.2 (OGC 07-147r2): a folder for each layer, all columns as typed extended data, and a time span where a layer has
 * the columns {@code time_from} or {@code time_to} (days or moments), so that Google Earth's slider works. Refers to nothing outside the
 * file.
 *
 * <p>Limitations: whole numbers beyond 32 bits are written as text, because KML has no type for them; control characters, which XML cannot
 * hold, become U+FFFD.
 */
public final class KmlWriter {
    /** Blue, orange, green, red, violet, brown: far apart also for the colour-blind. KML writes alpha, blue, green, red. */
    private static final List<String> COLOURS =
            List.of("ffb4771f", "ff0e7fff", "ff2ca02c", "ff2827d6", "ffbd6794", "ff4b568c");

    private KmlWriter() {}

    /** Writes the layers in their order; the caller opens (as UTF-8) and closes. */
    public static void write(String title, List<Layer> layers, Appendable out) throws IOException {
        var xml = new XmlText(out);
        xml.declaration().open("kml", "xmlns", "http://www.opengis.net/kml/2.2").open("Document");
        xml.leaf("name", title);
        for (int i = 0; i < layers.size(); i++) {
            style(xml, layers.get(i), COLOURS.get(i % COLOURS.size()));
        }
        for (Layer layer : layers) {
            schema(xml, layer);
        }
        for (Layer layer : layers) {
            folder(xml, layer);
        }
        xml.close("Document").close("kml");
    }

    private static void style(XmlText xml, Layer layer, String colour) throws IOException {
        xml.open("Style", "id", "style_" + layer.name());
        xml.open("IconStyle").leaf("color", colour).leaf("scale", "0.8").close("IconStyle");
        xml.open("LineStyle").leaf("color", colour).leaf("width", "2").close("LineStyle");
        xml.open("PolyStyle").leaf("color", "40" + colour.substring(2)).close("PolyStyle");
        xml.close("Style");
    }

    private static void schema(XmlText xml, Layer layer) throws IOException {
        xml.open("Schema", "name", layer.name(), "id", "schema_" + layer.name());
        List<Column> columns = layer.attributes().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            xml.open("SimpleField", "type", fieldType(layer, i), "name", column.name());
            xml.leaf("displayName", column.description().isBlank() ? column.name() : column.description());
            xml.close("SimpleField");
        }
        xml.close("Schema");
    }

    private static String fieldType(Layer layer, int column) {
        return switch (layer.attributes().columns().get(column).type()) {
            case TEXT, DATE, INSTANT -> "string";
            case REAL -> "double";
            case BOOLEAN -> "bool";
            case INTEGER -> {
                boolean fits = layer.attributes().rows().stream()
                        .allMatch(row -> !(row.get(column) instanceof Long value) || value == value.intValue());
                yield fits ? "int" : "string";
            }
        };
    }

    private static void folder(XmlText xml, Layer layer) throws IOException {
        xml.open("Folder");
        xml.leaf(
                "name",
                layer.attributes().title().isBlank()
                        ? layer.name()
                        : layer.attributes().title());
        int name = labelColumn(layer);
        for (int i = 0; i < layer.geometries().size(); i++) {
            placemark(xml, layer, i, name);
        }
        xml.close("Folder");
    }

    /** What a placemark is called: the column that says so, else the first text. */
    private static int labelColumn(Layer layer) {
        List<Column> columns = layer.attributes().columns();
        for (String candidate : List.of("name", "title", "label")) {
            if (layer.attributes().indexOf(candidate) >= 0) {
                return layer.attributes().indexOf(candidate);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == ColumnType.TEXT) {
                return i;
            }
        }
        return 0;
    }

    private static void placemark(XmlText xml, Layer layer, int rowNumber, int name) throws IOException {
        List<@Nullable Object> row = layer.attributes().rows().get(rowNumber);
        xml.open("Placemark");
        Object label = row.get(name);
        if (label != null) {
            xml.leaf("name", label.toString());
        }
        int description = layer.attributes().indexOf("description");
        if (description >= 0 && row.get(description) instanceof String text) {
            xml.leaf("description", text);
        }
        timeSpan(xml, time(layer, row, "time_from"), time(layer, row, "time_to"));
        xml.leaf("styleUrl", "#style_" + layer.name());
        xml.open("ExtendedData").open("SchemaData", "schemaUrl", "#schema_" + layer.name());
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value != null) {
                xml.leaf(
                        "SimpleData",
                        value.toString(),
                        "name",
                        layer.attributes().columns().get(i).name());
            }
        }
        xml.close("SchemaData").close("ExtendedData");
        KmlGeometry.write(xml, layer.geometries().get(rowNumber));
        xml.close("Placemark");
    }

    private static @Nullable String time(Layer layer, List<@Nullable Object> row, String column) {
        int i = layer.attributes().indexOf(column);
        if (i < 0) {
            return null;
        }
        ColumnType type = layer.attributes().columns().get(i).type();
        Object value = row.get(i);
        return value != null && (type == ColumnType.DATE || type == ColumnType.INSTANT) ? value.toString() : null;
    }

    private static void timeSpan(XmlText xml, @Nullable String from, @Nullable String to) throws IOException {
        if (from == null && to == null) {
            return;
        }
        xml.open("TimeSpan");
        if (from != null) {
            xml.leaf("begin", from);
        }
        if (to != null) {
            xml.leaf("end", to);
        }
        xml.close("TimeSpan");
    }
}
