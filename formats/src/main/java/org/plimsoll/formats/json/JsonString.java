package org.plimsoll.formats.json;

/** Text. */
public record JsonString(String value, int line) implements JsonNode {
    @Override
    public String kind() {
        return "text";
    }
}
