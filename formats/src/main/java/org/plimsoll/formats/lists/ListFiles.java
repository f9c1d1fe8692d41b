package org.plimsoll.formats.lists;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.formats.text.InputFile;

/**
 * The files that one version of a list consists of: nearly always one, but OFAC's classic list is three.
 *
 * @param main the file with the entries
 * @param companions other files by their lower-case name without folder, such as {@code alt.csv}
 */
public record ListFiles(InputFile main, Map<String, InputFile> companions) {
    public ListFiles {
        companions = Collections.unmodifiableMap(new TreeMap<>(companions));
    }

    /** One file alone. */
    public static ListFiles of(InputFile main) {
        return new ListFiles(main, Map.of());
    }

    /** A companion, where it is there. */
    public Optional<InputFile> companion(String name) {
        return Optional.ofNullable(companions.get(name));
    }
}
