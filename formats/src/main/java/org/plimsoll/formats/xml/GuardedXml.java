package org.plimsoll.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML for streaming, without document types or entities of the document's own and without reaching for anything outside it. A
 * document type still shows as an event, so that a caller can refuse it aloud.
 */
public final class GuardedXml {
    private GuardedXml() {}

    /** A reader before the first event; a run of text is one event. */
    public static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        return factory(true).createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /**
     * A cursor before the first element, for documents of any size: no more than one run of markup is held. The caller closes the bytes.
     *
     * @param limits what the document may cost
     */
    public static XmlCursor open(InputStream xml, XmlLimits limits) throws XMLStreamException, IOException {
        MarkupGuard text;
        try {
            text = new MarkupGuard(
                    XmlEncoding.decode(new LimitedBytes(xml, limits.maxBytes())), limits.maxMarkupChars());
        } catch (GuardFailure e) {
            throw new XmlRefused(e.code(), 0, String.valueOf(e.getMessage()));
        }
        return XmlCursor.over(text, limits, factory(false));
    }

    private static XMLInputFactory factory(boolean coalescing) {
        // The JDK's own parser and not one from the class path, whose switches differ.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** The parser's complaint without its first line, which only repeats the place. */
    public static String complaint(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
    }

    /** The line of the complaint, 0 where it is not known. */
    public static int line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    }
}
