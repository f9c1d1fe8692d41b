package org.plimsoll.formats.lists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one line of FollowTheMoney at a time, with bounds on depth and on the length of a value. */
final class FtmParser {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_CHARS = 400;
    private static final int MAX_NAME_CHARS = 1_000;

    private final JsonFactory factory;

    FtmParser(ListLimits limits) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER_CHARS)
                        .maxNameLength(MAX_NAME_CHARS)
                        .maxStringLength(limits.maxValueChars())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // A line quoted in a message would put a stranger's text, of any length, into an issue.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** A line that is no entity, with the reason in words. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }
    }

    /** The entity on a line. */
    FtmEntity parse(BoundedLines line) throws Broken, IOException {
        try (JsonParser parser = factory.createParser(line.bytes(), 0, line.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Broken("it is not an object");
            }
            FtmEntity entity = entity(parser);
            if (parser.nextToken() != null) {
                throw new Broken("something follows the object");
            }
            if (entity.id().isBlank() || entity.schema().isBlank()) {
                throw new Broken("it has no id or no schema");
            }
            return entity;
        } catch (JsonProcessingException e) {
            throw new Broken(firstLine(e.getOriginalMessage()));
        } catch (CharConversionException e) {
            throw new Broken("its bytes are no UTF-8");
        }
    }

    /** The id on a line, and no look at what follows it; empty where there is none. */
    String idOnly(BoundedLines line) {
        try (JsonParser parser = factory.createParser(line.bytes(), 0, line.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean id = parser.currentName().equals("id");
                JsonToken value = parser.nextToken();
                if (id) {
                    return text(parser, value);
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String firstLine(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.length() > 200 ? first.substring(0, 200) : first;
    }

    private static FtmEntity entity(JsonParser parser) throws IOException {
        String id = "";
        String schema = "";
        String caption = "";
        String lastSeen = "";
        List<String> datasets = List.of();
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, List<FtmEntity>> nested = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> id = text(parser, value);
                case "schema" -> schema = text(parser, value);
                case "caption" -> caption = text(parser, value);
                case "last_seen" -> lastSeen = text(parser, value);
                case "datasets" -> datasets = strings(parser, value);
                case "properties" -> properties(parser, value, texts, nested);
                default -> parser.skipChildren();
            }
        }
        return new FtmEntity(id, schema, caption, datasets, lastSeen, texts, nested);
    }

    private static void properties(
            JsonParser parser, JsonToken token, Map<String, List<String>> texts, Map<String, List<FtmEntity>> nested)
            throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            var values = new ArrayList<String>(1);
            var within = new ArrayList<FtmEntity>(0);
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                    add(parser, item, values, within);
                }
            } else {
                add(parser, value, values, within);
            }
            if (!values.isEmpty()) {
                texts.put(name, values);
            }
            if (!within.isEmpty()) {
                nested.put(name, within);
            }
        }
    }

    private static void add(JsonParser parser, JsonToken token, List<String> values, List<FtmEntity> within)
            throws IOException {
        if (token == JsonToken.START_OBJECT) {
            within.add(entity(parser));
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            values.add(parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private static List<String> strings(JsonParser parser, JsonToken token) throws IOException {
        var values = new ArrayList<String>(1);
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                add(parser, item, values, new ArrayList<>(0));
            }
        } else {
            add(parser, token, values, new ArrayList<>(0));
        }
        return values;
    }

    private static String text(JsonParser parser, JsonToken token) throws IOException {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }
}
