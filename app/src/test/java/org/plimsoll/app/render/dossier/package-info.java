/** Tests of the dossier's page and figures, on the founding case with few draws and on cases that mean harm. */
@NullMarked
package org.plimsoll.app.render.dossier;

import org.jspecify.annotations.NullMarked;
