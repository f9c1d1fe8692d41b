package org.plimsoll.formats.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Appends a line with a mark to a text. The parser does not tell a quote that is closed from one that the end of the file cuts off; but if
 * the mark comes back as part of a longer record, a quote was open.
 */
final class EndMarkReader extends FilterReader {
    /** A code point that is guaranteed to be no character. */
    static final char END_MARK = '\uffff';

    private static final String TAIL = "\n" + END_MARK;
    private int tailWritten = -1;

    EndMarkReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (tailWritten < 0) {
            int n = in.read(buffer, offset, length);
            if (n >= 0) {
                for (int i = offset; i < offset + n; i++) {
                    if (buffer[i] == END_MARK) {
                        buffer[i] = '\ufffd';
                    }
                }
                return n;
            }
            tailWritten = 0;
        }
        int n = Math.min(length, TAIL.length() - tailWritten);
        if (n == 0) {
            return -1;
        }
        TAIL.getChars(tailWritten, tailWritten + n, buffer, offset);
        tailWritten += n;
        return n;
    }
}
