/**
 * How much a hull can carry and how much a call moved, as draws of a distribution with errors at three levels.
 */
@NullMarked
package org.plimsoll.core.cargo;

import org.jspecify.annotations.NullMarked;
