/** Files on disk that are either whole or not there: a killed run leaves the last good result, never half of a new one. And their digests. */
@NullMarked
package org.plimsoll.formats.files;

import org.jspecify.annotations.NullMarked;
