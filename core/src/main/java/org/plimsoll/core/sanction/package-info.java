/**
 * Listings in force, rules as data, and the tests of a call against them.
 */
@NullMarked
package org.plimsoll.core.sanction;

import org.jspecify.annotations.NullMarked;
