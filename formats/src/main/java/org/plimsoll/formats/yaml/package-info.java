/**
 * YAML 1.2 as a tree that remembers lines, for files that people write by hand ({@code case.yaml}). Only the core schema: no tags that make
 * objects, no merge keys, no dates that become something else. What could be an attack is refused before it costs anything.
 */
@NullMarked
package org.plimsoll.formats.yaml;

import org.jspecify.annotations.NullMarked;
