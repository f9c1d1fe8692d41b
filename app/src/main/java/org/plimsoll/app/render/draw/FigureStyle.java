package org.plimsoll.app.render.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns figures into markup for three uses: inside a page whose style sheet is {@link #css}, inside a PDF, and standing
 * alone. Colours and line weights come from {@code figures.css} in each case; where no style sheet reaches (PDF, other
 * programs) the classes are replaced by their declarations in the light colours.
 */
public final class FigureStyle {
    private static final Pattern TOKEN = Pattern.compile("^  --(pf-[a-z0-9]+): (#[0-9a-f]{6});$", Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("^\\.(pf-[a-z0-9-]+) \\{ (.*) }$", Pattern.MULTILINE);
    private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"]*)\"");

    private final String css;
    private final Map<String, String> concrete;

    private FigureStyle(String css, Map<String, String> concrete) {
        this.css = css;
        this.concrete = concrete;
    }

    /** The style that ships with the program. */
    public static FigureStyle standard() {
        return of(read("figures.css"));
    }

    private static FigureStyle of(String css) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.putIfAbsent(token.group(1), token.group(2));
        }
        Map<String, String> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(css.substring(css.indexOf("/* rules */")));
        while (rule.find()) {
            String declarations = rule.group(2).replaceAll(" font-variant-numeric: [^;]*;", "");
            for (Map.Entry<String, String> t : tokens.entrySet()) {
                declarations = declarations.replace("var(--" + t.getKey() + ")", t.getValue());
            }
            rules.put(rule.group(1), declarations.replace("\"", "'"));
        }
        return new FigureStyle(css, rules);
    }

    private static String read(String name) {
        try (InputStream in = FigureStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet for pages: light, dark and print. */
    public String css() {
        return css;
    }

    /** The {@code svg} element for a page that has {@link #css}. */
    public String inline(Figure figure) {
        return element(figure, "class=\"pf\"", figure.body());
    }

    /** A whole {@code figure} element: title, drawing, sentence and source line. */
    public String figure(Figure figure) {
        return frame(figure, inline(figure));
    }

    /** As {@link #figure(Figure)} with a second drawing that narrow screens show instead. */
    public String figure(Figure wide, Figure narrow) {
        Figure other = wide.caption().id().equals(narrow.caption().id()) ? narrow.asNarrow() : narrow;
        return frame(
                wide,
                "<div class=\"pf-wide\">" + inline(wide) + "</div><div class=\"pf-narrow\">" + inline(other)
                        + "</div>");
    }

    /** As {@link #pdf(Figure, int)} in the figure's own size. */
    public String pdf(Figure figure) {
        return pdf(figure, figure.width());
    }

    /**
     * The {@code svg} element with its own concrete light colours, for PDF inside a page. Give no other size by style
     * sheet. Run it through {@code TextOutliner}, since the PDF's renderer takes its typefaces from the machine.
     *
     * @param width in px of 1/96 inch; an A4 page with margins of 18 mm has 657
     */
    public String pdf(Figure figure, int width) {
        // Whole numbers: the PDF's renderer ignores others.
        long height = Math.ceilDiv((long) width * figure.height(), figure.width());
        String size = "width=\"" + width + "\" height=\"" + height + "\"";
        return resolve(element(figure, size, figure.body()));
    }

    /** A whole SVG document on white ground with title, sentence, source line and mark. */
    public String standalone(Figure figure) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + resolve(Poster.of(figure)) + "\n";
    }

    /** A glyph such as {@link LoadMark}, for a line of text in a PDF: concrete colours, and set into the line. */
    public String resolveGlyph(String markup) {
        return resolve(markup.replaceFirst(
                " class=\"pf-glyph", " style=\"display:inline-block;vertical-align:-3px\" class=\"pf-glyph"));
    }

    static String element(Figure figure, String attributes, String body) {
        String id = figure.caption().id();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + figure.width() + " " + figure.height()
                + "\" " + attributes + " role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\"><title id=\""
                + id + "-title\">" + Escape.text(figure.caption().title()) + "</title><desc id=\"" + id + "-desc\">"
                + Escape.text(figure.caption().sentence()) + "</desc>" + body + "</svg>";
    }

    private static String frame(Figure figure, String drawing) {
        Caption caption = figure.caption();
        String source = caption.source().isBlank()
                ? ""
                : "<span class=\"pf-source\">" + Escape.text(caption.source()) + "</span>";
        return "<figure class=\"pf-figure\" id=\"" + caption.id() + "\"><h3>" + Escape.text(caption.title()) + "</h3>"
                + drawing + "<figcaption>" + Escape.text(caption.sentence()) + source + "</figcaption></figure>";
    }

    /** Replaces each class list by the declarations that the style sheet gives it; a later rule wins, as in CSS. */
    private String resolve(String markup) {
        return CLASSES.matcher(markup).replaceAll(match -> {
            List<String> classes = List.of(match.group(1).split(" "));
            Map<String, String> declared = new LinkedHashMap<>();
            concrete.forEach((name, declarations) -> {
                if (classes.contains(name)) {
                    for (String declaration : declarations.split(";")) {
                        int colon = declaration.indexOf(':');
                        if (colon > 0) {
                            declared.put(
                                    declaration.substring(0, colon).strip(),
                                    declaration.substring(colon + 1).strip());
                        }
                    }
                }
            });
            List<String> style = new ArrayList<>();
            declared.forEach((name, value) -> style.add(name + ":" + value));
            return style.isEmpty() ? "" : Matcher.quoteReplacement(" style=\"" + String.join(";", style) + "\"");
        });
    }
}
