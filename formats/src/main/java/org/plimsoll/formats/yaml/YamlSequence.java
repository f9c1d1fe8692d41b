package org.plimsoll.formats.yaml;

import java.util.List;

/** A list of values. */
public record YamlSequence(List<YamlNode> items, int line, int column) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
