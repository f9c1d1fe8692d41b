/**
 * Is this ship, firm or person on a list, on that day, and what says so. Names raise a question; numbers answer it. Scores are sums of reasons,
 * each of which is shown.
 */
@NullMarked
package org.plimsoll.core.screening;

import org.jspecify.annotations.NullMarked;
