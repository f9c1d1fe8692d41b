package org.plimsoll.formats.simulated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.sim.Waters;

/** The places of a simulated case: a port with one pier, the strait before it, and the ports that the cargo goes to. */
final class SimulatedPlaces {
    static final String PORT = "simulated-port";
    static final String PIER = "simulated-pier";
    static final String PIER_NAME = "Simulated oil pier";

    static final String STRAIT = "simulated-strait";
    static final String STRAIT_NAME = "Simulated strait";

    private static final List<String> DESTINATIONS = List.of("simulated-destination", "simulated-second-destination");

    private SimulatedPlaces() {}

    /** The place of a port of discharge. */
    static String destination(int port) {
        return DESTINATIONS.get(port);
    }

    static String geoJson() {
        return String.format(Locale.ROOT, """
                {
                  "type": "FeatureCollection",
                  "features": [
                    {"type": "Feature", "properties": {"id": "simulated-port", "name": "Simulated port", "kind": "port", \
                "state": "Simulated port State", "assumed": true, "source": "", "note": "Assumed: no such port exists"}, \
                "geometry": {"type": "Polygon", "coordinates": [[[135.0, 40.0], [135.05, 40.0], [135.05, 40.04], [135.0, 40.04], \
                [135.0, 40.0]]]}},
                    {"type": "Feature", "properties": {"id": "simulated-pier", "name": "Simulated oil pier", "kind": "berth", \
                "parent": "simulated-port", "state": "Simulated port State", "assumed": true, "source": "", \
                "note": "Assumed: no such pier exists"}, "geometry": {"type": "Polygon", "coordinates": [[[135.02, 40.018], \
                [135.026, 40.018], [135.026, 40.021], [135.02, 40.021], [135.02, 40.018]]]}},
                %s
                  ]
                }
                """, String.join(",\n", points()));
    }

    private static List<String> points() {
        List<String> points = new ArrayList<>();
        points.add(point(STRAIT, STRAIT_NAME, "area", "", Waters.STRAIT));
        for (int port = 0; port < DESTINATIONS.size(); port++) {
            points.add(point(
                    destination(port),
                    port == 0 ? "Simulated destination" : "Simulated second destination",
                    "port",
                    "Simulated receiving State",
                    Waters.DESTINATIONS.get(port)));
        }
        return points;
    }

    private static String point(String id, String name, String kind, String state, Position position) {
        return String.format(Locale.ROOT, """
                    {"type": "Feature", "properties": {"id": "%s", "name": "%s", "kind": "%s", "state": "%s", "assumed": true, \
                "source": "", "note": "Assumed: no such place exists"}, \
                "geometry": {"type": "Point", "coordinates": [%s, %s]}}\
                """, id, name, kind, state, position.longitudeDeg(), position.latitudeDeg());
    }
}
