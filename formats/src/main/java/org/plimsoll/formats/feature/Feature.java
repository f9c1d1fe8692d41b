package org.plimsoll.formats.feature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.plimsoll.core.evidence.Locus;

/**
 * One thing on a map.
 *
 * @param geometry in WGS 84, x = longitude and y = latitude in degrees; not empty
 * @param properties what the file says of it, in the file's order: numbers as they were written, truth values as {@code true} and
 *     {@code false}, nested values as JSON; nulls are left out
 * @param at where it begins in its file
 */
public record Feature(Geometry geometry, Map<String, String> properties, Locus at) {
    public Feature {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** A property without surrounding blanks, if it has one that is not blank. */
    public Optional<String> get(String property) {
        return Optional.ofNullable(properties.get(property)).map(String::strip).filter(v -> !v.isEmpty());
    }
}
