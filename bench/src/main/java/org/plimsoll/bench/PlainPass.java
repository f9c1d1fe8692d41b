package org.plimsoll.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a file with a library's streaming reader alone and counts its elements or objects: the least that reading it can cost. {@code
 * PlainPass FILE}, in a JVM of its own.
 */
public final class PlainPass {
    private PlainPass() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
        Path file = Path.of(args[0]);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            System.out.println(args[0].endsWith(".xml") ? elements(in) : objects(in));
        }
    }

    private static long elements(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
        long count = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                count++;
            }
        }
        return count;
    }

    private static long objects(InputStream in) throws IOException {
        long count = 0;
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            for (@Nullable JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    count++;
                }
            }
        }
        return count;
    }
}
