package org.plimsoll.formats.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, the same bytes for the same calls: keys in the order written, LF, two blanks of indentation, one spelling of each number.
 *
 * <p>Jackson's own generator is not used because its pretty printer takes the line end from the system and cannot set a list of coordinates
 * on one line. Calls in a wrong order throw {@link IllegalStateException}.
 */
public final class JsonWriter {
    private final Appendable out;
    private final boolean pretty;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean rootWritten;
    private boolean nameWritten;

    /** An object or array that is open. */
    private static final class Level {
        final boolean object;
        final boolean inline;
        boolean empty = true;

        Level(boolean object, boolean inline) {
            this.object = object;
            this.inline = inline;
        }
    }

    private JsonWriter(Appendable out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    /** Indented, one value a line, with a line end after the document. */
    public static JsonWriter pretty(Appendable out) {
        return new JsonWriter(out, true);
    }

    /** On one line without blanks or line end, for journals with a document a line. */
    public static JsonWriter compact(Appendable out) {
        return new JsonWriter(out, false);
    }

    /** Begins an object. */
    public JsonWriter beginObject() throws IOException {
        return begin(true, false);
    }

    /** Begins an object that stands on one line, with all it holds. */
    public JsonWriter beginInlineObject() throws IOException {
        return begin(true, true);
    }

    /** Ends the object. */
    public JsonWriter endObject() throws IOException {
        return end(true);
    }

    /** Begins a list. */
    public JsonWriter beginArray() throws IOException {
        return begin(false, false);
    }

    /** Begins a list that stands on one line, with all it holds. */
    public JsonWriter beginInlineArray() throws IOException {
        return begin(false, true);
    }

    /** Ends the list. */
    public JsonWriter endArray() throws IOException {
        return end(false);
    }

    /** Writes the name of the next member. */
    public JsonWriter name(String name) throws IOException {
        Level level = levels.peek();
        if (level == null || !level.object || nameWritten) {
            throw new IllegalStateException("no name can stand here: " + name);
        }
        separate(level);
        string(name);
        out.append(pretty ? ": " : ":");
        nameWritten = true;
        return this;
    }

    /** Writes text, or null. */
    public JsonWriter value(@Nullable String value) throws IOException {
        beforeValue();
        if (value == null) {
            out.append("null");
        } else {
            string(value);
        }
        return afterValue();
    }

    /** Writes a whole number. */
    public JsonWriter value(long value) throws IOException {
        beforeValue();
        out.append(Long.toString(value));
        return afterValue();
    }

    /** Writes a number with the shortest digits that read back the same; refuses NaN and the infinities. */
    public JsonWriter value(double value) throws IOException {
        String digits = JsonDecimals.of(value);
        beforeValue();
        out.append(digits);
        return afterValue();
    }

    /** Writes a number with its digits, without trailing zeros. */
    public JsonWriter value(BigDecimal value) throws IOException {
        beforeValue();
        out.append(JsonDecimals.of(value));
        return afterValue();
    }

    /** Writes a truth value. */
    public JsonWriter value(boolean value) throws IOException {
        beforeValue();
        out.append(value ? "true" : "false");
        return afterValue();
    }

    /** Writes null. */
    public JsonWriter nullValue() throws IOException {
        return value((String) null);
    }

    /** Writes a member that is text or null. */
    public JsonWriter member(String name, @Nullable String value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a member that is a whole number. */
    public JsonWriter member(String name, long value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a member that is a number. */
    public JsonWriter member(String name, double value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a member that is a truth value. */
    public JsonWriter member(String name, boolean value) throws IOException {
        return name(name).value(value);
    }

    /** Writes a tree, its numbers as they were written in it. */
    public JsonWriter node(JsonNode node) throws IOException {
        switch (node) {
            case JsonObject object -> {
                beginObject();
                for (var member : object.members().entrySet()) {
                    name(member.getKey()).node(member.getValue());
                }
                endObject();
            }
            case JsonArray array -> {
                beginArray();
                for (JsonNode item : array.items()) {
                    node(item);
                }
                endArray();
            }
            case JsonString text -> value(text.value());
            case JsonNumber number -> {
                beforeValue();
                out.append(number.text());
                afterValue();
            }
            case JsonBoolean bool -> value(bool.value());
            case JsonNull none -> nullValue();
        }
        return this;
    }

    /** Makes sure that the document is complete. Does not close what is written to. */
    public void finish() {
        if (!rootWritten || !levels.isEmpty()) {
            throw new IllegalStateException("the document is not complete: " + levels.size() + " levels are open");
        }
    }

    private JsonWriter begin(boolean object, boolean inline) throws IOException {
        beforeValue();
        Level outer = levels.peek();
        out.append(object ? '{' : '[');
        levels.push(new Level(object, !pretty || inline || (outer != null && outer.inline)));
        return this;
    }

    private JsonWriter end(boolean object) throws IOException {
        Level level = levels.peek();
        if (level == null || level.object != object || nameWritten) {
            throw new IllegalStateException("nothing can end here");
        }
        levels.pop();
        if (!level.empty && !level.inline) {
            newLine();
        }
        out.append(object ? '}' : ']');
        return afterValue();
    }

    private void beforeValue() throws IOException {
        Level level = levels.peek();
        if (level == null) {
            if (rootWritten) {
                throw new IllegalStateException("the document is complete");
            }
            rootWritten = true;
        } else if (!level.object) {
            separate(level);
        } else if (nameWritten) {
            nameWritten = false;
        } else {
            throw new IllegalStateException("a member needs a name");
        }
    }

    private JsonWriter afterValue() throws IOException {
        if (levels.isEmpty() && pretty) {
            out.append('\n');
        }
        return this;
    }

    private void separate(Level level) throws IOException {
        if (!level.empty) {
            out.append(level.inline && pretty ? ", " : ",");
        }
        if (!level.inline) {
            level.empty = false;
            newLine();
        }
        level.empty = false;
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (int i = 0; i < levels.size(); i++) {
            out.append("  ");
        }
    }

    /** Half surrogates have no UTF-8, so they are written as escapes and survive. */
    private void string(String value) throws IOException {
        var quoted = new StringBuilder(value.length() + 16).append('"');
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isSurrogate(value.charAt(i))) {
                continue;
            }
            if (i + 1 < value.length() && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                i++;
                continue;
            }
            JsonStringEncoder.getInstance().quoteAsString(value.subSequence(from, i), quoted);
            quoted.append("\\u").append(Integer.toHexString(value.charAt(i)));
            from = i + 1;
        }
        JsonStringEncoder.getInstance().quoteAsString(value.subSequence(from, value.length()), quoted);
        out.append(quoted.append('"'));
    }
}
