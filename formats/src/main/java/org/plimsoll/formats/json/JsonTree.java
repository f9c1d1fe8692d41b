package org.plimsoll.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.Parsed;

/** Builds one tree from Jackson's tokens, on a stack of its own. Used once. */
final class JsonTree {
    private final String file;
    private final int firstLine;
    private final JsonLimits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int nodes;
    private @Nullable JsonNode root;

    /** An object or array that is still being read. */
    private static final class Frame {
        final int line;
        final boolean object;
        final Map<String, JsonNode> members = new LinkedHashMap<>();
        final List<JsonNode> items = new ArrayList<>();
        String name = "";

        Frame(int line, boolean object) {
            this.line = line;
            this.object = object;
        }

        JsonNode toNode() {
            return object ? new JsonObject(members, line) : new JsonArray(items, line);
        }
    }

    JsonTree(String file, int firstLine, JsonLimits limits) {
        this.file = file;
        this.firstLine = firstLine;
        this.limits = limits;
    }

    Parsed<JsonNode> build(String text) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNumberLength(limits.maxNumberChars())
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                // Interning names and sharing their tables costs more than it saves in a process that reads a few
                // documents.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        try (var parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (root != null) {
                    return fatal("json-syntax", line(parser), "Something follows the end of the document", "Remove it");
                }
                accept(parser, token);
                if (nodes > limits.maxNodes()) {
                    return fatal(
                            "json-size",
                            line(parser),
                            "The document holds more than " + limits.maxNodes() + " values",
                            "Split the file, or raise the limit if its source is trusted");
                }
            }
        } catch (StreamConstraintsException e) {
            return fatal(
                    "json-depth",
                    line(e),
                    "The document is nested too deep or holds a number that is too long: " + e.getOriginalMessage(),
                    "Flatten it; no document that we know needs this");
        } catch (JsonProcessingException e) {
            return fatal(
                    "json-syntax",
                    line(e),
                    "The document is not JSON: " + firstSentence(e.getOriginalMessage()),
                    "Look for a missing comma, quote or bracket here or just before; a file that ends too early was cut off");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
        if (root == null) {
            return fatal("empty-file", 0, "The file is empty", "Write a JSON document");
        }
        return new Parsed<>(root, issues);
    }

    private void accept(JsonParser parser, JsonToken token) throws IOException {
        int line = line(parser);
        switch (token) {
            case START_OBJECT, START_ARRAY -> open.push(new Frame(line, token == JsonToken.START_OBJECT));
            case END_OBJECT, END_ARRAY -> add(open.pop().toNode());
            case FIELD_NAME -> open.element().name = parser.currentName();
            case VALUE_STRING -> add(new JsonString(parser.getText(), line));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(new JsonNumber(parser.getText(), line));
            case VALUE_TRUE -> add(new JsonBoolean(true, line));
            case VALUE_FALSE -> add(new JsonBoolean(false, line));
            case VALUE_NULL -> add(new JsonNull(line));
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("text cannot yield the token " + token);
        }
    }

    private void add(JsonNode node) {
        nodes++;
        Frame parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.object) {
            parent.items.add(node);
        } else {
            JsonNode first = parent.members.putIfAbsent(parent.name, node);
            if (first != null) {
                issues.add(Issue.setAside(
                        "duplicate-key",
                        new Locus(file, node.line(), parent.name),
                        "The key " + DecodedText.quoted(parent.name) + " stands here a second time, first on line "
                                + first.line() + "; this one is set aside",
                        "Remove one of the two"));
            }
        }
    }

    private int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr() + firstLine - 1;
    }

    private int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(1, e.getLocation().getLineNr()) + firstLine - 1;
    }

    private static String firstSentence(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private Parsed<JsonNode> fatal(String code, int line, String problem, String remedy) {
        return Parsed.failed(issues, Issue.fatal(code, Locus.atLine(file, line), problem, remedy));
    }
}
