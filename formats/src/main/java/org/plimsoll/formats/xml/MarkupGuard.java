package org.plimsoll.formats.xml;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Text of an XML document on its way to the parser, which holds a whole tag, comment, CDATA section or reference in memory however long it
 * is. The guard follows the markup and refuses one beyond a length; it refuses a document type before the parser sees it. Character data is
 * free, because the parser hands that on in pieces.
 */
final class MarkupGuard extends Reader {
    private enum In {
        TEXT,
        REFERENCE,
        OPENED,
        BANG,
        TAG,
        SINGLE_QUOTES,
        DOUBLE_QUOTES,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final Reader text;
    private final int most;
    private In in = In.TEXT;
    private int run;
    private char before;
    private char beforeThat;
    private int line = 1;
    private long undecodable;
    private int undecodableLine;
    private @Nullable IOException failure;

    MarkupGuard(Reader text, int most) {
        this.text = text;
        this.most = most;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int n = text.read(into, offset, length);
            for (int i = 0; i < n; i++) {
                follow(into[offset + i]);
            }
            return n;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What ended the reading, which the parser may have wrapped out of sight. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** The line that the text has been read to, from 1. */
    int line() {
        return line;
    }

    /** How many bytes or sequences of bytes could not be decoded. */
    long undecodable() {
        return undecodable;
    }

    /** The line of the first of them. */
    int undecodableLine() {
        return undecodableLine;
    }

    private void follow(char c) throws IOException {
        if (c == '\n') {
            line++;
        } else if (c == '\ufffd' && undecodable++ == 0) {
            undecodableLine = line;
        }
        if (in == In.TEXT) {
            if (c == '<') {
                enter(In.OPENED);
            } else if (c == '&') {
                enter(In.REFERENCE);
            }
            return;
        }
        if (++run > most) {
            throw new GuardFailure(
                    "markup-too-long",
                    "A tag, comment, CDATA section or reference is longer than " + most + " characters");
        }
        in = after(c);
        beforeThat = before;
        before = c;
    }

    private void enter(In state) {
        in = state;
        run = 0;
        before = 0;
        beforeThat = 0;
    }

    private In after(char c) throws IOException {
        return switch (in) {
            case TEXT -> In.TEXT;
            case REFERENCE -> c == '<' ? In.OPENED : c == ';' || c <= ' ' ? In.TEXT : In.REFERENCE;
            case OPENED -> c == '!' ? In.BANG : c == '?' ? In.INSTRUCTION : c == '>' ? In.TEXT : In.TAG;
            case BANG -> bang(c);
            case TAG -> c == '>' ? In.TEXT : c == '\'' ? In.SINGLE_QUOTES : c == '"' ? In.DOUBLE_QUOTES : In.TAG;
            case SINGLE_QUOTES -> c == '\'' ? In.TAG : In.SINGLE_QUOTES;
            case DOUBLE_QUOTES -> c == '"' ? In.TAG : In.DOUBLE_QUOTES;
            case COMMENT -> closes(c, '-', '-') && run > 5 ? In.TEXT : In.COMMENT;
            case CDATA -> closes(c, ']', ']') ? In.TEXT : In.CDATA;
            case INSTRUCTION -> c == '>' && before == '?' ? In.TEXT : In.INSTRUCTION;
        };
    }

    private boolean closes(char c, char first, char second) {
        return c == '>' && before == second && beforeThat == first;
    }

    private In bang(char c) throws IOException {
        if (c == '[') {
            return In.CDATA;
        }
        if (c != '-') {
            throw new GuardFailure("doctype", "The document has a document type or another declaration (<!…>)");
        }
        return In.COMMENT;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
