package org.plimsoll.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/** Reads one JSON document into a tree. */
public final class JsonReader {
    private JsonReader() {}

    /** Reads a file. */
    public static Parsed<JsonNode> read(InputFile file, JsonLimits limits) throws IOException {
        Parsed<String> text = DecodedText.read(file, limits.maxBytes());
        if (text.value() == null) {
            return new Parsed<>(null, text.issues());
        }
        Parsed<JsonNode> tree = parse(file.name(), 1, text.value(), limits);
        var issues = new ArrayList<Issue>(text.issues());
        issues.addAll(tree.issues());
        return new Parsed<>(tree.value(), issues);
    }

    /** Reads a file with the default limits. */
    public static Parsed<JsonNode> read(InputFile file) throws IOException {
        return read(file, JsonLimits.DEFAULT);
    }

    /**
     * Reads text that may be a part of a file, such as one line of a journal.
     *
     * @param firstLine the line of the file on which the text begins, from 1
     */
    public static Parsed<JsonNode> parse(String file, int firstLine, String text, JsonLimits limits) {
        return new JsonTree(file, firstLine, limits).build(text);
    }
}
