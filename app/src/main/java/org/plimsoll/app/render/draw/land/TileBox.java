package org.plimsoll.app.render.draw.land;

/** A box in degrees, west at or below east. */
record TileBox(double west, double south, double east, double north) {
    boolean meets(TileBox other) {
        return west <= other.east && east >= other.west && south <= other.north && north >= other.south;
    }

    TileBox shifted(double degrees) {
        return new TileBox(west + degrees, south, east + degrees, north);
    }
}
