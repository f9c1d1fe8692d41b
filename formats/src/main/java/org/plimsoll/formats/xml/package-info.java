/** XML that strangers wrote, read without what makes XML dangerous. */
@NullMarked
package org.plimsoll.formats.xml;

import org.jspecify.annotations.NullMarked;
