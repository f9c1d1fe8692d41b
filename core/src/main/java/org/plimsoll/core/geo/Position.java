package org.plimsoll.core.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * A point on the WGS 84 ellipsoid.
 *
 * @param latitudeDeg from -90 to 90, north positive
 * @param longitudeDeg from -180 to 180, east positive
 */
public record Position(double latitudeDeg, double longitudeDeg) {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;

    public Position {
        if (!(latitudeDeg >= -90 && latitudeDeg <= 90)) {
            throw new IllegalArgumentException("latitude " + latitudeDeg + " lies outside -90 to 90");
        }
        if (!(longitudeDeg >= -180 && longitudeDeg <= 180)) {
            throw new IllegalArgumentException("longitude " + longitudeDeg + " lies outside -180 to 180");
        }
    }

    /**
     * Length of the geodesic in metres. It crosses land where land is in the way, so it is the least distance that a ship can have sailed.
     *
     * <p><b>Source.</b> Karney 2013, GeographicLib. <b>Accuracy.</b> About 15 nanometres.
     */
    public double distanceM(Position other) {
        return Geodesic.WGS84.Inverse(
                        latitudeDeg, longitudeDeg, other.latitudeDeg, other.longitudeDeg, GeodesicMask.DISTANCE)
                .s12;
    }

    /** Length of the geodesic in nautical miles. */
    public double distanceNm(Position other) {
        return distanceM(other) / METRES_PER_NAUTICAL_MILE;
    }
}
