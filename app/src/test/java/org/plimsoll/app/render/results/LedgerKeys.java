package org.plimsoll.app.render.results;

import java.util.Set;
import java.util.TreeSet;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonObject;

/** The paths of a ledger's keys, as the page of results names them: {@code years[].limit}. What is inside a figure is named once. */
final class LedgerKeys {

    /** What the page says of figures in general. */
    static final Set<String> OF_FIGURES =
            Set.of("q05", "q25", "q50", "q75", "q95", "mean", "value", "words", "p_never", "unit", "method", "inputs");

    private final Set<String> paths = new TreeSet<>();

    static Set<String> of(JsonNode root) {
        var keys = new LedgerKeys();
        keys.walk("", root);
        return keys.paths;
    }

    private void walk(String path, JsonNode node) {
        switch (node) {
            case JsonObject object -> {
                boolean figure = object.get("unit").isPresent() && !path.equals("sensitivity[]");
                object.members().forEach((key, value) -> {
                    if (!figure || !OF_FIGURES.contains(key)) {
                        String inner = path.isEmpty() ? key : path + "." + key;
                        paths.add(inner);
                        if (!inner.equals("inputs")) {
                            walk(inner, value);
                        }
                    }
                });
            }
            case JsonArray array -> array.items().forEach(item -> walk(path + "[]", item));
            default -> paths.add(path.endsWith("[]") ? path.substring(0, path.length() - 2) : path);
        }
    }
}
