/**
 * The inference measured: a case of any number of calls, all stages on it, and the plain loop that they are held against. What runs here runs in a
 * JVM of its own, with the memory that the target names.
 */
@NullMarked
package org.plimsoll.bench.inference;

import org.jspecify.annotations.NullMarked;
