package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.yaml.YamlMapping;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlReader;
import org.plimsoll.formats.yaml.YamlScalar;
import org.plimsoll.formats.yaml.YamlSequence;

/** Trees of maps, lists and scalars as JSON; YAML as the JSON that it stands for by the core schema, which is what editors validate. */
final class PlainJson {
    private PlainJson() {}

    static String write(Object tree) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.pretty(text);
        try {
            write(json, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.finish();
        return text.toString();
    }

    private static void write(JsonWriter json, @Nullable Object tree) throws IOException {
        switch (tree) {
            case null -> json.nullValue();
            case Map<?, ?> map -> {
                json.beginObject();
                for (var entry : map.entrySet()) {
                    json.name(String.valueOf(entry.getKey()));
                    write(json, entry.getValue());
                }
                json.endObject();
            }
            case Collection<?> list -> {
                boolean simple = list.stream().noneMatch(i -> i instanceof Map || i instanceof Collection);
                var open = simple ? json.beginInlineArray() : json.beginArray();
                for (Object item : list) {
                    write(open, item);
                }
                json.endArray();
            }
            case Boolean truth -> json.value(truth);
            case BigDecimal number -> json.value(number);
            case Number whole -> json.value(whole.longValue());
            default -> json.value(tree.toString());
        }
    }

    static String ofYaml(InputFile file) {
        try {
            Parsed<YamlNode> parsed = YamlReader.read(file);
            return write(Optional.ofNullable(value(parsed.orThrow())).orElse(Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                mapping.entries().forEach((key, entry) -> map.put(key, value(entry.value())));
                yield map;
            }
            case YamlSequence sequence ->
                sequence.items().stream().map(PlainJson::value).toList();
            case YamlScalar scalar -> scalar(scalar);
        };
    }

    private static @Nullable Object scalar(YamlScalar scalar) {
        if (scalar.isNull()) {
            return null;
        }
        return scalar.asLong()
                .<Object>map(n -> n)
                .or(scalar::asNumber)
                .or(scalar::asBoolean)
                .orElse(scalar.text());
    }
}
