package org.plimsoll.app.render.draw;

/**
 * The words that belong to a figure.
 *
 * @param id unique on its page; letters, digits and hyphens, starting with a letter
 * @param title what the figure is
 * @param sentence one sentence that says what it shows
 * @param source source line: who the data are from, licences, date
 */
public record Caption(String id, String title, String sentence, String source) {
    public Caption {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("a figure's id is letters, digits and hyphens: " + id);
        }
    }

    /** The same words for the narrow variant of the figure on the same page. */
    Caption narrow() {
        return new Caption(id + "-narrow", title, sentence, source);
    }

    Caption withSource(String addition) {
        return new Caption(id, title, sentence, source.isBlank() ? addition : source + " " + addition);
    }
}
