package org.plimsoll.app.render.draw;

/**
 * Makes untrusted text safe inside XML and HTML: markup is escaped, characters that XML forbids become U+FFFD, marks
 * that reorder the text of others (bidirectional overrides) are dropped, and text in a right-to-left script is isolated
 * so that it cannot move its neighbours.
 */
public final class Escape {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Escape() {}

    /** Appends {@code text} as it may stand in markup. */
    public static void text(StringBuilder out, String text) {
        boolean isolate = text.codePoints().anyMatch(Escape::isRightToLeft);
        if (isolate) {
            out.append(FIRST_STRONG_ISOLATE);
        }
        append(out, text);
        if (isolate) {
            out.append(POP_ISOLATE);
        }
    }

    static void attribute(StringBuilder out, String text) {
        append(out, text);
    }

    /** {@code text} as it may stand in markup. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text(out, text);
        return out.toString();
    }

    private static void append(StringBuilder out, String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (!reorders(c)) {
                        out.appendCodePoint(allowed(c) ? c : 0xFFFD);
                    }
                }
            }
        });
    }

    private static boolean allowed(int c) {
        return c >= 0x20
                && !(c >= 0x7F && c <= 0x9F)
                && !(c >= 0xD800 && c <= 0xDFFF)
                && !(c >= 0xFDD0 && c <= 0xFDEF)
                && (c & 0xFFFE) != 0xFFFE;
    }

    private static boolean reorders(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
