/**
 * Tables and map layers as plain values, between those who have results and those who write a format. A writer knows only this room, so a
 * new result needs no change in any writer, and a new writer none in any result.
 */
@NullMarked
package org.plimsoll.formats.table;

import org.jspecify.annotations.NullMarked;
