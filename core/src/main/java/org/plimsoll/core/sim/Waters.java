package org.plimsoll.core.sim;

import java.util.List;
import org.plimsoll.core.geo.Position;

/**
 * The sea of a simulated world: the pier, the strait that every voyage passes, and the ports that the cargo goes to. All lie in open water, so
 * that nobody looks for them.
 */
public final class Waters {
    /** The pier that is watched. */
    public static final Position PIER = new Position(40.0195, 135.023);

    /** Where transmitters are switched off on the way to the pier and on again on the way back. */
    public static final Position STRAIT = new Position(39.2, 133.4);

    /** The ports of discharge; of two in the order of {@link #GOING_THERE}. */
    public static final List<Position> DESTINATIONS = List.of(new Position(38.5, 132.0), new Position(38.1, 132.7));

    /** The share of voyages that goes to each. */
    static final List<Double> GOING_THERE = List.of(0.7, 0.3);

    private Waters() {}

    /** Nautical miles from the pier to the strait. */
    static double pierToStraitNm() {
        return PIER.distanceNm(STRAIT);
    }

    /** Nautical miles from the strait to a port of discharge. */
    static double straitToPortNm(int destination) {
        return STRAIT.distanceNm(DESTINATIONS.get(destination));
    }
}
