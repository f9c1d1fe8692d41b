package org.plimsoll.formats.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads back what a {@link PackWriter} wrote. */
final class PackReader {
    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[PIECE];
    private int at;
    private int filled;
    private final List<String> texts = new ArrayList<>();

    PackReader(InputStream in) {
        this.in = in;
    }

    long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = one();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IOException("a number without end");
    }

    /** A number that stands for how many there are of something, or for one of them. */
    int count() throws IOException {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IOException(value + " is no count");
        }
        return (int) value;
    }

    /** How many parts of an entry follow: room is made for them before they are read, so their number is held down. */
    int few() throws IOException {
        int count = count();
        if (count > PIECE) {
            throw new IOException(count + " parts of one entry");
        }
        return count;
    }

    String text() throws IOException {
        int number = count();
        if (number > 0) {
            return texts.get(number - 1);
        }
        int form = count();
        int length = form >>> 1;
        String text = (form & 1) == 0 ? narrow(length) : wide(length);
        if (length <= PackWriter.LONGEST_KNOWN && texts.size() < PackWriter.MOST_KNOWN) {
            texts.add(text);
        }
        return text;
    }

    private String narrow(int length) throws IOException {
        if (length <= filled - at) {
            String text = new String(buffer, at, length, ISO_8859_1);
            at += length;
            return text;
        }
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (one() & 0xff));
        }
        return text.toString();
    }

    /** By letters and not by a character set, so that half a pair comes back as it was. */
    private String wide(int length) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int high = one() & 0xff;
            text.append((char) ((high << 8) | (one() & 0xff)));
        }
        return text.toString();
    }

    private byte one() throws IOException {
        if (at == filled && !fill()) {
            throw new EOFException("it ends too soon");
        }
        return buffer[at++];
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
