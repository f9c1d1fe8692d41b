package org.plimsoll.app.render.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes SVG elements, escaped and with fixed decimals. Attributes appear in the order given; nothing depends on
 * locale, time zone or hash order.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are name, value, name, value. */
    public Svg open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Svg empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    private void start(String name, String[] attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes come in pairs: " + name);
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Escape.attribute(out, attributes[i + 1]);
            out.append('"');
        }
    }

    /** A text content node inside the open element. */
    public Svg content(String text) {
        Escape.text(out, text);
        return this;
    }

    public Svg group(String classes) {
        return open("g", "class", classes);
    }

    /** Hover text of the open element. */
    public Svg tooltip(String text) {
        return open("title").content(text).close();
    }

    public Svg text(double x, double y, String classes, String text) {
        return open("text", "x", num(x), "y", num(y), "class", classes)
                .content(text)
                .close();
    }

    /** Text with a stroke in the colour of the ground beneath it, so that it stays readable over lines. */
    public Svg haloed(double x, double y, String classes, String text) {
        text(x, y, classes + " pf-halo", text);
        return text(x, y, classes, text);
    }

    public Svg line(double x1, double y1, double x2, double y2, String classes) {
        return path("M" + num(x1) + " " + num(y1) + "L" + num(x2) + " " + num(y2), classes);
    }

    public Svg rect(double x, double y, double width, double height, String classes) {
        return empty("rect", rectangle(x, y, width, height, classes));
    }

    /** A rectangle with a hover text. */
    public Svg rect(double x, double y, double width, double height, String classes, String tooltip) {
        return open("rect", rectangle(x, y, width, height, classes))
                .tooltip(tooltip)
                .close();
    }

    private static String[] rectangle(double x, double y, double width, double height, String classes) {
        return new String[] {
            "x",
            num(x),
            "y",
            num(y),
            "width",
            num(Math.max(0, width)),
            "height",
            num(Math.max(0, height)),
            "class",
            classes
        };
    }

    public Svg circle(double cx, double cy, double r, String classes) {
        return empty("circle", "cx", num(cx), "cy", num(cy), "r", num(r), "class", classes);
    }

    public Svg path(CharSequence d, String classes) {
        return d.isEmpty() ? this : empty("path", "d", d.toString(), "class", classes);
    }

    /** Raw markup written by another {@code Svg}. */
    public Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    /** The markup; every opened element must have been closed. */
    public String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /**
     * A coordinate with at most two decimals, a point, and no trailing zeros.
     *
     * @throws IllegalArgumentException if the value is not finite or beyond 1e12
     */
    public static String num(double value) {
        if (!(Math.abs(value) < 1e12)) {
            throw new IllegalArgumentException("not a coordinate: " + value);
        }
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }
}
