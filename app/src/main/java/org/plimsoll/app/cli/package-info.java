/** The command line. Last of the app's packages: it may use all others, and nothing may use it. */
@NullMarked
package org.plimsoll.app.cli;

import org.jspecify.annotations.NullMarked;
