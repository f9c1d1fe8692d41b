package org.plimsoll.core.sim;

import java.time.Instant;

/**
 * One look at the pier.
 *
 * @param when to the second
 * @param sensor what looked
 * @param clear whether the sky was clear
 * @param openShare share of the pier that was not hidden from the sensor, 0 to 1: the chance that cloud hides no given ship
 * @param recordedShare what analysts wrote down of that share
 */
public record Scene(Instant when, Sensor sensor, boolean clear, double openShare, double recordedShare) {

    /** What looked. */
    public enum Sensor {
        OPTICAL("simulated optical satellite"),
        /** Sees through cloud. */
        RADAR("simulated radar satellite");

        private final String words;

        Sensor(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
