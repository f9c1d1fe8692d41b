package org.plimsoll.formats.draft;

import org.locationtech.jts.geom.Geometry;
import org.plimsoll.core.place.Place;

/**
 * A place of the case to be.
 *
 * @param id short name
 * @param name what the map or the table calls it
 * @param kind area unless the map says more
 * @param shape in WGS 84
 * @param origin where the shape comes from
 */
record DraftPlace(String id, String name, Place.Kind kind, Geometry shape, Origin origin) {
    /**
     * Where a shape comes from.
     *
     * @param source id of the map's source; blank where the shape is assumed
     * @param parent id of the place around it; may be blank
     * @param state State in whose territory it lies; may be blank
     * @param note may be blank
     */
    record Origin(String source, String parent, String state, String note) {}

    DraftPlace within(String parent) {
        return new DraftPlace(
                id, name, kind, shape, new Origin(origin.source(), parent, origin.state(), origin.note()));
    }
}
