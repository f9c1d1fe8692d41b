package org.plimsoll.formats.xml;

import javax.xml.stream.XMLStreamException;

/** A document holds what no honest one needs, or is broken; what came before it was read. */
public final class XmlRefused extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;

    /**
     * A refusal.
     *
     * @param code stable kebab-case name: {@code doctype}, {@code entity}, {@code too-deep}, {@code markup-too-long}, {@code too-large}, {@code too-many-names} or
     *     {@code broken-xml}
     * @param line from 1, or 0 where it is not known
     * @param message what is wrong, in one sentence without a full stop
     */
    XmlRefused(String code, int line, String message) {
        super(message);
        this.code = code;
        this.line = line;
    }

    /** Kebab-case name of the kind of refusal. */
    public String code() {
        return code;
    }

    /** The line, 0 where it is not known. */
    public int line() {
        return line;
    }
}
