package org.plimsoll.formats.json;

/** Nothing. */
public record JsonNull(int line) implements JsonNode {
    @Override
    public String kind() {
        return "null";
    }
}
