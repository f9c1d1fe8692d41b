/**
 * Bytes and text to and from values. A room for each format; none of them decides anything about ships, and none reaches the network.
 * Problems of the data come back as {@link org.plimsoll.core.evidence.Issue} values with file and line; exceptions mean a programming error
 * or a disk that fails.
 */
@NullMarked
package org.plimsoll.formats;

import org.jspecify.annotations.NullMarked;
