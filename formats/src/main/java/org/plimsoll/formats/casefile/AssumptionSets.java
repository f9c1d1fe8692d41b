package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.plimsoll.formats.text.InputFile;

/** The published sets of assumptions that a case can build upon, bundled with the program. */
final class AssumptionSets {
    static final List<String> NAMES = List.of("small-tankers-1");

    private AssumptionSets() {}

    /** The file of that set. */
    static Optional<InputFile> find(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(new InputFile(name + ".yaml", () -> open(name + ".yaml")));
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = AssumptionSets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("the program lacks its resource " + resource);
        }
        return in;
    }
}
