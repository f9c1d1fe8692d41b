/**
 * Whole-run measurements. Each gives one figure and its ratio to a reference that is measured in the same run, by turns,
 * because a figure alone says more about the machine than about the program. Run by {@code bench/run}, straight from source.
 */
@NullMarked
package org.plimsoll.bench;

import org.jspecify.annotations.NullMarked;
