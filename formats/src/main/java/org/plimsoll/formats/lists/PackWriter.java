package org.plimsoll.formats.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.plimsoll.core.sanction.Terms;

/**
 * Numbers and texts as bytes. A number takes as many bytes as it needs, seven bits in each. A text that came before is its number; a new one is
 * zero, then its length and whether its letters take one byte or two.
 */
final class PackWriter {
    /** So many texts, and so many terms, are remembered, for the memory's sake. */
    static final int MOST_KNOWN = 1 << 16;

    /** Longer texts hardly come twice. */
    static final int LONGEST_KNOWN = 40;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Terms, Integer> terms = new HashMap<>();

    PackWriter(OutputStream out) {
        this.out = out;
    }

    void number(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            one((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        one((int) rest);
    }

    void text(String text) throws IOException {
        Integer known = texts.get(text);
        if (known != null) {
            number(known);
            return;
        }
        if (text.length() <= LONGEST_KNOWN && texts.size() < MOST_KNOWN) {
            texts.put(text, texts.size() + 1);
        }
        number(0);
        boolean narrow = text.chars().allMatch(c -> c < 0x100);
        number(2L * text.length() + (narrow ? 0 : 1));
        if (narrow) {
            bytes(text.getBytes(ISO_8859_1));
        } else {
            for (int i = 0; i < text.length(); i++) {
                one(text.charAt(i) >>> 8);
                one(text.charAt(i) & 0xff);
            }
        }
    }

    /** Writes the number of terms that came before, or a zero after which they must be written. */
    boolean known(Terms wanted) throws IOException {
        Integer number = terms.get(wanted);
        number(number == null ? 0 : number);
        if (number == null && terms.size() < MOST_KNOWN) {
            terms.put(wanted, terms.size() + 1);
        }
        return number != null;
    }

    private void bytes(byte[] bytes) throws IOException {
        for (byte b : bytes) {
            one(b);
        }
    }

    private void one(int value) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = (byte) value;
    }

    /** Hands on what is still held back. */
    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
