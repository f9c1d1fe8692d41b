/** Placeholder until the rooms of this module are furnished. */
@NullMarked
package org.plimsoll.core;

import org.jspecify.annotations.NullMarked;
