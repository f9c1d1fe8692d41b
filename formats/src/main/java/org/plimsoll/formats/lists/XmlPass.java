package org.plimsoll.formats.lists;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.xml.GuardedXml;
import org.plimsoll.formats.xml.XmlCursor;
import org.plimsoll.formats.xml.XmlElement;
import org.plimsoll.formats.xml.XmlLimits;
import org.plimsoll.formats.xml.XmlRefused;

/** One way through an XML file from its first element to its last; what is wrong with it becomes issues of the reading. */
final class XmlPass {
    private static final String REMEDY = "Fetch the file again from its publisher; what came before the fault was read";

    private final ListReading reading;
    private final String root;

    /** What is done at each element that nobody has taken in yet. */
    @FunctionalInterface
    interface At {
        /**
         * Looks at the element and takes it in, passes over it, or leaves the cursor where it is, and then the elements within it come next.
         *
         * @return whether to go on
         */
        boolean element(XmlCursor cursor) throws XMLStreamException, IOException;
    }

    /** A way through files whose outermost element has that name. */
    XmlPass(ListReading reading, String root) {
        this.reading = reading;
        this.root = root;
    }

    /**
     * Goes through the file.
     *
     * @return whether all of it could be read
     */
    boolean through(InputFile file, At at) throws IOException {
        ListLimits limits = reading.limits();
        try (InputStream in = file.open()) {
            XmlCursor cursor = GuardedXml.open(in, XmlLimits.of(limits.maxBytes(), limits.maxValueChars()));
            try {
                return elements(cursor, at);
            } finally {
                encoding(cursor);
            }
        } catch (XmlRefused e) {
            reading.issue(Issue.fatal(
                    e.code(), reading.at(e.line()), e.getMessage() + "; the rest of the file was not read", REMEDY));
            return false;
        } catch (XMLStreamException e) {
            reading.issue(Issue.fatal(
                    "broken-xml",
                    reading.at(GuardedXml.line(e)),
                    "The XML is broken: " + GuardedXml.complaint(e) + "; the rest of the file was not read",
                    REMEDY));
            return false;
        }
    }

    private boolean elements(XmlCursor cursor, At at) throws XMLStreamException, IOException {
        while (cursor.nextStart()) {
            if (cursor.depth() == 1 && !cursor.name().equals(root)) {
                reading.issue(Issue.fatal(
                        "wrong-format",
                        reading.at(cursor.line()),
                        "The outermost element is " + DecodedText.quoted(cursor.name()) + " and not "
                                + DecodedText.quoted(root),
                        "Check that the file is of the list that it was taken for"));
                return false;
            }
            if (!at.element(cursor)) {
                return false;
            }
        }
        return true;
    }

    private void encoding(XmlCursor cursor) {
        if (cursor.undecodable() > 0) {
            reading.issue(Issue.doubt(
                    "bad-encoding",
                    reading.at(cursor.undecodableLine()),
                    cursor.undecodable()
                            + " character(s) are not of the encoding that the file declares; they read as \ufffd",
                    "Fetch the file again from its publisher"));
        }
    }

    /** Says so where the limits have cut something off an entry. */
    static XmlElement whole(XmlElement element, EntryBuilder entry) {
        if (element.cut()) {
            entry.doubt(
                    "too-long",
                    element.name(),
                    "The entry has values or parts beyond the limits; they were cut",
                    "Look at the entry in the publisher's own text");
        }
        return element;
    }
}
