package org.plimsoll.app.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.lists.PackedList;

/**
 * The file {@value #FILE} beside the bytes of a version: what reading them came to, so that the next start need not read them again. It may be
 * deleted at any time.
 *
 * <p>It is believed only where all of this holds: its own bytes are whole; it was written by this very build of the program on this release of
 * Java; and the list's files have, now, the size and the check value that they had when they were read and their digest was that of the version.
 * Anything else counts as if there were none. The check values find damage and mistakes; they are no defence against somebody who may write to the
 * folder of the lists, but that one could as well put other lists there.
 */
final class ReadingCopy {
    static final String FILE = "entries.copy";

    private static final int FORMAT = 1;
    private static final int PIECE = 1 << 16;
    private static final int TAIL_BYTES = Long.BYTES;

    private final KeptVersion kept;
    private final String program;
    private final Path place;

    /** The copy for a version, as a build of the program would make it. */
    ReadingCopy(KeptVersion kept, String program) {
        this.kept = kept;
        this.program = program;
        this.place = kept.folder().resolve(FILE);
    }

    /** What a copy must begin with to be believed: the build, the version, and the list's files as they are now. */
    String head() throws IOException {
        var head = new StringBuilder("plimsoll entries " + FORMAT + "\n")
                .append(program)
                .append('\n')
                .append(Runtime.version())
                .append('\n')
                .append(kept.version().sha256())
                .append(' ')
                .append(kept.format().key())
                .append('\n');
        for (String file : kept.files()) {
            Path path = kept.folder().resolve(file);
            head.append(Files.size(path))
                    .append(' ')
                    .append(Long.toHexString(check(path)))
                    .append(' ')
                    .append(file)
                    .append('\n');
        }
        return head.toString();
    }

    private static long check(Path file) throws IOException {
        var check = new CRC32C();
        try (InputStream in = Files.newInputStream(file)) {
            update(check, in, Long.MAX_VALUE);
        }
        return check.getValue();
    }

    private static void update(CRC32C check, InputStream in, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = most;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                return;
            }
            check.update(piece, 0, read);
            left -= read;
        }
    }

    /** What the copy says; empty where there is none that can be believed. */
    Optional<PackedList> read(String head) {
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(place)) {
            byte[] wanted = head.getBytes(UTF_8);
            InputStream in = Channels.newInputStream(channel);
            var data = new DataInputStream(in);
            long body = channel.size() - TAIL_BYTES;
            if (body < wanted.length || !Arrays.equals(data.readNBytes(wanted.length), wanted)) {
                return Optional.empty();
            }
            // All of it is checked before any of it is used, through one open file: another process may put a new one
            // in its place.
            var check = new CRC32C();
            channel.position(0);
            update(check, in, body);
            if (data.readLong() != check.getValue()) {
                return Optional.empty();
            }
            channel.position(wanted.length);
            return Optional.of(PackedList.readFrom(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts a copy in place; where that cannot be done there is none, and the list is read anew the next time. */
    void write(String head, PackedList list) {
        try {
            AtomicFile.writeBytes(place, out -> {
                var checked = new CheckedOutputStream(out, new CRC32C());
                checked.write(head.getBytes(UTF_8));
                list.writeTo(checked);
                new DataOutputStream(out).writeLong(checked.getChecksum().getValue());
            });
        } catch (IOException e) {
            // A folder that only others may write to, or a full disk: nobody needs the copy.
        }
    }
}
