package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.text.InputFile;

/**
 * Files of one folder. A case may come by mail: a link in it must not show us a file outside, and a pipe or device must not keep us waiting.
 *
 * @param root the folder, with all links resolved
 */
record SafeFolder(Path root) implements CaseFolder {
    private static final long MOST_BYTES = 1L << 30;

    @Override
    public Optional<InputFile> file(String name) throws IOException {
        Path path = root.resolve(name).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("it lies outside the case's folder");
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        requireInside(path);
        long size = Files.size(path);
        if (size > MOST_BYTES) {
            throw new IOException("it has " + size + " bytes, more than " + MOST_BYTES);
        }
        return Optional.of(InputFile.of(name, path));
    }

    /** Fails unless the path leads to a plain file within the folder. */
    void requireInside(Path path) throws IOException {
        if (!path.toRealPath().startsWith(root)) {
            throw new IOException("it is a link to a file outside the case's folder");
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("it is no plain file");
        }
    }
}
