/** From findings to what people and programs read: charts, the dossier, tables, maps. Decides how a thing looks, never what is found. */
@NullMarked
package org.plimsoll.app.render;

import org.jspecify.annotations.NullMarked;
