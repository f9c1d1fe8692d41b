package org.plimsoll.formats.casefile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plimsoll.core.evidence.Assumed;

/**
 * The JSON Schema of {@code case.yaml}, made from the declarations that the reader follows.
 *
 * <p>It accepts what a careful author writes. The reader takes a little more: words in capitals, quoted blanks for optional keys, a fixed
 * value in a list, and keys that it does not know, which it only doubts. No schema can say that dates are in order or ids are known: what the
 * schema accepts may still be refused by the reader, with a line number.
 */
final class CaseSchema {
    private static final String ASSUMPTION = "assumption";

    private static final List<Assumed> QUANTITIES = List.of(Assumed.values());

    private CaseSchema() {}

    /** The whole schema as a tree of maps, lists and scalars. */
    static Map<String, Object> tree() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "A case of Plimsoll");
        root.put(
                "description",
                "case.yaml: what a case asks, assumes and cites. Format " + CaseYamlFormat.FORMAT
                        + ". Made from the program's own declaration of the format.");
        root.putAll(mapping(CaseYamlFormat.ROOT));
        root.putAll(whereMeasured());
        root.put("$defs", definitions());
        return root;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("amount", DistributionSchema.within(PlausibleRange.FACTOR));
        for (Assumed quantity : QUANTITIES) {
            definitions.putIfAbsent(rangeName(quantity), DistributionSchema.within(PlausibleRange.of(quantity)));
        }
        for (Assumed quantity : QUANTITIES) {
            definitions.putIfAbsent(ASSUMPTION + "_" + rangeName(quantity), assumption(rangeName(quantity)));
        }
        return definitions;
    }

    private static String rangeName(Assumed quantity) {
        PlausibleRange range = PlausibleRange.of(quantity);
        // Named after the first quantity that has the range.
        return QUANTITIES.stream()
                .filter(q -> PlausibleRange.of(q).equals(range))
                .map(q -> List.of("chance", "share").contains(q.unit()) ? q.unit() : q.key())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> assumption(String range) {
        return mapping(CaseYamlFormat.ASSUMPTION, reference(range));
    }

    private static Map<String, Object> reference(String definition) {
        return object("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> mapping(YamlShape.Mapping mapping) {
        return mapping(mapping, reference("amount"));
    }

    /** A mapping whose distributions follow the definition given. */
    private static Map<String, Object> mapping(YamlShape.Mapping mapping, Map<String, Object> distribution) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (YamlShape.Key key : mapping.keys()) {
            Map<String, Object> schema = object("description", key.meaning());
            if (key.shape() instanceof YamlShape.Chances) {
                schema.putAll(distribution);
            } else {
                schema.putAll(key.required() ? required(key.shape()) : OptionalShape.of(of(key.shape())));
            }
            properties.put(key.name(), schema);
        }
        Map<String, Object> schema = object("type", "object");
        schema.put(
                "required",
                mapping.keys().stream()
                        .filter(YamlShape.Key::required)
                        .map(YamlShape.Key::name)
                        .toList());
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A required key must have a value: blank text and an empty list are none. */
    private static Map<String, Object> required(YamlShape shape) {
        Map<String, Object> schema = of(shape);
        switch (shape) {
            case YamlShape.Text text -> schema.put("pattern", "\\S");
            case YamlShape.ListOf list -> schema.put("minItems", 1);
            default -> {
                // the others have no empty value
            }
        }
        return schema;
    }

    private static Map<String, Object> of(YamlShape shape) {
        return switch (shape) {
            case YamlShape.Text text -> object("type", List.of("string", "number", "boolean"));
            case YamlShape.ShortName id -> shortName();
            case YamlShape.Day day -> day();
            case YamlShape.Offset offset -> object("type", "string", "pattern", Patterns.OFFSET);
            case YamlShape.Truth truth -> object("type", "boolean");
            case YamlShape.Numeric n -> bounded("number", decimal(n.least()), decimal(n.most()));
            case YamlShape.Whole w -> bounded("integer", w.least(), w.most());
            case YamlShape.Choice choice -> object("enum", choice.words().list());
            case YamlShape.Chances chances -> reference("amount");
            case YamlShape.Changes changes -> changes();
            case YamlShape.Assuming assuming -> assuming();
            case YamlShape.ListOf list -> object("type", "array", "items", of(list.item()));
            case YamlShape.Mapping inner -> mapping(inner);
        };
    }

    private static Map<String, Object> shortName() {
        // A plain number is text here too: id: 2024.
        Map<String, Object> schema = object("type", List.of("string", "number", "boolean"));
        schema.put("pattern", Patterns.SHORT_NAME);
        schema.put("minimum", 0);
        return schema;
    }

    private static Map<String, Object> day() {
        Map<String, Object> schema = object("type", "string", "format", "date");
        schema.put("pattern", Patterns.DAY);
        return schema;
    }

    private static Map<String, Object> bounded(String type, Object least, Object most) {
        Map<String, Object> schema = object("type", type);
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }

    static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private static Map<String, Object> changes() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Assumed quantity : QUANTITIES) {
            properties.put(quantity.key(), described(quantity, rangeName(quantity)));
        }
        Map<String, Object> schema = object("type", "object", "minProperties", 1);
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> assuming() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                AssumptionsReader.BASE,
                object(
                        "description",
                        "a published set bundled with the program, for all quantities that are not given here",
                        "enum",
                        AssumptionSets.NAMES));
        for (Assumed quantity : QUANTITIES) {
            properties.put(quantity.key(), described(quantity, ASSUMPTION + "_" + rangeName(quantity)));
        }
        Map<String, Object> schema = object("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        schema.put(
                "anyOf",
                List.of(
                        object("required", List.of(AssumptionsReader.BASE)),
                        object("required", QUANTITIES.stream().map(Assumed::key).toList())));
        return schema;
    }

    private static Map<String, Object> described(Assumed quantity, String definition) {
        Map<String, Object> schema = object("description", AssumedMeanings.of(quantity));
        schema.putAll(reference(definition));
        return schema;
    }

    /** Rules and products are needed where a flow is measured, which it is unless it says otherwise. */
    private static Map<String, Object> whereMeasured() {
        Map<String, Object> silent = object("properties", object("measured", object("const", false)));
        silent.put("required", List.of("measured"));
        Map<String, Object> measured = object("flows", object("contains", object("not", silent)));
        Map<String, Object> filled = object("type", "array", "minItems", 1);
        Map<String, Object> then = object("required", List.of("rules", "products"));
        then.put("properties", object("rules", filled, "products", filled));
        return object("if", object("properties", measured), "then", then);
    }

    static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }

    static Map<String, Object> object(String key, Object value, String other, Object otherValue) {
        Map<String, Object> object = object(key, value);
        object.put(other, otherValue);
        return object;
    }

    /** Regular expressions of ECMA-262, as JSON Schema asks. */
    private static final class Patterns {
        /** As {@link Ids#PATTERN}, in either case because the reader lowers it. */
        static final String SHORT_NAME = "^" + Ids.PATTERN.replace("a-z", "A-Za-z") + "$";

        /** What {@link java.time.ZoneOffset#of} takes. */
        static final String OFFSET = "^(Z|[+-]\\d|[+-](0\\d|1[0-7])(:[0-5]\\d(:[0-5]\\d)?|[0-5]\\d([0-5]\\d)?)?"
                + "|[+-]18(:00(:00)?|00(00)?)?)$";

        private static final String YEAR = "(19|20|21)\\d\\d";
        private static final String LEAP_YEAR = "((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)";

        /** A day of 1900 to 2199 that the calendar has. */
        static final String DAY = "^(" + YEAR + "-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])"
                + "|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|" + LEAP_YEAR + "-02-29)$";

        private Patterns() {}
    }

    /** A key that may be left out may also be left blank. */
    private static final class OptionalShape {
        private OptionalShape() {}

        static Map<String, Object> of(Map<String, Object> schema) {
            Map<String, Object> loose = new LinkedHashMap<>(schema);
            Object type = schema.get("type");
            if (type instanceof String one) {
                loose.put("type", List.of(one, "null"));
            } else if (type instanceof List<?> several) {
                loose.put(
                        "type",
                        Stream.concat(several.stream(), Stream.of("null")).toList());
            } else {
                return object("anyOf", List.of(schema, object("type", "null")));
            }
            if (schema.get("pattern") instanceof String pattern) {
                loose.put("pattern", "^\\s*$|" + pattern);
            }
            return loose;
        }
    }
}
