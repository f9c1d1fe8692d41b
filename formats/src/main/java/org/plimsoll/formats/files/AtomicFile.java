package org.plimsoll.formats.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place, brings it to the disk and renames it. A reader sees the old file or the new one; if writing fails the old
 * one stays and nothing is left beside it. A process that is killed may leave a file that ends in {@value #SUFFIX}.
 *
 * <p>Limitations: on file systems that cannot rename in one step (some network mounts) the old file is replaced in two.
 */
public final class AtomicFile {
    /** How the names of unfinished files end. */
    public static final String SUFFIX = ".partial";

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Fills a file by its path. The path does not exist yet when it is handed over. */
    @FunctionalInterface
    public interface Filling {
        /** Creates the file and writes all of it. */
        void fill(Path aside) throws IOException;
    }

    /** Writes bytes to a stream that it does not close. */
    @FunctionalInterface
    public interface Bytes {
        /** Writes all of the content. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes text to a writer that it does not close. */
    @FunctionalInterface
    public interface Text {
        /** Writes all of the content. */
        void writeTo(Writer out) throws IOException;
    }

    /** Replaces a file by one that is filled by path. Missing folders are made. */
    public static void write(Path target, Filling filling) throws IOException {
        Path place = target.toAbsolutePath();
        Path folder = place.getParent();
        Path name = place.getFileName();
        if (folder == null || name == null) {
            throw new IOException(target + " is not a place for a file");
        }
        Files.createDirectories(folder);
        Path aside = folder.resolve(
                "." + name + "." + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + SUFFIX);
        try {
            filling.fill(aside);
            sync(aside, StandardOpenOption.WRITE);
            rename(aside, place);
        } finally {
            Files.deleteIfExists(aside);
        }
        syncFolder(folder);
    }

    /** Replaces a file by bytes. */
    public static void writeBytes(Path target, Bytes bytes) throws IOException {
        write(target, aside -> {
            try (var out =
                    new BufferedOutputStream(Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW), BUFFER)) {
                bytes.writeTo(out);
            }
        });
    }

    /** Replaces a file by text in UTF-8; a half surrogate, which has no UTF-8, fails the writing. */
    public static void writeText(Path target, Text text) throws IOException {
        writeBytes(target, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8.newEncoder()), BUFFER);
            text.writeTo(writer);
            writer.flush();
        });
    }

    private static void rename(Path aside, Path place) throws IOException {
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void sync(Path file, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(file, mode)) {
            channel.force(true);
        }
    }

    /** Makes the rename itself survive a power cut, where the system lets a folder be synced (Windows does not). */
    private static void syncFolder(Path folder) {
        try {
            sync(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // The new file is whole and in place; only its survival of a power cut in the next seconds is open.
        }
    }
}
