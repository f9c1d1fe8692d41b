/**
 * Which statements and records are about one hull: what it was called and when, what changed, what cannot be true together, which records
 * of several sources belong together, and what analysts decided.
 */
@NullMarked
package org.plimsoll.core.identity;

import org.jspecify.annotations.NullMarked;
