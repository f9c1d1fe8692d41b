package org.plimsoll.core.place;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.plimsoll.core.geo.Position;

/**
 * Somewhere that a ship can call at, wait at or pass.
 *
 * @param id short name used in the case's files
 * @param name what the field calls it
 * @param kind what sort of place it is
 * @param parent id of the place that holds it: a berth lies in a terminal, a terminal in a port
 * @param shape point, line or polygon in longitude and latitude (WGS 84)
 * @param basis where the shape comes from, and whether it is only assumed
 */
public record Place(String id, String name, Kind kind, Optional<String> parent, Geometry shape, Basis basis) {

    /** Sorts of places. */
    public enum Kind {
        BERTH,
        TERMINAL,
        PORT,
        ANCHORAGE,
        TRANSFER_ZONE,
        AREA
    }

    /**
     * Where a shape comes from.
     *
     * @param source id of the source; empty where assumed
     * @param assumed the shape is an assumption of the case's author
     * @param state State in whose territory it lies; may be empty
     * @param note may be empty
     */
    public record Basis(String source, boolean assumed, String state, String note) {}

    /** A point within the place, for distances and labels. */
    public Position position() {
        Point inside = shape.getInteriorPoint();
        return new Position(inside.getY(), inside.getX());
    }
}
