/**
 * Which hull an unnamed ship was: what can be said of each sighting alone, what two of them exclude, and joint samples of all of them together.
 * The solver knows nothing of ships; the model knows nothing of how its weights are summed.
 */
@NullMarked
package org.plimsoll.core.association;

import org.jspecify.annotations.NullMarked;
