/** The dossier as PDF/A, made from the same page as the browser's. */
@NullMarked
package org.plimsoll.app.render.pdf;

import org.jspecify.annotations.NullMarked;
