package org.plimsoll.formats.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values by name, in the order of the file.
 *
 * @param entries each with its key as it stands in the file, so that an issue about a key can name the key's own line
 */
public record YamlMapping(Map<String, Entry> entries, int line, int column) implements YamlNode {

    /** A key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
