package org.plimsoll.app.render.dossier;

import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.app.render.draw.raster.TextOutliner;

/** Figures for paper: in their own colours, their text as outlines of the bundled typefaces, in the measures of the page. */
final class PaperDrawing {

    /** Width of the text of an A4 page between its margins, in CSS px. */
    private static final double COLUMN_PX = 688;

    private static final double FULL_WIDTH_PX = 760;

    private final FigureStyle style;
    private final TextOutliner outliner = new TextOutliner();

    PaperDrawing(FigureStyle style) {
        this.style = style;
    }

    String figure(Figure figure) {
        String markup = outliner.outline(style.pdf(figure));
        double scale = COLUMN_PX / FULL_WIDTH_PX;
        String drawn = "width=\"" + figure.width() + "\" height=\"" + figure.height() + "\"";
        String printed = "width=\"" + Math.round(figure.width() * scale) + "\" height=\""
                + Math.round(figure.height() * scale) + "\" alt=\""
                + InertText.of(figure.caption().title()) + ": "
                + InertText.of(figure.caption().sentence()) + "\"";
        int at = markup.indexOf(drawn);
        return at < 0 ? markup : markup.substring(0, at) + printed + markup.substring(at + drawn.length());
    }
}
