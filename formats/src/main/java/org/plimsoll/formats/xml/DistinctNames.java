package org.plimsoll.formats.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The names that a document has used, up to a limit: the parser keeps every name for good, so that a document of ever new ones would fill
 * the memory. Lists have some hundred.
 */
final class DistinctNames {
    private static final int MOST = 20_000;
    private static final int MOST_CHARS = 4 << 20;

    private final Set<String> names = new HashSet<>();
    private long chars;

    /** Notes the names at the event; whether they are still few enough. */
    boolean fewAt(int event, XMLStreamReader at) {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            note(at.getPITarget());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            note(at.getLocalName());
            for (int i = 0; i < at.getAttributeCount(); i++) {
                note(at.getAttributeLocalName(i));
            }
            for (int i = 0; i < at.getNamespaceCount(); i++) {
                note(String.valueOf(at.getNamespacePrefix(i)));
                note(String.valueOf(at.getNamespaceURI(i)));
            }
        }
        return names.size() <= MOST && chars <= MOST_CHARS;
    }

    private void note(String name) {
        if (names.add(name)) {
            chars += name.length();
        }
    }
}
