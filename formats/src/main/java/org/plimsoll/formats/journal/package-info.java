/**
 * The journal of analysts' decisions: one JSON object a line, each bound to the line before it by a digest, so that what was changed
 * afterwards shows.
 */
@NullMarked
package org.plimsoll.formats.journal;

import org.jspecify.annotations.NullMarked;
