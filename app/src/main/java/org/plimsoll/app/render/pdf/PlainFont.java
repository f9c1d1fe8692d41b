package org.plimsoll.app.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plimsoll.app.render.draw.raster.Typeface;

/**
 * A bundled typeface without its glyph substitutions. PDFBox tries them anew on every run of text, which takes ten times as long as all the
 * rest of the PDF; Latin, Greek, Cyrillic and Hangul syllables need none.
 */
final class PlainFont {

    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY_LENGTH = 16;
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);

    private PlainFont() {}

    /** The TrueType file with that table under a name that nobody looks for. */
    static InputStream open(Typeface face) {
        try (InputStream in = face.open()) {
            byte[] font = in.readAllBytes();
            int tables = (font[4] & 0xFF) << 8 | (font[5] & 0xFF);
            for (int i = 0; i < tables; i++) {
                int at = FIRST_ENTRY + i * ENTRY_LENGTH;
                if (matches(font, at)) {
                    font[at] = 'x';
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean matches(byte[] font, int at) {
        for (int i = 0; i < SUBSTITUTIONS.length; i++) {
            if (at + i >= font.length || font[at + i] != SUBSTITUTIONS[i]) {
                return false;
            }
        }
        return true;
    }
}
