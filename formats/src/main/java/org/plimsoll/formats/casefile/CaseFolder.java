package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.formats.text.InputFile;

/** Where the files of a case are: a folder on disk, an archive, the program's own resources, memory. */
@FunctionalInterface
public interface CaseFolder {
    /**
     * The file of that name, if there is one.
     *
     * @throws IOException if there is one that must not or cannot be read; the message says why
     */
    Optional<InputFile> file(String name) throws IOException;

    /** Files in memory. */
    static CaseFolder of(Map<String, byte[]> files) {
        Map<String, byte[]> copy = Map.copyOf(files);
        return name -> Optional.ofNullable(copy.get(name)).map(bytes -> InputFile.of(name, bytes));
    }
}
