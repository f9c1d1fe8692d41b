/**
 * The way from an investigator's own tables and maps to a case folder. Columns are recognised by their headers, ships by their numbers and
 * names, places by name or position. Nothing is guessed that two people could read in two ways, and nothing is lost: what is not understood
 * goes, as it was written, into the note of its row or into {@code leftover.csv}.
 */
@NullMarked
package org.plimsoll.formats.draft;

import org.jspecify.annotations.NullMarked;
