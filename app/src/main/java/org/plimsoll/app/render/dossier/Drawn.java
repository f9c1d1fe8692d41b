package org.plimsoll.app.render.dossier;

import java.util.function.IntFunction;
import org.plimsoll.app.render.draw.Figure;

/**
 * One figure of the dossier in both widths.
 *
 * @param name short name: its anchor in the page and its file's name
 */
public record Drawn(String name, Figure wide, Figure narrow) {

    /** Draws a figure of at most that width, and once more for a telephone. */
    static Drawn of(String name, int width, IntFunction<Figure> draw) {
        return new Drawn(name, draw.apply(width), draw.apply(Figure.NARROW));
    }
}
