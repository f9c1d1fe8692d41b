/**
 * What a case consists of once its folder has been read: the question, the observations, the assumptions.
 */
@NullMarked
package org.plimsoll.core.casefile;

import org.jspecify.annotations.NullMarked;
