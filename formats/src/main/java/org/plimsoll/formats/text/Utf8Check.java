package org.plimsoll.formats.text;

/**
 * Counts valid and invalid UTF-8 sequences, lines and control characters, in one pass over chunks of bytes. Follows the table of
 * well-formed sequences in the Unicode Standard (3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
 */
final class Utf8Check {
    private final ControlCharacters controls = new ControlCharacters();
    private int pending;
    private int nextMin = 0x80;
    private int nextMax = 0xbf;
    private int lead;
    private long good;
    private long bad;
    private int firstBadLine;
    private int firstBadByte;

    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (pending > 0) {
                if (b >= nextMin && b <= nextMax) {
                    continued(b);
                    continue;
                }
                reportBad(lead);
                pending = 0;
            }
            if (b < 0x80) {
                controls.accept((char) b);
            } else {
                begin(b);
            }
        }
    }

    void finish() {
        if (pending > 0) {
            reportBad(lead);
            pending = 0;
        }
    }

    private void begin(int b) {
        lead = b;
        nextMin = 0x80;
        nextMax = 0xbf;
        if (b >= 0xc2 && b <= 0xdf) {
            pending = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            pending = 2;
            nextMin = b == 0xe0 ? 0xa0 : 0x80;
            nextMax = b == 0xed ? 0x9f : 0xbf;
        } else if (b >= 0xf0 && b <= 0xf4) {
            pending = 3;
            nextMin = b == 0xf0 ? 0x90 : 0x80;
            nextMax = b == 0xf4 ? 0x8f : 0xbf;
        } else {
            reportBad(b);
        }
    }

    private void continued(int b) {
        pending--;
        nextMin = 0x80;
        nextMax = 0xbf;
        if (pending == 0) {
            good++;
            if (lead == 0xc2 && b < 0xa0) {
                controls.accept((char) b);
            }
        }
    }

    private void reportBad(int b) {
        if (bad++ == 0) {
            firstBadLine = controls.line();
            firstBadByte = b;
        }
    }

    ControlCharacters controls() {
        return controls;
    }

    long goodSequences() {
        return good;
    }

    long badSequences() {
        return bad;
    }

    int firstBadLine() {
        return firstBadLine;
    }

    int firstBadByte() {
        return firstBadByte;
    }
}
