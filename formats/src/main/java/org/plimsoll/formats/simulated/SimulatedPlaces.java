package org.plimsoll.formats.simulated;

/** The places of a simulated case: a port with one pier, and a port that the cargo goes to, all in open sea so that nobody looks for them. */
final class SimulatedPlaces {
    static final String PORT = "simulated-port";
    static final String PIER = "simulated-pier";
    static final String PIER_NAME = "Simulated oil pier";

    private SimulatedPlaces() {}

    static String geoJson() {
        return """
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
                    {"type": "Feature", "properties": {"id": "simulated-destination", "name": "Simulated destination", \
                "kind": "port", "state": "Simulated receiving State", "assumed": true, "source": "", \
                "note": "Assumed: no such port exists"}, "geometry": {"type": "Point", "coordinates": [132.0, 38.5]}}
                  ]
                }
                """;
    }
}
