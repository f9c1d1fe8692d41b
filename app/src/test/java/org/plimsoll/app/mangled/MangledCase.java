package org.plimsoll.app.mangled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.text.InputFile;

/**
 * A damaged copy of the founding case.
 *
 * @param number by which it can be made again
 * @param kind what was done to it
 * @param files by name
 * @param folders names under which a folder stands instead of a file
 * @param spared rows that the damage did not touch; empty where it touched a whole file
 */
record MangledCase(
        int number, String kind, Map<String, byte[]> files, Set<String> folders, Optional<SparedRows> spared) {
    MangledCase {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /** The files as the reader sees them; a folder fails as one on disk does. */
    CaseFolder folder() {
        return name -> {
            if (folders.contains(name)) {
                throw new IOException("it is no plain file");
            }
            return Optional.ofNullable(files.get(name)).map(bytes -> InputFile.of(name, bytes));
        };
    }

    /** Writes it over what a folder holds. */
    void writeTo(Path folder) throws IOException {
        for (String name : MangledCases.FILES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        for (String name : folders) {
            Files.createDirectory(folder.resolve(name));
        }
    }

    @Override
    public String toString() {
        return "case " + number + ": " + kind;
    }
}
