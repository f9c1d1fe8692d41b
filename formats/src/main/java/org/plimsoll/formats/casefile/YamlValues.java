package org.plimsoll.formats.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.formats.yaml.YamlMapping;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlScalar;

/** What nodes of a YAML file stand for. */
final class YamlValues {
    private YamlValues() {}

    /** The keys that have a value: an empty one is as good as none. */
    static Map<String, YamlNode> present(YamlMapping mapping) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            if (!(entry.value() instanceof YamlScalar scalar)
                    || !(scalar.isNull() || scalar.text().isBlank())) {
                values.put(name, entry.value());
            }
        });
        return values;
    }

    /** The finite number that a node stands for. */
    static Optional<Double> number(YamlNode node) {
        return node instanceof YamlScalar scalar
                ? scalar.asNumber().map(Number::doubleValue).filter(Double::isFinite)
                : Optional.empty();
    }
}
