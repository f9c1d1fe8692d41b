/** The rules of the house, as tests: order of packages, sources, documents and the command lines in them. */
@NullMarked
package org.plimsoll.app.house;

import org.jspecify.annotations.NullMarked;
