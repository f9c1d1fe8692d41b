/** Indexes of the world's ports to core values: which port is meant, never where a port ends. */
@NullMarked
package org.plimsoll.formats.ports;

import org.jspecify.annotations.NullMarked;
