@NullMarked
package org.plimsoll.app.cli;

import org.jspecify.annotations.NullMarked;
