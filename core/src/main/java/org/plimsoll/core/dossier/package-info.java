/**
 * Findings as a model: claims with evidence for and against, tables and series that a renderer only has to draw.
 */
@NullMarked
package org.plimsoll.core.dossier;

import org.jspecify.annotations.NullMarked;
