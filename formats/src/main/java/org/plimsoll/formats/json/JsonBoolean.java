package org.plimsoll.formats.json;

/** True or false. */
public record JsonBoolean(boolean value, int line) implements JsonNode {
    @Override
    public String kind() {
        return "a truth value";
    }
}
