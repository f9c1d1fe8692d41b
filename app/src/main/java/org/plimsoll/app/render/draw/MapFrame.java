package org.plimsoll.app.render.draw;

/** What surrounds a map: graticule with its figures, the striped border of a chart, and below it scale bar and north arrow. */
final class MapFrame {
    private static final double[] STEPS = {0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30, 45};
    private static final double KILOMETRES_PER_NAUTICAL_MILE = 1.852;

    /** Height of the strip with scale bar and north arrow. */
    static final double STRIP = 32;

    private final Mercator map;
    private final double step;

    MapFrame(Mercator map) {
        this.map = map;
        double want = Math.max(map.width(), map.height()) / 4.5 / map.pixelsPerDegree();
        double chosen = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] >= want) {
                chosen = STEPS[i];
            }
        }
        this.step = chosen;
    }

    void lines(Svg svg) {
        StringBuilder d = new StringBuilder();
        for (double lon = first(map.lon(0)); lon <= map.lon(map.width()); lon += step) {
            d.append('M').append(Svg.num(map.px(lon))).append(" 0V").append(Svg.num(map.height()));
        }
        for (double lat = first(map.lat(map.height())); lat <= map.lat(0); lat += step) {
            d.append("M0 ").append(Svg.num(map.py(lat))).append('H').append(Svg.num(map.width()));
        }
        svg.path(d, "pf-grid");
    }

    private double first(double degrees) {
        return Math.ceil(degrees / step) * step;
    }

    void furniture(Svg svg, MapLabels labels) {
        double height = map.height();
        for (double lon = first(map.lon(0)); lon <= map.lon(map.width()); lon += step) {
            double x = map.px(lon);
            if (x > 24 && x < map.width() - 24) {
                svg.text(x, 14, "pf-t pf-s pf-q pf-mid pf-halo-sea", longitude(lon));
                svg.text(x, 14, "pf-t pf-s pf-q pf-mid", longitude(lon));
                labels.block(x - 20, 3, x + 20, 18);
            }
        }
        for (double lat = first(map.lat(height)); lat <= map.lat(0); lat += step) {
            double y = map.py(lat);
            if (y > 26 && y < height - 10) {
                svg.text(7, y + 4, "pf-t pf-s pf-q pf-halo-sea", latitude(lat));
                svg.text(7, y + 4, "pf-t pf-s pf-q", latitude(lat));
                labels.block(4, y - 7, 46, y + 7);
            }
        }
    }

    /** Scale bar and north arrow in a strip below the panel at (x, y), where they hide nothing. */
    void strip(Svg svg, double x, double y) {
        north(svg, x + map.width() - 8, y + 23);
        if (map.pixelsPerDegree() < 4) {
            // Over half the world the scale of this projection changes too much for one bar.
            return;
        }
        double room = Math.min(170, map.width() * 0.4);
        double km = round(room * map.kilometresPerPixel());
        double miles = round(room * map.kilometresPerPixel() / KILOMETRES_PER_NAUTICAL_MILE);
        double kmPixels = km / map.kilometresPerPixel();
        double milePixels = miles * KILOMETRES_PER_NAUTICAL_MILE / map.kilometresPerPixel();
        double middle = y + 16;
        double left = x + 1;
        svg.rect(left, middle - 4, kmPixels / 2, 4, "pf-ink").rect(left, middle - 4, kmPixels, 4, "pf-l1");
        svg.rect(left, middle, milePixels / 2, 4, "pf-fillq").rect(left, middle, milePixels, 4, "pf-l1");
        svg.text(left + kmPixels + 5, middle - 1, "pf-t pf-s", Numbers.grouped(km) + " km");
        svg.text(left + milePixels + 5, middle + 11, "pf-t pf-s", Numbers.grouped(miles) + " nm");
    }

    private static double round(double most) {
        double power = 1;
        while (power * 10 <= most) {
            power *= 10;
        }
        while (power > most) {
            power /= 10;
        }
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }

    private static void north(Svg svg, double x, double y) {
        String stem = Svg.num(x) + " " + Svg.num(y - 17);
        svg.path(
                "M" + stem + "L" + Svg.num(x + 4.5) + " " + Svg.num(y) + "L" + Svg.num(x) + " " + Svg.num(y - 3.5) + "L"
                        + Svg.num(x - 4.5) + " " + Svg.num(y) + "Z",
                "pf-ink");
        svg.text(x - 8, y - 4, "pf-t pf-s pf-b pf-end", "N");
    }

    /** Black and white stripes, one a step of the graticule, as on a nautical chart. */
    void border(Svg svg) {
        double w = map.width();
        double h = map.height();
        StringBuilder black = new StringBuilder();
        for (double lon = first(map.lon(0)) - step; lon <= map.lon(w); lon += 2 * step) {
            double from = Math.clamp(map.px(lon), 0, w);
            double to = Math.clamp(map.px(lon + step), 0, w);
            box(black, from, 0, to, 3);
            box(black, from, h - 3, to, h);
        }
        for (double lat = first(map.lat(h)) - step; lat <= map.lat(0); lat += 2 * step) {
            double from = Math.clamp(map.py(lat + step), 0, h);
            double to = Math.clamp(map.py(lat), 0, h);
            box(black, 0, from, 3, to);
            box(black, w - 3, from, w, to);
        }
        svg.path(
                "M0 0H" + Svg.num(w) + "V" + Svg.num(h) + "H0ZM3 3V" + Svg.num(h - 3) + "H" + Svg.num(w - 3) + "V3Z",
                "pf-ground");
        svg.path(black, "pf-ink");
        svg.rect(0.4, 0.4, w - 0.8, h - 0.8, "pf-l1").rect(3, 3, w - 6, h - 6, "pf-l0");
    }

    private static void box(StringBuilder d, double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            d.append('M')
                    .append(Svg.num(left))
                    .append(' ')
                    .append(Svg.num(top))
                    .append('H')
                    .append(Svg.num(right));
            d.append('V')
                    .append(Svg.num(bottom))
                    .append('H')
                    .append(Svg.num(left))
                    .append('Z');
        }
    }

    private static String longitude(double degrees) {
        double lon = degrees - 360 * Math.rint(degrees / 360);
        double size = Math.abs(lon);
        return angle(size) + (size < 1e-9 || size > 180 - 1e-9 ? "" : lon > 0 ? "E" : "W");
    }

    private static String latitude(double lat) {
        return angle(Math.abs(lat)) + (Math.abs(lat) < 1e-9 ? "" : lat > 0 ? "N" : "S");
    }

    /** Degrees, with minutes where they are not whole. */
    private static String angle(double degrees) {
        long minutes = Math.round(degrees * 60);
        long rest = minutes % 60;
        return minutes / 60 + "°" + (rest == 0 ? "" : (rest < 10 ? "0" : "") + rest + "′");
    }
}
