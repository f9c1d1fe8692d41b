/**
 * Calls: stays of a hull at a place, built from sightings, with the moments of arrival and departure as intervals.
 */
@NullMarked
package org.plimsoll.core.event;

import org.jspecify.annotations.NullMarked;
