/**
 * From SVG to pixels and outlines with the bundled typefaces, on machines with no fonts of their own. Takes the markup
 * that {@code FigureStyle} writes for PDF or to stand alone.
 */
@NullMarked
package org.plimsoll.app.render.draw.raster;

import org.jspecify.annotations.NullMarked;
