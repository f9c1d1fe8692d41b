package org.plimsoll.app.render.draw.raster;

import java.awt.geom.PathIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.app.render.draw.Svg;

/**
 * Replaces the text elements of a figure by their outlines, for renderers that have none of our typefaces. The text
 * remains readable to machines in the figure's title and description.
 */
public final class TextOutliner {
    private static final Pattern TEXT =
            Pattern.compile("<text x=\"([^\"]*)\" y=\"([^\"]*)\" style=\"([^\"]*)\">([^<]*)</text>");
    private static final Pattern SIZE = Pattern.compile("font-size:([0-9.]+)px");
    private static final Pattern ANCHOR = Pattern.compile("text-anchor:(start|middle|end)");
    private static final Pattern FONT = Pattern.compile("(font-[a-z]+|text-anchor):[^;]*;?");

    private final Glyphs glyphs = new Glyphs();

    /** @param markup as {@code FigureStyle} writes it for PDF or to stand alone */
    public String outline(String markup) {
        return TEXT.matcher(markup)
                .replaceAll(m -> Matcher.quoteReplacement(
                        path(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)), m.group(3), m.group(4))));
    }

    private String path(double x, double y, String style, String escaped) {
        Matcher size = SIZE.matcher(style);
        double px = size.find() ? Double.parseDouble(size.group(1)) : 12;
        boolean serif = style.contains("Source Serif");
        Typeface face = Typeface.of(serif, style.contains("font-weight:600"), style.contains("font-style:italic"));
        Glyphs.Outline outline = glyphs.outline(unescaped(escaped), face, px);
        Matcher anchor = ANCHOR.matcher(style);
        double start = !anchor.find()
                ? x
                : switch (anchor.group(1)) {
                    case "middle" -> x - outline.advance() / 2;
                    case "end" -> x - outline.advance();
                    default -> x;
                };
        String d = data(outline.path().getPathIterator(null), start, y);
        String paint = FONT.matcher(style).replaceAll("");
        return d.isEmpty() ? "" : "<path d=\"" + d + "\" style=\"" + paint + "\"/>";
    }

    private static String data(PathIterator path, double x, double y) {
        StringBuilder d = new StringBuilder();
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            int points = switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> points(d, 'M', 1);
                case PathIterator.SEG_LINETO -> points(d, 'L', 1);
                case PathIterator.SEG_QUADTO -> points(d, 'Q', 2);
                case PathIterator.SEG_CUBICTO -> points(d, 'C', 3);
                default -> points(d, 'Z', 0);
            };
            for (int i = 0; i < points; i++) {
                d.append(i == 0 ? "" : " ")
                        .append(Svg.num(x + p[2 * i]))
                        .append(' ')
                        .append(Svg.num(y + p[2 * i + 1]));
            }
        }
        return d.toString();
    }

    private static int points(StringBuilder d, char command, int points) {
        d.append(command);
        return points;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
