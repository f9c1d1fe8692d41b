package org.plimsoll.app.render.draw;

/**
 * A drawn figure: its words and the SVG elements inside its view box. The elements carry classes only;
 * {@link FigureStyle} turns a figure into markup for a page, for PDF or to stand alone.
 *
 * @param caption title, sentence and source line
 * @param width of the view box, in px
 * @param height of the view box, in px
 * @param body SVG elements
 */
public record Figure(Caption caption, int width, int height, String body) {
    /** Full width of a text column. */
    public static final int WIDE = 760;
    /** Two figures side by side. */
    public static final int HALF = 540;
    /** A telephone. */
    public static final int NARROW = 360;

    public Figure {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a figure has an area: " + width + " x " + height);
        }
    }

    static Figure of(Caption caption, int width, double height, Svg body) {
        return new Figure(caption, width, (int) Math.ceil(height), body.markup());
    }

    /** Whether a chart of this width uses its narrow layout. */
    static boolean isNarrow(int width) {
        return width < 480;
    }

    /** This figure under another id, so that both widths may stand on one page. */
    public Figure asNarrow() {
        return new Figure(caption.narrow(), width, height, body);
    }
}
