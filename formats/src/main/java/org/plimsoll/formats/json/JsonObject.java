package org.plimsoll.formats.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values by name, in the order of the document. */
public record JsonObject(Map<String, JsonNode> members, int line) implements JsonNode {
    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of a member. */
    public Optional<JsonNode> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text of a member that is text. */
    public Optional<String> text(String name) {
        return get(name).flatMap(n -> n instanceof JsonString s ? Optional.of(s.value()) : Optional.empty());
    }

    @Override
    public String kind() {
        return "an object";
    }
}
