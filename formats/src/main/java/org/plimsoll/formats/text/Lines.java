package org.plimsoll.formats.text;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Physical lines, ended by LF, CR or CRLF, counted as the parser counts them; without holding a hostile line in memory. */
public final class Lines {
    private Lines() {}

    /** Skips so many lines. */
    public static void skip(BufferedReader reader, int lines) throws IOException {
        for (int i = 0; i < lines && read(reader, 0) != null; i++) {}
    }

    /** The next line, cut at a length; null at the end. */
    public static @Nullable String read(BufferedReader reader, int maxChars) throws IOException {
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        var line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
                break;
            }
            if (line.length() < maxChars) {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
