/**
 * What lies between two calls of one hull.
 */
@NullMarked
package org.plimsoll.core.voyage;

import org.jspecify.annotations.NullMarked;
