package org.plimsoll.formats.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;

/** A mapping or list that is still being read. */
final class YamlFrame {
    private final boolean mapping;
    private final Optional<Anchor> anchor;
    private final int line;
    private final int column;
    private final List<YamlNode> items = new ArrayList<>();
    private final Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
    private @Nullable YamlScalar key;
    private boolean skipValue;
    private long weight = 1;

    YamlFrame(boolean mapping, Optional<Anchor> anchor, int line, int column) {
        this.mapping = mapping;
        this.anchor = anchor;
        this.line = line;
        this.column = column;
    }

    /** Takes the next item, key or value; false if it cannot be a key here. The value of a refused key is dropped with it. */
    boolean add(YamlNode node) {
        YamlScalar waiting = key;
        if (!mapping) {
            items.add(node);
        } else if (skipValue) {
            skipValue = false;
        } else if (waiting != null) {
            entries.put(waiting.text(), new YamlMapping.Entry(waiting, node));
            key = null;
        } else if (node instanceof YamlScalar scalar && !entries.containsKey(scalar.text())) {
            key = scalar;
        } else {
            skipValue = true;
            return false;
        }
        return true;
    }

    void addWeight(long more) {
        weight += more;
    }

    long weight() {
        return weight;
    }

    Optional<Anchor> anchor() {
        return anchor;
    }

    /** The line on which a key stands that was read already; 0 if it was not. */
    int lineOf(String name) {
        YamlMapping.Entry entry = entries.get(name);
        return entry == null ? 0 : entry.key().line();
    }

    YamlNode toNode() {
        return mapping ? new YamlMapping(entries, line, column) : new YamlSequence(items, line, column);
    }
}
