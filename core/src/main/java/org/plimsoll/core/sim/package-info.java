/**
 * Simulated worlds whose truth is known, to judge the estimators by. It stands beside the order of the core: it may use nothing above
 * {@code event}, and it makes anew whatever the estimators compute, because one that shared their code would prove nothing.
 */
@NullMarked
package org.plimsoll.core.sim;

import org.jspecify.annotations.NullMarked;
