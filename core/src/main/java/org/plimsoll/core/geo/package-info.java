/**
 * Positions on the ellipsoid and the distances between them, with units in names.
 */
@NullMarked
package org.plimsoll.core.geo;

import org.jspecify.annotations.NullMarked;
