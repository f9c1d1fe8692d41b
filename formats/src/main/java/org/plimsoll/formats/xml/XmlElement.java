package org.plimsoll.formats.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element with all that is in it, within the limits of its document.
 *
 * @param name without prefix
 * @param line where it begins, from 1
 * @param attributes by name without prefix, in order
 * @param text its own text, without that of elements within it, stripped
 * @param children elements within it, in order
 * @param cut whether something in it was left out because of a limit
 */
public record XmlElement(
        String name, int line, Map<String, String> attributes, String text, List<XmlElement> children, boolean cut) {

    /** An attribute, empty where there is none of that name. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** Elements at a path of names such as {@code Names/Name}, in order. */
    public Stream<XmlElement> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        Stream<XmlElement> found = children.stream().filter(c -> c.name.equals(first));
        return slash < 0 ? found : found.flatMap(c -> c.all(path.substring(slash + 1)));
    }

    /** The first element at a path. */
    public Optional<XmlElement> first(String path) {
        return all(path).findFirst();
    }

    /** The text of the first element at a path, empty where there is none. */
    public String text(String path) {
        return first(path).map(XmlElement::text).orElse("");
    }

    /** The texts of all elements at a path that have one. */
    public Stream<String> texts(String path) {
        return all(path).map(XmlElement::text).filter(t -> !t.isEmpty());
    }

    /** Texts of direct children that are there, in the order asked for, with a separator between them. */
    public String joined(String separator, String... names) {
        return String.join(separator, Stream.of(names).flatMap(this::texts).toList());
    }
}
