package org.plimsoll.app.render.draw;

/**
 * Mercator's projection of one view onto a panel. Straight rhumb lines, straight graticule; scale is true along the
 * view's middle latitude only, so the scale bar is drawn for that.
 */
final class Mercator {
    private static final double LIMIT = 84;
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final double centre;
    private final double left;
    private final double top;
    private final double pixelsPerRadian;
    private final double width;
    private final double height;

    /** Fits {@code view} into {@code width} by {@code height} px, showing more on two sides where the shapes differ. */
    Mercator(MapFigure.View view, double width, double height) {
        double west = Math.toRadians(view.west());
        double east = Math.toRadians(view.unwrappedEast());
        double north = y(view.north());
        double south = y(view.south());
        this.width = width;
        this.height = height;
        this.pixelsPerRadian = Math.min(width / (east - west), height / (north - south));
        this.centre = (view.west() + view.unwrappedEast()) / 2;
        this.left = (west + east) / 2 - width / 2 / pixelsPerRadian;
        this.top = (north + south) / 2 + height / 2 / pixelsPerRadian;
    }

    /** Height over width of a view on this projection. */
    static double aspect(MapFigure.View view) {
        return (y(view.north()) - y(view.south())) / Math.toRadians(view.unwrappedEast() - view.west());
    }

    private static double y(double lat) {
        double sine = StrictMath.sin(Math.toRadians(Math.clamp(lat, -LIMIT, LIMIT)));
        return StrictMath.log((1 + sine) / (1 - sine)) / 2;
    }

    /** The longitude that is nearest to the view's middle, whole turns away. */
    double unwrapped(double lon) {
        return lon - 360 * Math.rint((lon - centre) / 360);
    }

    double px(double lon) {
        return (Math.toRadians(lon) - left) * pixelsPerRadian;
    }

    double py(double lat) {
        return (top - y(lat)) * pixelsPerRadian;
    }

    double lon(double px) {
        return Math.toDegrees(left + px / pixelsPerRadian);
    }

    double lat(double py) {
        double t = StrictMath.tanh(top - py / pixelsPerRadian);
        return Math.toDegrees(StrictMath.asin(t));
    }

    double pixelsPerDegree() {
        return Math.toRadians(pixelsPerRadian);
    }

    /** Kilometres that a pixel stands for along the middle latitude. */
    double kilometresPerPixel() {
        return EARTH_RADIUS_KM * StrictMath.cos(Math.toRadians(lat(height / 2))) / pixelsPerRadian;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
