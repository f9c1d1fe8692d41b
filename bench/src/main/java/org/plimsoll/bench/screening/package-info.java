/**
 * Screening measured: how fast names are found among many, and how well what is found is what was meant. What runs here runs in a JVM of its own,
 * because it needs the references' libraries and more memory than the measuring program.
 */
@NullMarked
package org.plimsoll.bench.screening;

import org.jspecify.annotations.NullMarked;
