package org.plimsoll.app.render.draw.land;

/**
 * A closed ring of land within one tile, in degrees; the first point is not repeated. Shells run counter-clockwise,
 * holes clockwise. Where land continues in the next tile, the ring runs along the tile's edge.
 */
public final class Ring {
    private final double[] lon;
    private final double[] lat;
    private final TileBox box;

    Ring(double[] lon, double[] lat, TileBox box) {
        this.lon = lon;
        this.lat = lat;
        this.box = box;
    }

    public int size() {
        return lon.length;
    }

    public double lon(int i) {
        return lon[i];
    }

    public double lat(int i) {
        return lat[i];
    }

    /** Longitude at which the tile was cut in the west; a side of the ring along it is no coast. */
    public double cutWest() {
        return box.west();
    }

    public double cutEast() {
        return box.east();
    }

    public double cutSouth() {
        return box.south();
    }

    public double cutNorth() {
        return box.north();
    }

    /** This ring moved east by whole turns. */
    Ring shifted(double degrees) {
        double[] moved = new double[lon.length];
        for (int i = 0; i < lon.length; i++) {
            moved[i] = lon[i] + degrees;
        }
        return new Ring(moved, lat, new TileBox(box.west() + degrees, box.south(), box.east() + degrees, box.north()));
    }
}
