package org.plimsoll.app.render.dossier;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.render.draw.Escape;

/** Output of templates in which text from files is inert, in HTML and in XML alike. */
final class InertText implements HtmlTemplateOutput {

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
            Escape.text(out, value);
        }
    }

    @Override
    public void writeUserContent(char value) {
        Escape.text(out, String.valueOf(value));
    }

    /** {@code text} as it may stand in markup. */
    static String of(String text) {
        return Escape.text(text);
    }
}
