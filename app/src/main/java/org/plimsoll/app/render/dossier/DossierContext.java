package org.plimsoll.app.render.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a dossier says of its own making. It holds no clock: the dossier speaks as of the day that the case names.
 *
 * @param inputs sha256 in lower-case hexadecimal of each input file, by its name within the case folder
 * @param runId name of the inputs, parameters and program together; may be empty
 * @param version of the program
 * @param figures addresses of figures that stand alone, by the figure's name such as {@code fan}; may be empty
 */
public record DossierContext(Map<String, String> inputs, String runId, String version, Map<String, String> figures) {
    public DossierContext {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
}
