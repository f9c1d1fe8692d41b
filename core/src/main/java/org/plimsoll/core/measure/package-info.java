/**
 * Quantities, moments known to a precision, probability distributions, keyed draws and their summaries. The bottom room: it imports nothing but the JDK.
 */
@NullMarked
package org.plimsoll.core.measure;

import org.jspecify.annotations.NullMarked;
