/** Fetching over the network, only from where the user says, and never more than was allowed. */
@NullMarked
package org.plimsoll.app.fetch;

import org.jspecify.annotations.NullMarked;
