/** Sanctions lists and their like as their publishers write them, to entries. To add a format, begin at {@link ListFormat}. */
@NullMarked
package org.plimsoll.formats.lists;

import org.jspecify.annotations.NullMarked;
