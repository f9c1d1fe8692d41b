package org.plimsoll.formats.xml;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML for streaming, without document types or entities of the document's own and without reaching for anything outside it. A
 * document type still shows as an event, so that a caller can refuse it aloud.
 */
public final class GuardedXml {
    private GuardedXml() {}

    /** A reader before the first event. */
    public static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        // The JDK's own parser and not one from the class path, whose switches differ.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
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
