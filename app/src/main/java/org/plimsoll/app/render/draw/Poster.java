package org.plimsoll.app.render.draw;

import java.util.List;

/** Lays a figure out to stand alone: title above, sentence and source line below, the mark in the corner. */
final class Poster {
    private static final double MARGIN = 20;

    private Poster() {}

    static String of(Figure figure) {
        Caption caption = figure.caption();
        double room = figure.width();
        List<String> title = Prose.lines(caption.title(), 19.5, room);
        List<String> sentence = Prose.lines(caption.sentence(), 14.5, room);
        List<String> source = Prose.lines(caption.source(), 11.5, room - 96);
        Svg svg = new Svg();
        double top = MARGIN;
        Svg head = new Svg();
        for (String line : title) {
            top += 22;
            head.text(MARGIN, top - 4, "pf-t pf-r pf-h pf-b", line);
        }
        top += title.isEmpty() ? 0 : 10;
        double below = top + figure.height() + 8;
        for (String line : sentence) {
            below += 18;
            head.text(MARGIN, below - 4, "pf-t pf-r", line);
        }
        below += 4;
        double marked = below + 16;
        for (String line : source) {
            below += 15;
            head.text(MARGIN, below - 3, "pf-t pf-s pf-q", line);
        }
        double height = Math.max(below, marked) + MARGIN;
        double width = room + 2 * MARGIN;
        svg.rect(0, 0, width, height, "pf-ground");
        svg.raw(head.markup());
        svg.open("g", "transform", "translate(" + Svg.num(MARGIN) + " " + Svg.num(top) + ")")
                .raw(figure.body())
                .close();
        double y = height - MARGIN - 6;
        svg.circle(width - MARGIN - 62, y, 6, "pf-l1").line(width - MARGIN - 71, y, width - MARGIN - 53, y, "pf-l2");
        svg.text(width - MARGIN, y + 4, "pf-t pf-s pf-r pf-end", "Plimsoll");
        Figure poster = new Figure(caption, (int) Math.ceil(width), (int) Math.ceil(height), svg.markup());
        String size = "width=\"" + poster.width() + "\" height=\"" + poster.height() + "\"";
        return FigureStyle.element(poster, size, poster.body());
    }
}
