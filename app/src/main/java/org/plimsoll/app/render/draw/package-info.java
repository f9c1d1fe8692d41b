/**
 * The drawing code: static SVG for dossier, workbench, PDF and PNG from one place. What comes in are small records of
 * plain numbers, dates and strings; nothing here knows about inference. Text is untrusted and escaped; output is the
 * same bytes on every machine, locale and time zone.
 */
@NullMarked
package org.plimsoll.app.render.draw;

import org.jspecify.annotations.NullMarked;
