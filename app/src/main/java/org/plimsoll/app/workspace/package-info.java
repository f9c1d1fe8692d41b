/**
 * The case folder on disk: opened without trust in what links and names in it say, and its build replaced as a whole or not at all. First of
 * the app's packages; no computing and no showing comes in here.
 */
@NullMarked
package org.plimsoll.app.workspace;

import org.jspecify.annotations.NullMarked;
