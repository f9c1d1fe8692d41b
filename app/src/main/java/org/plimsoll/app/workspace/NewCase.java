package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case folder that does not exist yet. It is written beside its place and renamed as a whole, so that a killed program leaves no half
 * case; what it may leave beside it begins with a dot and ends in {@value #SUFFIX}.
 */
public final class NewCase {
    private static final String SUFFIX = ".partial";

    private final Path folder;

    private NewCase(Path folder) {
        this.folder = folder;
    }

    /** Makes sure that the folder can be made: it does not exist, or is empty. Nothing is written. */
    public static NewCase at(Path folder) throws FolderProblem {
        Path place = folder.toAbsolutePath().normalize();
        if (place.getParent() == null || place.getFileName() == null) {
            throw new FolderProblem(folder, "This is no place for a case", "Name a folder that does not exist yet");
        }
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                requireEmpty(folder, place);
            }
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
        return new NewCase(place);
    }

    private static void requireEmpty(Path named, Path place) throws IOException {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderProblem(
                    named, "There is a file or a link of that name", "Name a folder that does not exist yet");
        }
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.findAny().isPresent()) {
                throw new FolderProblem(
                        named,
                        "The folder is not empty; nothing was changed",
                        "Name a folder that does not exist yet, or empty this one");
            }
        }
        if (place.equals(Path.of("").toAbsolutePath().normalize())) {
            throw new FolderProblem(
                    named,
                    "This is the folder that you are in; it would be replaced under your feet",
                    "Go one folder up and name it from there");
        }
    }

    /** Name of the folder. */
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Writes the files, by their paths within the folder, and puts the whole in place. */
    public void write(Map<String, byte[]> files) throws FolderProblem {
        Path aside = folder.resolveSibling(
                "." + name() + "." + ProcessHandle.current().pid() + SUFFIX);
        try {
            try {
                Trees.delete(aside);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = aside.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                Trees.sync(aside);
                Files.deleteIfExists(folder); // only an empty one can be removed so
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
                Trees.syncFolder(folder.resolveSibling("."));
            } finally {
                Trees.delete(aside);
            }
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }
}
