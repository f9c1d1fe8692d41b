/**
 * Berths within terminals within ports, anchorages and areas: where a call can happen.
 */
@NullMarked
package org.plimsoll.core.place;

import org.jspecify.annotations.NullMarked;
