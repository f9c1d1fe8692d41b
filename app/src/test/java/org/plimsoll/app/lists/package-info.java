@NullMarked
package org.plimsoll.app.lists;

import org.jspecify.annotations.NullMarked;
