package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A build that is being written. Closed without {@link #commit}, it leaves no trace and the build before stays. */
public final class NewBuild implements AutoCloseable {
    private final BuildFolder build;
    private final BuildLock lock;
    private final Path folder;
    private boolean closed;

    NewBuild(BuildFolder build, BuildLock lock, Path folder) {
        this.build = build;
        this.lock = lock;
        this.folder = folder;
    }

    /** Where to write the results. */
    public Path folder() {
        return folder;
    }

    /** Copies a folder of the build before, such as the records of earlier runs, where there is one. */
    public void carryOver(String name) throws FolderProblem {
        Path before = build.path().resolve(name);
        try {
            if (Files.isDirectory(before, LinkOption.NOFOLLOW_LINKS)) {
                Trees.copy(before, folder.resolve(name));
            }
        } catch (IOException e) {
            throw FolderProblem.of(before, e);
        }
    }

    /** Puts the new build in place of the one before. */
    public Path commit() throws FolderProblem {
        try {
            build.replace(lock);
            return build.path();
        } catch (IOException e) {
            throw FolderProblem.of(build.path(), e);
        }
    }

    /** Ends the building; what was not committed is removed. */
    @Override
    public void close() throws FolderProblem {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            build.discard(BuildFolder.WRITING);
            build.discard(BuildFolder.READY);
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }
}
