package org.plimsoll.formats.text;

import java.io.IOException;
import java.io.StringWriter;

/** Reading a whole small file as text. Large ones are streamed with {@link Encoding#reader}. */
public final class DecodedText {
    private DecodedText() {}

    /** The file's text without a byte-order mark; fails with an issue where the file is over the limit. */
    public static Parsed<String> read(InputFile file, long maxBytes) throws IOException {
        Encoding encoding = Encoding.of(file, maxBytes);
        if (!encoding.readable()) {
            return new Parsed<>(null, encoding.issues());
        }
        var text = new StringWriter();
        try (var reader = encoding.reader(file)) {
            reader.transferTo(text);
        }
        return new Parsed<>(text.toString(), encoding.issues());
    }

    /** A value from a file as it may be quoted in an issue: one line, no control characters, shortened. */
    public static String quoted(String value) {
        var shown = new StringBuilder("'");
        value.codePoints().limit(60).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return shown.append(value.codePointCount(0, value.length()) > 60 ? "\u2026'" : "'")
                .toString();
    }
}
