/**
 * The data files of a build: the ledger as JSON, tables, map layers and exports. What comes in are findings; nothing here decides or computes
 * anything but the spelling of a result.
 */
@NullMarked
package org.plimsoll.app.render.results;

import org.jspecify.annotations.NullMarked;
