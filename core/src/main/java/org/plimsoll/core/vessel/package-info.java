/**
 * Dated statements about hulls: names, numbers, particulars, and how certain each of them is.
 */
@NullMarked
package org.plimsoll.core.vessel;

import org.jspecify.annotations.NullMarked;
