/**
 * Writing OGC GeoPackages, so that QGIS opens results as layers with types, without a plug-in of ours. Only the standard's own tables; the
 * same layers give the same bytes.
 */
@NullMarked
package org.plimsoll.formats.geopackage;

import org.jspecify.annotations.NullMarked;
