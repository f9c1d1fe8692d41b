package org.plimsoll.formats.kml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A stream reader that holds the limits and knows no namespaces, because KML in the wild has five. */
final class KmlCursor {
    private static final int MAX_DEPTH = 64;

    private final XMLStreamReader reader;
    private int depth;

    /** The document holds what no KML needs. */
    static final class Refused extends XMLStreamException {
        private final int line;

        Refused(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    KmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Refused(line(), "The document has a document type (<!DOCTYPE …>)");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refused(line(), "The document refers to an entity of its own (&…;)");
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAX_DEPTH) {
                    throw new Refused(line(), "Elements are nested more than " + MAX_DEPTH + " levels deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // text, comments, processing instructions: for the caller to look at or pass over
            }
        }
        return event;
    }

    /** Goes to the next element; false at the end. */
    boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean atStart() {
        return reader.isStartElement();
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The text of the element, with that of elements within it; ends at its end. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {
                    // comments and processing instructions say nothing here
                }
            }
        }
        return text.toString();
    }

    /** Passes over the element; ends at its end. */
    void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }
}
