/**
 * What a statement rests on: sources, citations, certainty, and problems of the data as values. Nothing here knows about ships; everything
 * that is said about ships points here.
 */
@NullMarked
package org.plimsoll.core.evidence;

import org.jspecify.annotations.NullMarked;
