/** Scorecards: the inference held against simulated worlds whose truth is known. */
@NullMarked
package org.plimsoll.app.scorecard;

import org.jspecify.annotations.NullMarked;
