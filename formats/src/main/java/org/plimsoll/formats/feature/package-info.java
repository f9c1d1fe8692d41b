/**
 * Things with a place, as they come out of map files of any format, and what is checked of their coordinates. Places decide which ship
 * called where, so a ring that crosses itself or a pair of coordinates the wrong way round is said aloud and never mended in silence.
 */
@NullMarked
package org.plimsoll.formats.feature;

import org.jspecify.annotations.NullMarked;
