/** Names in other scripts to Latin letters. */
@NullMarked
package org.plimsoll.formats.script;

import org.jspecify.annotations.NullMarked;
