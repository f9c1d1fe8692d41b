/**
 * What was seen or said: sightings, aggregate counts, published claims, reported deliveries. Facts, never conclusions.
 */
@NullMarked
package org.plimsoll.core.observation;

import org.jspecify.annotations.NullMarked;
