package org.plimsoll.formats.text;

import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

/** Counts lines (LF, CR or CRLF) and control characters that have no business in a text file. */
final class ControlCharacters {
    private int line = 1;
    private boolean afterCr;
    private long count;
    private int firstLine;
    private char first;

    void accept(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            accept(chars[i]);
        }
    }

    void accept(char c) {
        if ((c >= ' ' && c < 0x7f) || c >= 0xa0) {
            afterCr = false;
            return;
        }
        switch (c) {
            case '\n' -> line += afterCr ? 0 : 1;
            case '\r' -> line++;
            case '\t' -> {}
            default -> report(c);
        }
        afterCr = c == '\r';
    }

    private void report(char c) {
        if (count++ == 0) {
            firstLine = line;
            first = c;
        }
    }

    /** The line that the next character is on. */
    int line() {
        return line;
    }

    Optional<Issue> issue(String file) {
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(Issue.doubt(
                "control-character",
                Locus.atLine(file, firstLine),
                String.format(Locale.ROOT, "%d control character(s), the first here (U+%04X)", count, (int) first),
                "Remove them; if there are many, the file may not be a text file or was cut off while it was written"));
    }
}
