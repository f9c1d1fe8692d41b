/** Tests of the dossier as PDF. */
@NullMarked
package org.plimsoll.app.render.pdf;

import org.jspecify.annotations.NullMarked;
