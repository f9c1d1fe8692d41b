/**
 * The sums: documented counts and volumes by day, against the rule, with their uncertainty.
 */
@NullMarked
package org.plimsoll.core.ledger;

import org.jspecify.annotations.NullMarked;
