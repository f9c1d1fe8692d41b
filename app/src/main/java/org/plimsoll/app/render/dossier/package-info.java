/**
 * The dossier for people: {@code Findings} become one page of HTML that needs nothing but itself, and figures that stand alone. Templates
 * under {@code src/main/jte/dossier} hold its order and wording; what needs thought before it can be written is prepared here.
 */
@NullMarked
package org.plimsoll.app.render.dossier;

import org.jspecify.annotations.NullMarked;
