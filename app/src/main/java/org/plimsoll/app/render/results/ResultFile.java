package org.plimsoll.app.render.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plimsoll.formats.files.Sha256;

/**
 * A file that was written.
 *
 * @param path within the folder, with {@code /}
 * @param bytes its length
 * @param sha256 lower-case hexadecimal digest of its bytes
 */
public record ResultFile(String path, long bytes, String sha256) {

    /** A file as a result of a folder. */
    static ResultFile of(Path folder, Path file) throws IOException {
        return new ResultFile(folder.relativize(file).toString().replace('\\', '/'), Files.size(file), Sha256.of(file));
    }
}
