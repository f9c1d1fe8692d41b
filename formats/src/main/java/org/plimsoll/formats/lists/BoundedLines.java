package org.plimsoll.formats.lists;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a file as bytes, one at a time, of which none takes more memory than allowed, however long it is. */
final class BoundedLines implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int maxLine;
    private final long maxBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private long read;
    private byte[] line = new byte[CHUNK];
    private int length;
    private int number;
    private boolean tooLong;
    private boolean ended;

    /**
     * Lines of a stream, which is closed with them.
     *
     * @param maxLine bytes of a line; the rest of a longer one is passed over
     * @param maxBytes bytes of the file; nothing behind them is read
     */
    BoundedLines(InputStream in, int maxLine, long maxBytes) {
        this.in = in;
        this.maxLine = maxLine;
        this.maxBytes = maxBytes;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        number++;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            append(end - at);
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int wanted = (int) Math.min(CHUNK, maxBytes + 1 - read);
        int got = wanted <= 0 ? -1 : in.read(chunk, 0, wanted);
        if (got < 0) {
            ended = true;
            return false;
        }
        read += got;
        at = 0;
        filled = got;
        return got > 0 || fill();
    }

    private void append(int count) {
        int fits = Math.min(count, maxLine - length);
        tooLong |= fits < count;
        if (length + fits > line.length) {
            line = Arrays.copyOf(line, Math.min(maxLine, Math.max(line.length * 2, length + fits)));
        }
        System.arraycopy(chunk, at, line, length, fits);
        length += fits;
    }

    /** The line's bytes, up to {@link #length}; the array is used again for the next line. */
    byte[] bytes() {
        return line;
    }

    /** How many bytes the line has. */
    int length() {
        return length;
    }

    /** The line's number, from 1. */
    int number() {
        return number;
    }

    /** Whether the line is longer than allowed and was cut. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether the file has more bytes than allowed. */
    boolean overfull() {
        return read > maxBytes;
    }

    /** Whether the line has nothing but blanks. */
    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether these bytes stand anywhere in the line. */
    boolean contains(byte[] wanted) {
        // The last byte is looked at first, so that most positions are passed over by the length of what is wanted.
        int last = wanted.length - 1;
        int i = last;
        while (i < length) {
            int back = 0;
            while (back <= last && line[i - back] == wanted[last - back]) {
                back++;
            }
            if (back > last) {
                return true;
            }
            i += back == 0 && indexOf(wanted, line[i]) < 0 ? wanted.length : 1;
        }
        return false;
    }

    private static int indexOf(byte[] wanted, byte one) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == one) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
