package org.plimsoll.core.coverage;

/**
 * A look at the watched place that nobody has taken yet, or that the case does not know of.
 *
 * @param day of the period, from 0
 * @param sensor what would look
 */
public record FurtherLook(int day, Sensor sensor) {

    /** What an image can be bought of. */
    public enum Sensor {
        /** Clouds hide the place from it. */
        OPTICAL,
        /** It sees through clouds. */
        RADAR
    }

    public FurtherLook {
        if (day < 0) {
            throw new IllegalArgumentException("day " + day + " lies before the period");
        }
    }
}
