/** Placeholder until the rooms of this module are furnished. */
@NullMarked
package org.plimsoll.bench;

import org.jspecify.annotations.NullMarked;
