package org.plimsoll.app.render.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files, read in pieces. */
final class Digests {

    private static final int PIECE = 1 << 16;

    private Digests() {}

    /** The digest of a file, lower-case hexadecimal. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The file as a result of a folder. */
    static ResultFile of(Path folder, Path file) throws IOException {
        return new ResultFile(folder.relativize(file).toString().replace('\\', '/'), Files.size(file), sha256(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
