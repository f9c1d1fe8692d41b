package org.plimsoll.formats.json;

import java.util.List;

/** A list of values. */
public record JsonArray(List<JsonNode> items, int line) implements JsonNode {
    public JsonArray {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
