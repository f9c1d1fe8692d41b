package org.plimsoll.formats.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A table whose rows have a place on the map.
 *
 * @param attributes everything but the geometry; its name is the layer's name
 * @param geometries one for each row, in WGS 84 with x = longitude and y = latitude in degrees; null where a row has no place
 */
public record Layer(Table attributes, List<@Nullable Geometry> geometries) {

    // Written out for the same reason as in Table.
    public Layer(Table attributes, List<@Nullable Geometry> geometries) {
        if (attributes.rows().size() != geometries.size()) {
            throw new IllegalArgumentException("layer " + attributes.name() + ": " + geometries.size()
                    + " geometries for " + attributes.rows().size() + " rows");
        }
        this.attributes = attributes;
        this.geometries = Collections.unmodifiableList(new ArrayList<@Nullable Geometry>(geometries));
    }

    /** The layer's name, an identifier. */
    public String name() {
        return attributes.name();
    }
}
