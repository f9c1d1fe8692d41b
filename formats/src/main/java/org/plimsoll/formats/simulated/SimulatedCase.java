package org.plimsoll.formats.simulated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.sim.World;
import org.plimsoll.formats.casefile.BaseAssumptions;
import org.plimsoll.formats.casefile.CaseYamlFormat;

/** A simulated world as the files of a case, and what is true of it. Equal worlds give equal bytes. */
public final class SimulatedCase {
    /** The file that holds what is true; a case reader does not know it. */
    public static final String TRUTH = "truth.json";

    private static final double RATE_SHAPE = 2;
    private static final double RATE_CALLS = 60;

    private SimulatedCase() {}

    /**
     * The published set of assumptions for small tankers, with what a world needs to be drawn from it: a number of calls that can be, and
     * confirmed sightings that are true.
     */
    public static Assumptions assumptions() throws IOException {
        return BaseAssumptions.of(BaseAssumptions.SMALL_TANKERS)
                .with(Assumed.TRUE_IF_CONFIRMED, new Distribution.Fixed(1))
                .with(Assumed.RATE_SHAPE, new Distribution.Fixed(RATE_SHAPE))
                .with(Assumed.RATE_CALLS, new Distribution.Fixed(RATE_CALLS));
    }

    /** The files by name: what a case reader reads, then {@value #TRUTH}. */
    public static Map<String, byte[]> files(World world) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(ofCase(world));
        files.put(TRUTH, TruthJson.of(world).getBytes(UTF_8));
        return files;
    }

    /** The number of the call that each sighting at the pier of a watched world was of, by its id: what ids of finds do not tell. */
    public static Map<String, Integer> callsBySighting(World world) {
        return new SimulatedTables(world).callsBySighting();
    }

    /** Id of the sighting of the discharge after the call of that number, where it is told. */
    public static String discharge(int call) {
        return SimulatedTables.discharge(call);
    }

    /** The same without the truth, for those who only want to estimate it. */
    public static Map<String, byte[]> ofCase(World world) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CaseYamlFormat.FILE, SimulatedYaml.of(world).getBytes(UTF_8));
        files.put("places.geojson", SimulatedPlaces.geoJson().getBytes(UTF_8));
        new SimulatedTables(world).files().forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        return files;
    }
}
