/**
 * Looks: the chances there were to see a place, and the five states that a place and day can have.
 */
@NullMarked
package org.plimsoll.core.coverage;

import org.jspecify.annotations.NullMarked;
