/**
 * JSON in both directions. The writer gives the same bytes for the same calls on every machine, because results are compared by hash; the
 * reader gives a tree that remembers lines and refuses what could be an attack. Jackson's streaming core tokenises; nothing binds to
 * classes, so nothing untrusted can choose one.
 */
@NullMarked
package org.plimsoll.formats.json;

import org.jspecify.annotations.NullMarked;
