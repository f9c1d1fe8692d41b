package org.plimsoll.formats.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a limit; more is a failure. */
final class LimitedBytes extends FilterInputStream {
    private final long most;
    private long read;

    LimitedBytes(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int n) throws IOException {
        read += n;
        if (read > most) {
            throw new GuardFailure("too-large", "The file is larger than the limit of " + most + " bytes");
        }
    }
}
