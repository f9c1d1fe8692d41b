@NullMarked
package org.plimsoll.app.workspace;

import org.jspecify.annotations.NullMarked;
