package org.plimsoll.app.workspace;

import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to change the build of a case, or another part of it, held by one process at a time. The system lets go of it when a process dies, so a killed build
 * never bars the next.
 */
final class BuildLock implements AutoCloseable {
    static final String FILE = ".build-lock";

    private static final int ATTEMPTS = 100;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private BuildLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Somebody else has it. */
    static final class Taken extends Exception {
        @Serial
        private static final long serialVersionUID = 1;

        Taken() {
            super("the lock is held by somebody else", null, false, false);
        }
    }

    /** Takes the lock without waiting. */
    static BuildLock take(Path folder) throws FolderProblem, Taken {
        return take(folder, FILE);
    }

    /** Takes a lock of another name, for another right. */
    static BuildLock take(Path folder, String name) throws FolderProblem, Taken {
        Path file = folder.resolve(name);
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                BuildLock lock = attempt(file);
                if (lock != null) {
                    return lock;
                }
            }
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
        throw new Taken();
    }

    /** Null where the file was removed by its last holder between our opening and our locking it: then try again. */
    private static @Nullable BuildLock attempt(Path file) throws IOException, Taken {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean kept = false;
        try {
            // A byte far beyond the content, because some systems let nobody read what is locked.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                throw new Taken();
            }
            kept = isStill(file, channel);
            return kept ? new BuildLock(file, channel, lock) : null;
        } catch (OverlappingFileLockException ours) {
            throw new Taken();
        } catch (NoSuchFileException removed) {
            return null;
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /** Whether the file of that name is the one that was opened: what we write here must be read there. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String token = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)), 0);
        return Files.readString(file, StandardCharsets.US_ASCII).equals(token);
    }

    void requireHeld() {
        if (!lock.isValid()) {
            throw new IllegalStateException("the build's lock was let go");
        }
    }

    /** Lets go. The file is removed while it is still locked, so that nobody else's is. */
    @Override
    public void close() throws FolderProblem {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file that stays is harmless: the lock itself ends with the channel.
        }
    }
}
