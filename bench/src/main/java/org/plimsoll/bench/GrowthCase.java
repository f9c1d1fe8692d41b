package org.plimsoll.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a simulated case of any size: ships of a fleet that shuttle between a pier and a port, seen at random moments of a year. Everything in
 * it is made up, from one seed.
 */
final class GrowthCase {
    private static final long SEED = 20241122;
    private static final int MINUTES_IN_YEAR = 366 * 24 * 60;
    private static final int TRIPS = 12;
    private static final int STAY_MINUTES = 2 * 24 * 60;
    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final String[] EVENTS = {"at_berth", "ais_position", "at_berth"};

    private static final String YAML = """
            plimsoll: 1
            id: growth
            title: "A simulated year of shuttling"
            question: "How does the work grow with the number of sightings?"
            period: {from: 2024-01-01, to: 2024-12-31}
            as_of: 2025-01-31
            seed: 20241122
            draws: 1000
            flows:
              - {id: oil, title: "Oil", commodity: oil, watch: pier, subject: simulated tankers, receiver: nobody, measured: true}
            looks_complete: false
            rules:
              - {id: limit, title: "a limit", commodity: oil, barrels_per_year: 500000, committee_barrels_per_tonne: 8.33, report_every_days: 30, in_force: {from: 2018-01-01}, source: simulation, certainty: confirmed}
            products:
              - {name: gasoil, weight: 1, barrels_per_tonne: {uniform: [7.23, 7.50]}, committee_barrels_per_tonne: 7.5}
            laden_shares: [0.5, 0.9]
            assumptions:
              base: small-tankers-1
            sources:
              - {id: simulation, title: "Simulated", author: "the measurement", reference: "none"}
            """;

    private static final String PLACES = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"id": "pier", "name": "Pier", "kind": "berth", "state": "Nowhere", "assumed": true, "source": "simulation"},
               "geometry": {"type": "Point", "coordinates": [133.05, 42.74]}},
              {"type": "Feature", "properties": {"id": "port", "name": "Port", "kind": "port", "state": "Elsewhere", "assumed": true, "source": "simulation"},
               "geometry": {"type": "Point", "coordinates": [129.8, 41.77]}}
            ]}
            """;

    private GrowthCase() {}

    /** Writes a case; the folder must not hold one. */
    static Path write(Path folder, int hulls, int sightings) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("case.yaml"), YAML);
        Files.writeString(folder.resolve("places.geojson"), PLACES);
        Random random = new Random(SEED);
        try (PrintWriter out = open(folder.resolve("vessels.csv"))) {
            out.print("hull,attribute,value,unit,date_from,date_to,certainty,source,note\n");
            for (int h = 0; h < hulls; h++) {
                out.print("h" + h + ",name,SHIP " + h + ",,,,confirmed,simulation,\n");
                out.print("h" + h + ",dwt_t," + (1000 + random.nextInt(8000)) + ",,,,confirmed,simulation,\n");
                out.print("h" + h + ",role,caller,,,,confirmed,simulation,\n");
            }
        }
        try (PrintWriter out = open(folder.resolve("sightings.csv"))) {
            out.print(
                    "id,flow,hull,name,event,date_from,date_to,place,lat,lon,where,sensor,ais,load,length_m,groups,certainty,source,note\n");
            for (int s = 0; s < sightings; s++) {
                int hull = s % hulls;
                // Ships make a round trip a month: most sightings are further looks at a stay that is known already.
                int trip = random.nextInt(TRIPS);
                boolean pier = random.nextInt(3) > 0;
                int stay = random.nextInt(STAY_MINUTES);
                long minute = (long) trip * (MINUTES_IN_YEAR / TRIPS)
                        + hull % 1440
                        + (pier ? 0 : MINUTES_IN_YEAR / TRIPS / 2)
                        + stay;
                double latitude = (pier ? 42.74 : 41.77) + random.nextGaussian() * 0.002;
                double longitude = (pier ? 133.05 : 129.8) + random.nextGaussian() * 0.002;
                out.print("s" + s + ",oil,h" + hull + ",," + EVENTS[random.nextInt(EVENTS.length)] + ","
                        + NEW_YEAR.plusMinutes(minute) + "Z,," + (pier ? "pier" : "port") + ","
                        + String.format(Locale.ROOT, "%.5f,%.5f", latitude, longitude)
                        + ",,AIS,on,unknown,,,confirmed,simulation,\n");
            }
        }
        return folder;
    }

    private static PrintWriter open(Path file) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file);
        return new PrintWriter(writer);
    }
}
