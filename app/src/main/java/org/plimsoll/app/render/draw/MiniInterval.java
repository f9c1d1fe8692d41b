package org.plimsoll.app.render.draw;

/** An interval as small as a word, for a cell of a table; all cells of a column share {@code from} and {@code to}. */
public final class MiniInterval {
    private MiniInterval() {}

    /** @param rule a value marked by a line across, such as the cap; NaN for none */
    public static String draw(Span span, double from, double to, double rule) {
        Scale x = new Scale(from, to, 4, 96);
        Svg svg = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 100 14",
                        "class",
                        "pf-glyph pf-bar",
                        "width",
                        "100",
                        "height",
                        "14",
                        "role",
                        "img",
                        "aria-label",
                        span.words())
                .tooltip(span.words());
        svg.line(4, 7, 96, 7, "pf-grid");
        if (!Double.isNaN(rule)) {
            svg.line(x.within(rule), 0, x.within(rule), 14, "pf-l1");
        }
        if (!span.isPoint()) {
            svg.line(x.within(span.low()), 7, x.within(span.high()), 7, "pf-la5");
        }
        if (span.hasMid()) {
            svg.circle(x.within(span.mid()), 7, 3.6, "pf-acce");
        }
        return svg.close().markup();
    }
}
