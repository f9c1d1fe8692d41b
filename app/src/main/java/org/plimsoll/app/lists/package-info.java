/** Versions of sanctions lists at hand: kept by hash, never changed, read for screening. */
@NullMarked
package org.plimsoll.app.lists;

import org.jspecify.annotations.NullMarked;
