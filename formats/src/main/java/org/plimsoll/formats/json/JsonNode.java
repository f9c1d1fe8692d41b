package org.plimsoll.formats.json;

/** A value in a JSON document. */
public sealed interface JsonNode permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** Line on which it begins, from 1. */
    int line();

    /** What it is, for an issue: "an object", "a list", "text". */
    String kind();
}
