/** Placeholder until the rooms of this module are furnished. */
@NullMarked
package org.plimsoll.app;

import org.jspecify.annotations.NullMarked;
