package org.plimsoll.app.render.results;

/**
 * A file that was written.
 *
 * @param path within the folder, with {@code /}
 * @param bytes its length
 * @param sha256 lower-case hexadecimal digest of its bytes
 */
public record ResultFile(String path, long bytes, String sha256) {}
