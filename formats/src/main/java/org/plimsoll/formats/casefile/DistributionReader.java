package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.yaml.YamlMapping;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlScalar;
import org.plimsoll.formats.yaml.YamlSequence;

/**
 * Reads probability distributions: a bare number, or one of {@code {fixed: x}}, {@code {uniform: [low, high]}},
 * {@code {triangular: [low, mode, high]}}, {@code {normal: {mean, sd, low, high}}} and {@code {lognormal: {median, sd_log, low, high}}}, where
 * low and high may be left out.
 */
final class DistributionReader {
    static final List<String> KINDS = List.of("fixed", "uniform", "triangular", "normal", "lognormal");

    private static final String REMEDY =
            "Write a number, {fixed: x}, {uniform: [low, high]}, {triangular: [low, mode, high]},"
                    + " {normal: {mean: m, sd: s}} or {lognormal: {median: m, sd_log: s}}";

    private final YamlIssues issues;
    private final String path;

    DistributionReader(YamlIssues issues, String path) {
        this.issues = issues;
        this.path = path;
    }

    /** The distribution; where it cannot be read, an issue is fatal and nothing is returned. */
    Optional<Distribution> read(YamlNode node) {
        Optional<Double> number = YamlValues.number(node);
        if (number.isPresent()) {
            return Optional.of(new Distribution.Fixed(number.get()));
        }
        if (!(node instanceof YamlMapping mapping) || mapping.entries().size() != 1) {
            String shown = node instanceof YamlScalar scalar ? quoted(scalar.text()) : node.kind();
            return bad(node, "Here stands " + shown + " where a number or one distribution is due", REMEDY);
        }
        var entry = mapping.entries().entrySet().iterator().next();
        String kind = entry.getKey();
        if (!KINDS.contains(kind)) {
            return bad(node, quoted(kind) + " is no distribution", Closest.question(kind, KINDS) + REMEDY);
        }
        try {
            return made(kind, entry.getValue().value());
        } catch (IllegalArgumentException impossible) {
            return bad(
                    node,
                    "No such distribution can be: " + impossible.getMessage(),
                    "Check the order and signs of its numbers");
        }
    }

    private Optional<Distribution> made(String kind, YamlNode value) {
        return switch (kind) {
            case "fixed" -> numbers(value, 1).map(n -> new Distribution.Fixed(n.get(0)));
            case "uniform" -> numbers(value, 2).map(n -> new Distribution.Uniform(n.get(0), n.get(1)));
            case "triangular" -> numbers(value, 3).map(n -> new Distribution.Triangular(n.get(0), n.get(1), n.get(2)));
            case "normal" ->
                named(value, "mean", "sd", Double.NEGATIVE_INFINITY)
                        .map(n -> new Distribution.TruncatedNormal(n.get(0), n.get(1), n.get(2), n.get(3)));
            default ->
                named(value, "median", "sd_log", 0)
                        .map(n -> new Distribution.LogNormal(n.get(0), n.get(1), n.get(2), n.get(3)));
        };
    }

    private Optional<List<Double>> numbers(YamlNode value, int count) {
        List<YamlNode> items = value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
        List<Double> numbers = new ArrayList<>();
        items.forEach(item -> YamlValues.number(item).ifPresent(numbers::add));
        if (numbers.size() != count || items.size() != count) {
            bad(value, "Here must stand " + count + (count == 1 ? " number" : " numbers in a list"), REMEDY);
            return Optional.empty();
        }
        return Optional.of(numbers);
    }

    /** Centre, spread, low and high; the last two unbounded where they are not given. */
    private Optional<List<Double>> named(YamlNode value, String centre, String spread, double unboundedLow) {
        List<String> keys = List.of(centre, spread, "low", "high");
        if (!(value instanceof YamlMapping mapping)) {
            bad(value, "Here must stand " + centre + " and " + spread + ", with low and high if it is cut", REMEDY);
            return Optional.empty();
        }
        Map<String, YamlNode> values = YamlValues.present(mapping);
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                bad(value, quoted(key) + " is no part of this distribution", Closest.question(key, keys) + REMEDY);
                return Optional.empty();
            }
        }
        List<Double> numbers = new ArrayList<>();
        for (String key : keys) {
            YamlNode node = values.get(key);
            Optional<Double> number = node == null ? unbounded(key, unboundedLow) : YamlValues.number(node);
            if (number.isEmpty()) {
                bad(value, "'" + key + "' is missing or is no number", REMEDY);
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }

    private static Optional<Double> unbounded(String key, double unboundedLow) {
        return switch (key) {
            case "low" -> Optional.of(unboundedLow);
            case "high" -> Optional.of(Double.POSITIVE_INFINITY);
            default -> Optional.empty();
        };
    }

    private Optional<Distribution> bad(YamlNode node, String problem, String remedy) {
        issues.fatal("bad-distribution", node.line(), path, problem, remedy);
        return Optional.empty();
    }
}
