/**
 * GeoJSON (RFC 7946): places in, layers out. Written so that a person can read a difference between two files: one feature a line, fixed
 * decimals, the same bytes for the same layers.
 */
@NullMarked
package org.plimsoll.formats.geojson;

import org.jspecify.annotations.NullMarked;
