/** Cases that were damaged by accident or by malice, a thousand of them by the same seed, and what the program must still do with them. */
@NullMarked
package org.plimsoll.app.mangled;

import org.jspecify.annotations.NullMarked;
