/**
 * Out only: simulated worlds as case folders that anybody can read and build, with {@code truth.json} beside, which no estimator reads.
 */
@NullMarked
package org.plimsoll.formats.simulated;

import org.jspecify.annotations.NullMarked;
