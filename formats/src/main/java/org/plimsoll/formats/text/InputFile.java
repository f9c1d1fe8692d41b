package org.plimsoll.formats.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes to be read and the name by which issues speak of them. They can be opened more than once, because telling an encoding takes a look
 * at all of them before the first character can be trusted.
 *
 * @param name name within the case folder, for example {@code sightings.csv}
 * @param content how to open the bytes from their beginning
 */
public record InputFile(String name, Content content) {

    /** Bytes that can be opened again and again. */
    @FunctionalInterface
    public interface Content {
        /** Opens the bytes from their beginning; the caller closes. */
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    public static InputFile of(String name, Path path) {
        return new InputFile(name, () -> Files.newInputStream(path));
    }

    /** Bytes in memory; the array is not copied and must not change. */
    public static InputFile of(String name, byte[] bytes) {
        return new InputFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Text in memory. */
    public static InputFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the bytes from their beginning; the caller closes. */
    public InputStream open() throws IOException {
        return content.open();
    }
}
