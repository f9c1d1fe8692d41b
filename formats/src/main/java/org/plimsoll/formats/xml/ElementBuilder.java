package org.plimsoll.formats.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Builds one {@link XmlElement} from events and holds the limits of its size; what is beyond them is passed over. */
final class ElementBuilder {
    /** All texts of one element together may be this many times the longest single one. */
    private static final int VALUES = 8;

    private final XmlLimits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;
    private long chars;
    private int beyond;
    private @Nullable XmlElement built;

    private static final class Open {
        private final String name;
        private final int line;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final List<XmlElement> children = new ArrayList<>();
        private boolean cut;

        private Open(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    ElementBuilder(XmlLimits limits) {
        this.limits = limits;
    }

    boolean isOpen() {
        return built == null;
    }

    void open(XMLStreamReader at, int line) {
        if (beyond > 0 || ++nodes > limits.maxNodes()) {
            beyond++;
            open.getFirst().cut = true;
            return;
        }
        var element = new Open(at.getLocalName(), line);
        open.addFirst(element);
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String value = at.getAttributeValue(i);
            int room = room(value.length());
            if (room < value.length() || ++nodes > limits.maxNodes()) {
                element.cut = true;
            }
            if (nodes <= limits.maxNodes()) {
                element.attributes.put(at.getAttributeLocalName(i), value.substring(0, room));
                chars += room;
            }
        }
    }

    void text(XMLStreamReader at) {
        Open element = open.getFirst();
        int length = at.getTextLength();
        if (beyond > 0 || (element.text.isEmpty() && at.isWhiteSpace())) {
            return;
        }
        int room = Math.min(room(length), limits.maxValueChars() - element.text.length());
        if (room < length) {
            element.cut = true;
        }
        if (room > 0) {
            element.text.append(at.getTextCharacters(), at.getTextStart(), room);
            chars += room;
        }
    }

    /** How many of so many characters may still be taken. */
    private int room(int length) {
        long left = (long) VALUES * limits.maxValueChars() - chars;
        return (int) Math.max(0, Math.min(left, Math.min(length, limits.maxValueChars())));
    }

    void close() {
        if (beyond > 0) {
            beyond--;
            return;
        }
        Open closed = open.removeFirst();
        var element = new XmlElement(
                closed.name,
                closed.line,
                Collections.unmodifiableMap(closed.attributes),
                closed.text.toString().strip(),
                Collections.unmodifiableList(closed.children),
                closed.cut);
        if (open.isEmpty()) {
            built = element;
        } else {
            Open parent = open.getFirst();
            parent.children.add(element);
            parent.cut |= closed.cut;
        }
    }

    XmlElement built() {
        if (built == null) {
            throw new IllegalStateException("the element is still open");
        }
        return built;
    }
}
