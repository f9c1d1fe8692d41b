package org.plimsoll.app.lists;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.formats.lists.ListFormat;

/**
 * What tells this build of the program, with all libraries in it, from every other.
 *
 * <p>Algorithm: the directory at the end of the jar holds name, size and check value of every file in it, so a change to any class changes
 * the directory, whatever times and names of the jar itself say. Two check values of it and its length are taken.
 */
final class RunningJar {
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_BYTES = 1 << 26;

    private RunningJar() {}

    /** The mark of the jar that readers and entries are loaded from; empty where they are not from one jar, as in a development tool. */
    static Optional<String> mark() {
        Optional<Path> readers = jar(ListFormat.class);
        boolean one =
                readers.isPresent() && readers.equals(jar(ListEntry.class)) && readers.equals(jar(RunningJar.class));
        return one ? mark(readers.get()) : Optional.empty();
    }

    private static Optional<Path> jar(Class<?> type) {
        try {
            @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
            @Nullable URL location = source == null ? null : source.getLocation();
            if (location == null) {
                return Optional.empty();
            }
            URI uri = location.toURI();
            return Optional.of(Path.of(uri)).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The mark of a jar; empty where it cannot be read as one. */
    static Optional<String> mark(Path jar) {
        try (var file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] tail = bytes(file, Math.max(0, file.length() - END_BYTES - LONGEST_COMMENT), file.length());
            int end = tail.length - END_BYTES;
            while (end >= 0 && number(tail, end) != 0x06054b50L) {
                end--;
            }
            if (end < 0) {
                return Optional.empty();
            }
            long length = number(tail, end + 12);
            long begin = number(tail, end + 16);
            if (length > MOST_BYTES || begin + length > file.length()) {
                return Optional.empty();
            }
            byte[] directory = bytes(file, begin, begin + length);
            var one = new CRC32();
            one.update(directory);
            var other = new CRC32C();
            other.update(directory);
            return Optional.of(Long.toHexString(length) + "-" + Long.toHexString(one.getValue()) + "-"
                    + Long.toHexString(other.getValue()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(RandomAccessFile file, long from, long to) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static long number(byte[] bytes, int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = (value << 8) | (bytes[at + i] & 0xff);
        }
        return value;
    }
}
