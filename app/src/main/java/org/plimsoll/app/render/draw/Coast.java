package org.plimsoll.app.render.draw;

import java.util.Arrays;
import java.util.List;
import org.plimsoll.app.render.draw.land.LandLayer;
import org.plimsoll.app.render.draw.land.Ring;

/** Land as path data for one panel: cut to the panel, thinned to what a reader can see. */
final class Coast {
    private static final double MARGIN = 6;
    private static final double SEEN = 0.4;

    private final Mercator map;
    private final StringBuilder land = new StringBuilder();
    private final StringBuilder coast = new StringBuilder();

    Coast(Mercator map) {
        this.map = map;
    }

    /** Draws land and coast, and returns the layer that was used. */
    LandLayer draw(Svg svg) {
        double west = map.lon(-MARGIN);
        double east = map.lon(map.width() + MARGIN);
        double south = map.lat(map.height() + MARGIN);
        double north = map.lat(-MARGIN);
        LandLayer layer = LandLayer.fitting(west, south, east, north, map.pixelsPerDegree());
        List<Ring> rings = layer.within(west, south, east, north);
        rings.forEach(this::ring);
        svg.path(land, "pf-land").path(coast, "pf-coast");
        return layer;
    }

    private void ring(Ring ring) {
        double[] points = new double[ring.size() * 2];
        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.size(); i++) {
            double x = map.px(ring.lon(i));
            double y = map.py(ring.lat(i));
            points[2 * i] = x;
            points[2 * i + 1] = y;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        boolean seen = maxX > -MARGIN && minX < map.width() + MARGIN && maxY > -MARGIN && minY < map.height() + MARGIN;
        if (!seen || (maxX - minX < 0.7 && maxY - minY < 0.7)) {
            return;
        }
        points = cut(points, 0, -MARGIN, 1);
        points = cut(points, 0, map.width() + MARGIN, -1);
        points = cut(points, 1, -MARGIN, 1);
        points = cut(points, 1, map.height() + MARGIN, -1);
        // Data are often split along the antimeridian too; the side of it that belongs to this tile.
        double antimeridian = 180 + 360 * Math.rint((ring.cutWest() - 180) / 360);
        double[] tile = {
            map.px(ring.cutWest()),
            map.px(ring.cutEast()),
            map.py(ring.cutSouth()),
            map.py(ring.cutNorth()),
            map.px(antimeridian)
        };
        write(thinned(points, tile), tile);
    }

    /** Keeps what lies on the positive side of a line across one axis (Sutherland and Hodgman). */
    private static double[] cut(double[] points, int axis, double limit, int sign) {
        double[] out = new double[points.length * 2 + 4];
        int n = 0;
        for (int i = 0; i < points.length; i += 2) {
            int before = i == 0 ? points.length - 2 : i - 2;
            double a = (points[before + axis] - limit) * sign;
            double b = (points[i + axis] - limit) * sign;
            if ((a >= 0) != (b >= 0)) {
                double t = a / (a - b);
                out[n + axis] = limit;
                int other = 1 - axis;
                out[n + other] = points[before + other] + t * (points[i + other] - points[before + other]);
                n += 2;
            }
            if (b >= 0) {
                out[n] = points[i];
                out[n + 1] = points[i + 1];
                n += 2;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** Without points nearer than can be seen to the last kept one; corners on a tile's edge always stay. */
    private static double[] thinned(double[] points, double[] tile) {
        double[] out = new double[points.length];
        int n = 0;
        for (int i = 0; i < points.length; i += 2) {
            boolean edge = points[i] == tile[0]
                    || points[i] == tile[1]
                    || points[i] == tile[4]
                    || points[i + 1] == tile[2]
                    || points[i + 1] == tile[3];
            boolean near =
                    n > 0 && Math.abs(points[i] - out[n - 2]) < SEEN && Math.abs(points[i + 1] - out[n - 1]) < SEEN;
            if (edge || !near) {
                out[n] = points[i];
                out[n + 1] = points[i + 1];
                n += 2;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private void write(double[] points, double[] tile) {
        if (points.length < 6) {
            return;
        }
        boolean drawing = false;
        for (int i = 0; i <= points.length; i += 2) {
            int at = i % points.length;
            String xy = tenths(points[at]) + " " + tenths(points[at + 1]);
            if (i < points.length) {
                land.append(i == 0 ? 'M' : 'L').append(xy);
            }
            if (i == 0 || isCut(points, i - 2, at, tile)) {
                drawing = false;
            } else {
                if (!drawing) {
                    coast.append('M').append(tenths(points[i - 2])).append(' ').append(tenths(points[i - 1]));
                }
                coast.append('L').append(xy);
                drawing = true;
            }
        }
        land.append('Z');
    }

    private static boolean isCut(double[] points, int from, int to, double[] tile) {
        boolean vertical = points[from] == points[to]
                && (points[from] == tile[0] || points[from] == tile[1] || points[from] == tile[4]);
        boolean level =
                points[from + 1] == points[to + 1] && (points[from + 1] == tile[2] || points[from + 1] == tile[3]);
        return vertical || level;
    }

    private static String tenths(double value) {
        return Svg.num(Math.rint(value * 10) / 10);
    }
}
