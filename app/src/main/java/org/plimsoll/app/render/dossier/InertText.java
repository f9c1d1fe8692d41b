package org.plimsoll.app.render.dossier;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Output of templates in which text from files is inert, in HTML and in XML alike: markup is escaped, characters that XML forbids become
 * U+FFFD, marks that reorder the text of others are dropped, and text in a right-to-left script is isolated from its neighbours.
 */
final class InertText implements HtmlTemplateOutput {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final StringBuilder out;

    InertText(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        // One escaping is safe in text and in quoted attributes; templates write text from files nowhere else.
    }

    @Override
    public void writeContent(String value) {
        out.append(value);
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        out.append(value, beginIndex, endIndex);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value != null) {
            write(out, value);
        }
    }

    @Override
    public void writeUserContent(char value) {
        write(out, String.valueOf(value));
    }

    /** {@code text} as it may stand in markup. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        write(out, text);
        return out.toString();
    }

    private static void write(StringBuilder out, String text) {
        int begin = out.length();
        boolean rightToLeft = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            rightToLeft |= c >= 0x590 && rightToLeft(c);
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
        }
        if (rightToLeft) {
            out.insert(begin, FIRST_STRONG_ISOLATE).append(POP_ISOLATE);
        }
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

    private static boolean rightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
