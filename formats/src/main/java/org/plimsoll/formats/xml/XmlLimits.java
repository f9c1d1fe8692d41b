package org.plimsoll.formats.xml;

/**
 * What an XML document may cost.
 *
 * @param maxBytes size; more is refused
 * @param maxDepth levels of elements; more is refused
 * @param maxMarkupChars length of one tag, comment, CDATA section or reference; a longer one is refused, because it cannot be streamed
 * @param maxValueChars length of one text or attribute; a longer one is cut
 * @param maxNodes elements and attributes within one {@link XmlElement}; further ones are left out
 */
public record XmlLimits(long maxBytes, int maxDepth, int maxMarkupChars, int maxValueChars, int maxNodes) {
    /** 64 levels, 4 Mi characters of markup, 200,000 nodes; size and length of values as given. */
    public static XmlLimits of(long maxBytes, int maxValueChars) {
        return new XmlLimits(maxBytes, 64, 4 << 20, maxValueChars, 200_000);
    }
}
