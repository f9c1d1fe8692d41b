/**
 * Land outlines in a compact form: made at build time from Natural Earth and OpenStreetMap, read at run time in
 * milliseconds. Knows nothing of drawing.
 */
@NullMarked
package org.plimsoll.app.render.draw.land;

import org.jspecify.annotations.NullMarked;
