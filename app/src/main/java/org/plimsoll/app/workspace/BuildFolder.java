package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The results of a case: a plain folder {@value #BUILD}, replaced as a whole or not at all.
 *
 * <p>Algorithm: a new build is written in {@value #WRITING} and brought to the disk. Renaming it to {@value #READY} says that it is whole. Then
 * {@value #BUILD} is renamed to {@value #PREVIOUS}, {@value #READY} to {@value #BUILD}, and {@value #PREVIOUS} goes away. Each rename is one
 * step of the file system, so at every moment one of the three names holds a whole build, and {@link #recover} finds it.
 *
 * <p>Limitations: no system that Java runs on lets it swap two folders in one step, so for some microseconds there is no folder
 * {@value #BUILD}. Who is killed just then finds the last build in {@value #PREVIOUS}, or runs any command on the case, which puts the new one
 * in its place.
 */
public final class BuildFolder {
    /** The folder that people open. */
    public static final String BUILD = "build";

    static final String PREVIOUS = "build.previous";
    static final String READY = ".build-ready";
    static final String WRITING = ".build-writing";
    static final String TRASH = ".build-trash";

    private final Path folder;

    /** The build of a case folder. */
    public BuildFolder(Path caseFolder) {
        folder = caseFolder.toAbsolutePath().normalize();
    }

    /** The path of the current build, whether there is one or not. */
    public Path path() {
        return folder.resolve(BUILD);
    }

    /** The current build, after what a killed run left has been mended; for everything that reads results. */
    public Optional<Path> current() throws FolderProblem {
        recover();
        return Files.isDirectory(path()) ? Optional.of(path()) : Optional.empty();
    }

    /** Puts a whole build back in its place where a killed run left none there, and clears its leftovers. Does nothing while a build runs. */
    public void recover() throws FolderProblem {
        if (!anyLeftover()) {
            return;
        }
        try (BuildLock lock = BuildLock.take(folder)) {
            recover(lock);
        } catch (BuildLock.Taken running) {
            // Another process builds: what lies about is its own.
        } catch (FolderProblem e) {
            if (!present(BUILD)) {
                throw e;
            }
            // A folder that cannot be written, with a whole build in it: reading may go on beside the leftovers.
        }
    }

    private boolean anyLeftover() {
        return present(PREVIOUS) || present(READY) || present(WRITING) || present(TRASH) || present(BuildLock.FILE);
    }

    private boolean present(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private void recover(BuildLock lock) throws FolderProblem {
        lock.requireHeld();
        try {
            if (!present(BUILD) && present(READY)) {
                rename(READY, BUILD);
            } else if (!present(BUILD) && present(PREVIOUS)) {
                rename(PREVIOUS, BUILD);
            }
            Trees.delete(folder.resolve(TRASH));
            for (String leftover : new String[] {PREVIOUS, READY, WRITING}) {
                discard(leftover);
            }
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }

    /** Begins a new build. Only one can be under way. */
    public NewBuild begin() throws FolderProblem {
        BuildLock lock;
        try {
            lock = BuildLock.take(folder);
        } catch (BuildLock.Taken running) {
            throw new FolderProblem(
                    folder,
                    "Another build of this case is running",
                    "Wait until it has ended; if none runs, end the program that has opened " + BuildLock.FILE);
        }
        try {
            recover(lock);
            Path writing = folder.resolve(WRITING);
            Files.createDirectory(writing);
            return new NewBuild(this, lock, writing);
        } catch (IOException e) {
            lock.close();
            throw FolderProblem.of(folder, e);
        }
    }

    /** Puts a whole new build in place of the current one. */
    void replace(BuildLock lock) throws IOException {
        lock.requireHeld();
        Trees.sync(folder.resolve(WRITING));
        rename(WRITING, READY);
        Trees.syncFolder(folder);
        boolean had = present(BUILD);
        if (had) {
            rename(BUILD, PREVIOUS);
        }
        try {
            rename(READY, BUILD);
        } catch (IOException e) {
            if (had) {
                rename(PREVIOUS, BUILD);
            }
            throw e;
        }
        Trees.syncFolder(folder);
        discard(PREVIOUS);
    }

    /** Through another name, so that half a folder never stands under a name that promises a whole one. */
    void discard(String name) throws IOException {
        if (present(name)) {
            Trees.delete(folder.resolve(TRASH));
            rename(name, TRASH);
            Trees.delete(folder.resolve(TRASH));
        }
    }

    private void rename(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }
}
