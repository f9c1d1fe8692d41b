/**
 * Comma-separated tables as people and programs really write them: any of three separators, any order of columns, any of the usual
 * encodings. Reading streams; a row that cannot be trusted is set aside with its line number and the rest goes on. Writing gives the same
 * bytes for the same table, and text that a spreadsheet cannot mistake for a formula.
 */
@NullMarked
package org.plimsoll.formats.csv;

import org.jspecify.annotations.NullMarked;
