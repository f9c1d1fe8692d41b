package org.plimsoll.app.render.draw;

/** Small shapes that the charts share. */
final class Marks {
    private Marks() {}

    static void kind(Svg svg, Ladder.Kind kind, double x, double y) {
        switch (kind) {
            case OURS -> svg.circle(x, y, 5.5, "pf-acce");
            case PUBLISHED -> svg.circle(x, y, 4.5, "pf-open");
            case IMPLIED -> diamond(svg, x, y, 5.5, "pf-openq");
            case PHYSICAL -> svg.line(x, y - 7, x, y + 7, "pf-l2");
        }
    }

    static void diamond(Svg svg, double x, double y, double r, String classes) {
        svg.path(
                "M" + Svg.num(x) + " " + Svg.num(y - r) + "L" + Svg.num(x + r) + " " + Svg.num(y) + "L" + Svg.num(x)
                        + " " + Svg.num(y + r) + "L" + Svg.num(x - r) + " " + Svg.num(y) + "Z",
                classes);
    }

    static void triangle(Svg svg, double x, double y, double r, String classes) {
        svg.path(
                "M" + Svg.num(x) + " " + Svg.num(y - r) + "L" + Svg.num(x + r) + " " + Svg.num(y + r * 0.8) + "L"
                        + Svg.num(x - r) + " " + Svg.num(y + r * 0.8) + "Z",
                classes);
    }

    static void square(Svg svg, double x, double y, double half, String classes) {
        svg.rect(x - half, y - half, 2 * half, 2 * half, classes);
    }

    static void cross(Svg svg, double x, double y, double half, String classes) {
        svg.path(
                "M" + Svg.num(x - half) + " " + Svg.num(y - half) + "L" + Svg.num(x + half) + " " + Svg.num(y + half)
                        + "M" + Svg.num(x - half) + " " + Svg.num(y + half) + "L" + Svg.num(x + half) + " "
                        + Svg.num(y - half),
                classes);
    }

    /** Diagonal hatching of a rectangle as path data; a path, not a pattern, so that every renderer draws it alike. */
    static void hatch(StringBuilder d, double x, double y, double width, double height, double gap) {
        for (double offset = gap / 2; offset < width + height; offset += gap) {
            double x1 = x + Math.max(0, offset - height);
            double y1 = y + Math.min(height, offset);
            double x2 = x + Math.min(width, offset);
            double y2 = y + Math.max(0, offset - width);
            d.append('M').append(Svg.num(x1)).append(' ').append(Svg.num(y1));
            d.append('L').append(Svg.num(x2)).append(' ').append(Svg.num(y2));
        }
    }
}
