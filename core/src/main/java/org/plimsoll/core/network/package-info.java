/**
 * Who stands behind a ship: parties, dated statements of how they stand to each other, and what follows from them. A party counts as listed by
 * a {@link org.plimsoll.core.sanction.Designation} alone; being named in the entry of another makes a {@link Link} and lists nobody.
 */
@NullMarked
package org.plimsoll.core.network;

import org.jspecify.annotations.NullMarked;
