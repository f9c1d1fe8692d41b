package org.plimsoll.formats.kml;

import java.io.IOException;

/** Writes indented XML, the same characters for the same calls. */
final class XmlText {
    private final Appendable out;
    private int depth;

    XmlText(Appendable out) {
        this.out = out;
    }

    XmlText declaration() throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlText open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append('\n');
        depth++;
        return this;
    }

    XmlText close(String element) throws IOException {
        depth--;
        indent();
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with text only. */
    XmlText leaf(String element, String text, String... attributes) throws IOException {
        start(element, attributes);
        out.append(escaped(text)).append("</").append(element).append(">\n");
        return this;
    }

    private void start(String element, String... attributes) throws IOException {
        indent();
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
    }

    private void indent() throws IOException {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXmlCharacter(c) ? c : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
