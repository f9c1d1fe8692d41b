/** Networks of ships and those behind them, out only: to FollowTheMoney and to programs that draw graphs. Decides nothing. */
@NullMarked
package org.plimsoll.formats.network;

import org.jspecify.annotations.NullMarked;
