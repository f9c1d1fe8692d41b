/**
 * The pipeline: from a case that has been read to its findings. What comes in are values of the core; what goes out are findings and a log of
 * the run. Nothing here reads or writes files.
 */
@NullMarked
package org.plimsoll.app.run;

import org.jspecify.annotations.NullMarked;
