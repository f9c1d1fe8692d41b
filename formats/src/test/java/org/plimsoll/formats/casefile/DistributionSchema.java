package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.CaseSchema.decimal;
import static org.plimsoll.formats.casefile.CaseSchema.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a distribution whose values must lie within a range. */
final class DistributionSchema {
    private final PlausibleRange range;

    private DistributionSchema(PlausibleRange range) {
        this.range = range;
    }

    static Map<String, Object> within(PlausibleRange range) {
        return new DistributionSchema(range).schema();
    }

    private Map<String, Object> schema() {
        List<Map<String, Object>> kinds = new ArrayList<>();
        kinds.add(number());
        for (String kind : DistributionReader.KINDS) {
            kinds.add(kind(kind));
        }
        return object(
                "description",
                "a number, or a distribution; values from " + CellText.plain(range.least()) + " to "
                        + CellText.plain(range.most()),
                "oneOf",
                kinds);
    }

    private Map<String, Object> kind(String kind) {
        return switch (kind) {
            case "fixed" -> only(kind, "known exactly, or assumed so", number());
            case "uniform" -> only(kind, "every value alike: [low, high]", numbers(2));
            case "triangular" -> only(kind, "most likely at the middle one: [low, mode, high]", numbers(3));
            case "normal" ->
                only(
                        kind,
                        "normal with mean and standard deviation, cut off below low and above high",
                        named("mean", object("type", "number"), "sd", object("type", List.of("number", "null"))));
            case "lognormal" ->
                only(
                        kind,
                        "lognormal with median and standard deviation of the natural logarithm, cut off below low and above high",
                        named("median", above(0), "sd_log", object("type", List.of("number", "null"), "minimum", 0)));
            default -> throw new IllegalArgumentException("no schema for the distribution " + kind);
        };
    }

    private static Map<String, Object> only(String kind, String meaning, Map<String, Object> value) {
        Map<String, Object> schema = object("type", "object", "required", List.of(kind));
        Map<String, Object> described = object("description", meaning);
        described.putAll(value);
        schema.put("properties", object(kind, described));
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> number() {
        Map<String, Object> schema = object("type", "number", "minimum", decimal(range.least()));
        schema.put("maximum", decimal(range.most()));
        return schema;
    }

    private static Map<String, Object> above(int bound) {
        return object("type", "number", "exclusiveMinimum", bound);
    }

    private Map<String, Object> numbers(int count) {
        Map<String, Object> schema = object("type", "array", "items", number());
        schema.put("minItems", count);
        schema.put("maxItems", count);
        return schema;
    }

    /** Bounds may be left blank; the lower one of a lognormal cannot be negative. */
    private static Map<String, Object> named(
            String centre, Map<String, Object> centreSchema, String spread, Map<String, Object> boundSchema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(centre, centreSchema);
        properties.put(spread, above(0));
        properties.put("low", boundSchema);
        properties.put("high", boundSchema);
        Map<String, Object> schema = object("type", "object", "required", List.of(centre, spread));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }
}
