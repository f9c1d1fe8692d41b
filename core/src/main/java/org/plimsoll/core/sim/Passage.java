package org.plimsoll.core.sim;

import java.time.Instant;

/**
 * What a ship did away from the pier around one call.
 *
 * @param lost when its transmitter was heard for the last time before the call, in the strait
 * @param back when it was heard again after the call, in the strait
 * @param discharge where the cargo went
 * @param told what of it is told
 */
public record Passage(Instant lost, Instant back, Discharge discharge, Told told) {

    /**
     * A discharge.
     *
     * @param port index of the port in {@link Waters#DESTINATIONS}
     * @param when to the second
     */
    public record Discharge(int port, Instant when) {}

    /** Which moments are on record: where nobody keeps a record, nothing of them is known. */
    public record Told(boolean lost, boolean back, boolean discharge) {}
}
