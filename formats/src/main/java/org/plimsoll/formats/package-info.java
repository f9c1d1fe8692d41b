/** Placeholder until the rooms of this module are furnished. */
@NullMarked
package org.plimsoll.formats;

import org.jspecify.annotations.NullMarked;
