package org.plimsoll.formats.xml;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document of any size from element to element, and takes in those that the caller wants. It knows no namespaces: publishers
 * change theirs. Made by {@link GuardedXml#open(java.io.InputStream, XmlLimits)}.
 *
 * <p>Every way in which a document can be wrong is one {@link XmlRefused}; an {@link IOException} means that the bytes could not be had.
 */
public final class XmlCursor {
    private final MarkupGuard text;
    private final XmlLimits limits;
    private final XMLStreamReader reader;
    private final DistinctNames names = new DistinctNames();
    private int depth;

    private XmlCursor(MarkupGuard text, XmlLimits limits, XMLStreamReader reader) {
        this.text = text;
        this.limits = limits;
        this.reader = reader;
    }

    static XmlCursor over(MarkupGuard text, XmlLimits limits, XMLInputFactory factory) throws XmlRefused, IOException {
        try {
            return new XmlCursor(text, limits, factory.createXMLStreamReader(text));
        } catch (XMLStreamException | RuntimeException e) {
            throw refused(text, e);
        }
    }

    /** Goes to the next element, at whatever level; false at the end of the document. */
    public boolean nextStart() throws XmlRefused, IOException {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Name of the element, without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element, empty where it has none of that name. */
    public String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Levels of elements that are open: 1 at the root. */
    public int depth() {
        return depth;
    }

    /** The line that has been read to, from 1. */
    public int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** How many sequences of bytes so far were not of the encoding that the document declares; text has U+FFFD in their place. */
    public long undecodable() {
        return text.undecodable();
    }

    /** The line of the first of them. */
    public int undecodableLine() {
        return text.undecodableLine();
    }

    /** Takes in the element at which the cursor stands, with all that is in it; the cursor ends at its end. */
    public XmlElement element() throws XmlRefused, IOException {
        var root = new ElementBuilder(limits);
        root.open(reader, line());
        while (root.isOpen()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> root.open(reader, line());
                case XMLStreamConstants.END_ELEMENT -> root.close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    root.text(reader);
                default -> {
                    // comments and processing instructions say nothing here
                }
            }
        }
        return root.built();
    }

    /** Passes over the element at which the cursor stands; ends at its end. */
    public void skip() throws XmlRefused, IOException {
        for (int level = depth; depth >= level; ) {
            next();
        }
    }

    private boolean hasNext() throws XmlRefused, IOException {
        try {
            return reader.hasNext();
        } catch (XMLStreamException | RuntimeException e) {
            throw refused(text, e);
        }
    }

    private int next() throws XmlRefused, IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser lets some of its own exceptions through on broken markup.
            throw refused(text, e);
        }
        if (!names.fewAt(event, reader)) {
            throw new XmlRefused(
                    "too-many-names", line(), "The document uses more names of elements than any list has");
        }
        switch (event) {
            case XMLStreamConstants.DTD -> throw new XmlRefused("doctype", line(), "The document has a document type");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XmlRefused("entity", line(), "The document refers to an entity of its own (&…;)");
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > limits.maxDepth()) {
                    throw new XmlRefused(
                            "too-deep", line(), "Elements are nested more than " + limits.maxDepth() + " levels deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // for the caller to look at or pass over
            }
        }
        return event;
    }

    private static XmlRefused refused(MarkupGuard text, Exception e) throws IOException {
        @Nullable IOException beneath = text.failure();
        if (beneath instanceof GuardFailure guard) {
            return new XmlRefused(guard.code(), text.line(), String.valueOf(guard.getMessage()));
        }
        if (beneath != null) {
            throw beneath;
        }
        if (e instanceof XMLStreamException x) {
            return new XmlRefused("broken-xml", GuardedXml.line(x), "The XML is broken: " + GuardedXml.complaint(x));
        }
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return new XmlRefused("broken-xml", text.line(), "The XML is broken: " + message);
    }
}
