package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.ColumnType;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;

/**
 * Truth values as the words true and false. GDAL takes a KML field of type bool for a whole number and reads "true" as 0, so that QGIS would
 * show the opposite of what the file says.
 */
final class SpelledTruth {

    private SpelledTruth() {}

    static List<Layer> in(List<Layer> layers) {
        return layers.stream().map(SpelledTruth::in).toList();
    }

    private static Layer in(Layer layer) {
        Table table = layer.attributes();
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(
                    column.type() == ColumnType.BOOLEAN ? Column.text(column.name(), column.description()) : column);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> spelled = new ArrayList<>(row.size());
            for (Object value : row) {
                spelled.add(value instanceof Boolean truth ? truth.toString() : value);
            }
            rows.add(spelled);
        }
        return new Layer(new Table(table.name(), table.title(), columns, rows), layer.geometries());
    }
}
