/**
 * Names as people write them: reduced to what survives spelling, spacing and script, compared, and found again among many. Knows nothing of
 * lists or ships; a name alone identifies nobody.
 */
@NullMarked
package org.plimsoll.core.name;

import org.jspecify.annotations.NullMarked;
