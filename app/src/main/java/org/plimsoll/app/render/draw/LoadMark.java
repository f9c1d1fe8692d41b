package org.plimsoll.app.render.draw;

/**
 * The small Plimsoll mark that stands wherever a load state is shown: a disc filled to the loaded fraction, a line
 * through it at that height, and a bar beside it for the interval. An unknown load is an empty, dashed ring.
 */
public final class LoadMark {
    private static final double R = 8.5;
    private static final double CX = 13;
    private static final double CY = 12;

    private LoadMark() {}

    /** A loaded fraction with its interval, all from 0 (empty) to 1 (full). */
    public record Load(double low, double mid, double high) {
        public Load {
            if (!(low >= 0 && low <= mid && mid <= high && high <= 1)) {
                throw new IllegalArgumentException("0 <= low <= mid <= high <= 1: " + low + ", " + mid + ", " + high);
            }
        }

        String words() {
            return "loaded " + Numbers.percent(mid) + " (" + Numbers.percent(low) + "–" + Numbers.percent(high) + ")";
        }
    }

    /** The glyph for a line of text, 1.2 em high by the style sheet. */
    public static String glyph(Load load) {
        Svg svg = start(load.words());
        double level = level(load.mid());
        svg.circle(CX, CY, R, "pf-open");
        svg.path(segment(level), "pf-acc");
        svg.circle(CX, CY, R, "pf-l1");
        svg.line(CX - R - 2.5, level, CX + R + 2.5, level, "pf-l2");
        svg.line(1.6, level(load.low()), 1.6, level(load.high()), "pf-lq");
        return svg.close().markup();
    }

    /** The glyph of an unknown load. */
    public static String unknown() {
        Svg svg = start("load unknown");
        svg.circle(CX, CY, R, "pf-l1 pf-dash");
        return svg.close().markup();
    }

    private static Svg start(String words) {
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 25 24",
                        "class",
                        "pf-glyph",
                        "width",
                        "16",
                        "height",
                        "16",
                        "role",
                        "img",
                        "aria-label",
                        words)
                .tooltip(words);
    }

    private static double level(double fraction) {
        return CY + R - 2 * R * fraction;
    }

    /** The part of the disc below {@code level}. */
    private static String segment(double level) {
        double h = Math.clamp(CY + R - level, 0, 2 * R);
        if (h < 0.2) {
            return "";
        }
        if (h > 2 * R - 0.1) {
            return "M" + Svg.num(CX) + " " + Svg.num(CY - R) + "a" + R + " " + R + " 0 1 1 -0.01 0Z";
        }
        double dx = StrictMath.sqrt(h * (2 * R - h));
        return "M" + Svg.num(CX - dx) + " " + Svg.num(level) + "A" + R + " " + R + " 0 " + (h > R ? "1" : "0") + " 0 "
                + Svg.num(CX + dx) + " " + Svg.num(level) + "Z";
    }
}
