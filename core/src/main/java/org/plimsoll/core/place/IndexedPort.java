package org.plimsoll.core.place;

import java.util.OptionalDouble;
import org.plimsoll.core.geo.Position;

/**
 * A port as a worldwide index of ports gives it. Its position is one for the whole port, often on land: it says which port is meant and is no
 * fence around one.
 *
 * @param number the index's own number
 * @param names the port's name and its others; see {@link Names}
 * @param country as the index writes it
 * @param position one point, to about a minute of arc
 * @param depths of the water
 * @param largest ships that it takes
 */
public record IndexedPort(
        int number, Names names, String country, Position position, Depths depths, LargestShip largest) {

    /**
     * What it is called.
     *
     * @param main never blank
     * @param alternate another name; may be empty
     * @param locode UN/LOCODE such as {@code RU VYP}; may be empty
     */
    public record Names(String main, String alternate, String locode) {
        public Names {
            if (main.isBlank()) {
                throw new IllegalArgumentException("a port needs a name");
            }
        }
    }

    /** Depths in metres; empty where the index has none, which it writes as 0. */
    public record Depths(
            OptionalDouble channelM,
            OptionalDouble anchorageM,
            OptionalDouble cargoPierM,
            OptionalDouble oilTerminalM) {}

    /** Greatest ship in metres; empty where the index has none, which it writes as 0. */
    public record LargestShip(OptionalDouble lengthM, OptionalDouble beamM, OptionalDouble draughtM) {}
}
