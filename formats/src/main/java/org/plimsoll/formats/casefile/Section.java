package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.yaml.YamlMapping;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlScalar;
import org.plimsoll.formats.yaml.YamlSequence;

/**
 * One mapping of {@code case.yaml}, read by its declared shape. Opening it reports unknown and missing keys. A value of the wrong kind is
 * reported as fatal and replaced by a harmless one, so that all mistakes of a file are found in one run; nothing is built of it.
 */
final class Section {
    private final Map<String, YamlNode> values;
    private final YamlShape.Mapping shape;
    private final String path;
    private final int line;
    private final YamlIssues issues;

    private Section(Map<String, YamlNode> values, YamlShape.Mapping shape, String path, int line, YamlIssues issues) {
        this.values = values;
        this.shape = shape;
        this.path = path;
        this.line = line;
        this.issues = issues;
    }

    /** Opens a node as a mapping of that shape. */
    static Section open(YamlNode node, YamlShape.Mapping shape, String path, YamlIssues issues) {
        if (!(node instanceof YamlMapping mapping)) {
            issues.fatal(
                    "wrong-type",
                    node.line(),
                    path,
                    "Here stands " + node.kind() + " where keys are due: " + String.join(", ", shape.names()),
                    "Write 'key: value' lines, indented alike");
            return new Section(Map.of(), shape, path, node.line(), issues);
        }
        Map<String, YamlNode> values = YamlValues.present(mapping);
        Section section = new Section(values, shape, path, mapping.line(), issues);
        section.reportUnknown(mapping);
        section.reportMissing();
        return section;
    }

    private void reportUnknown(YamlMapping mapping) {
        List<String> known = shape.names();
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                issues.doubt(
                        "unknown-key",
                        entry.key().line(),
                        at(quotable(name)),
                        "The key " + quoted(name) + " is not known here and is not used",
                        Closest.question(name, known) + "Known are: " + String.join(", ", known));
            }
        });
    }

    private static String quotable(String name) {
        String quoted = quoted(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    private void reportMissing() {
        for (YamlShape.Key key : shape.keys()) {
            if (key.required() && !values.containsKey(key.name())) {
                issues.fatal(
                        "missing-key",
                        line,
                        at(key.name()),
                        "The key '" + key.name() + "' is missing or has no value",
                        "Add it: " + key.meaning());
            }
        }
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    int line() {
        return line;
    }

    int line(String key) {
        YamlNode node = values.get(key);
        return node == null ? line : node.line();
    }

    String path() {
        return path;
    }

    String path(String key) {
        return at(key);
    }

    YamlIssues issues() {
        return issues;
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private void wrong(String key, YamlNode node, String due, String remedy) {
        String shown = node instanceof YamlScalar scalar ? quoted(scalar.text()) : node.kind();
        issues.fatal("wrong-type", node.line(), at(key), "Here stands " + shown + " where " + due + " is due", remedy);
    }

    /** Text; empty where there is none. */
    String text(String key) {
        YamlNode node = values.get(key);
        if (node == null) {
            return "";
        }
        if (node instanceof YamlScalar scalar) {
            return CellText.clean(scalar.text().strip());
        }
        wrong(key, node, "text", "Write a single value; put quotes around it if it has special characters");
        return "";
    }

    /** An id in lower case; empty where there is none. */
    String id(String key) {
        String id = Ids.normal(text(key));
        if (values.get(key) instanceof YamlScalar scalar && !Ids.valid(id)) {
            issues.fatal("bad-id", scalar.line(), at(key), quoted(id) + " cannot be an id", Ids.REMEDY);
        }
        return id;
    }

    /** A day; the epoch stands in where there is none. */
    LocalDate day(String key) {
        return optionalDay(key).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDay(String key) {
        YamlNode node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        try {
            if (node instanceof YamlScalar scalar && scalar.text().length() == "2024-03-07".length()) {
                LocalDate day = LocalDate.parse(scalar.text());
                if (day.getYear() >= 1900 && day.getYear() < 2200) {
                    return Optional.of(day);
                }
            }
        } catch (DateTimeException notADay) {
            // said below
        }
        wrong(key, node, "a day between 1900 and 2199", "Write it as 2024-03-07");
        return Optional.empty();
    }

    ZoneOffset offset(String key) {
        YamlNode node = values.get(key);
        if (node == null) {
            return ZoneOffset.UTC;
        }
        try {
            if (node instanceof YamlScalar scalar) {
                return ZoneOffset.of(scalar.text().strip());
            }
        } catch (DateTimeException notAnOffset) {
            // said below
        }
        wrong(key, node, "an offset from UTC", "Write it in quotes: \"+10:00\" or \"Z\"");
        return ZoneOffset.UTC;
    }

    boolean truth(String key, boolean fallback) {
        YamlNode node = values.get(key);
        if (node == null) {
            return fallback;
        }
        Optional<Boolean> truth = node instanceof YamlScalar scalar ? scalar.asBoolean() : Optional.empty();
        if (truth.isEmpty()) {
            wrong(key, node, "true or false", "Write true or false, without quotes");
        }
        return truth.orElse(fallback);
    }

    double number(String key, double fallback) {
        YamlNode node = values.get(key);
        return node == null ? fallback : number(key, node, shapeOf(key, YamlShape.Numeric.class), fallback);
    }

    private double number(String key, YamlNode node, YamlShape.Numeric range, double fallback) {
        Optional<Double> number = YamlValues.number(node);
        if (number.isEmpty()) {
            wrong(key, node, "a number", "Write digits with a dot as the decimal mark, without quotes and unit");
            return fallback;
        }
        if (!(number.get() >= range.least() && number.get() <= range.most())) {
            wrong(
                    key,
                    node,
                    "a number from " + CellText.plain(range.least()) + " to " + CellText.plain(range.most()),
                    "Check the value and its unit");
            return fallback;
        }
        return number.get();
    }

    long whole(String key, long fallback) {
        YamlNode node = values.get(key);
        if (node == null) {
            return fallback;
        }
        YamlShape.Whole range = shapeOf(key, YamlShape.Whole.class);
        Optional<Long> number = node instanceof YamlScalar scalar ? scalar.asLong() : Optional.empty();
        if (number.isEmpty() || number.get() < range.least() || number.get() > range.most()) {
            wrong(
                    key,
                    node,
                    "a whole number from " + range.least() + " to " + range.most(),
                    "Write digits without quotes, marks and unit");
            return fallback;
        }
        return number.get();
    }

    List<Double> numbers(String key, List<Double> fallback) {
        YamlNode node = values.get(key);
        if (node == null) {
            return fallback;
        }
        if (shapeOf(key, YamlShape.ListOf.class).item() instanceof YamlShape.Numeric range) {
            return items(key).stream()
                    .map(n -> number(key, n, range, range.most()))
                    .toList();
        }
        throw new IllegalArgumentException(key + " is no list of numbers");
    }

    Certainty certainty(String key) {
        String text = text(key);
        return text.isEmpty()
                ? Certainty.CONFIRMED
                : word(key, text, Words.CERTAINTY, "certainty").orElse(Certainty.CONFIRMED);
    }

    /** The meanings of a list of words; none where the key is missing. */
    <T> List<T> words(String key, Vocabulary<T> vocabulary, String what) {
        return items(key).stream()
                .flatMap(n -> word(key, n instanceof YamlScalar scalar ? scalar.text() : "", vocabulary, what).stream())
                .toList();
    }

    private <T> Optional<T> word(String key, String text, Vocabulary<T> vocabulary, String what) {
        Optional<T> meaning = vocabulary.find(text);
        if (meaning.isEmpty()) {
            issues.fatal(
                    "unknown-word",
                    line(key),
                    at(key),
                    quoted(text) + " is no " + what,
                    Closest.question(text, vocabulary.list()) + "Use one of: " + String.join(", ", vocabulary.list()));
        }
        return meaning;
    }

    /** A mapping within this one, where it is there. */
    Optional<Section> section(String key) {
        return node(key).map(n -> open(n, shapeOf(key, YamlShape.Mapping.class), at(key), issues));
    }

    /** The values that can be made of the mappings in a list; those which cannot are left out, with their issues. */
    <T> List<T> sections(String key, Function<Section, Optional<T>> maker) {
        if (!(shapeOf(key, YamlShape.ListOf.class).item() instanceof YamlShape.Mapping item)) {
            throw new IllegalArgumentException(key + " is no list of mappings");
        }
        List<T> made = new ArrayList<>();
        List<YamlNode> nodes = items(key);
        for (int i = 0; i < nodes.size(); i++) {
            maker.apply(open(nodes.get(i), item, at(key) + "[" + (i + 1) + "]", issues))
                    .ifPresent(made::add);
        }
        return made;
    }

    private List<YamlNode> items(String key) {
        YamlNode node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        wrong(key, node, "a list", "Begin each of its items with '- '");
        return List.of();
    }

    private <S extends YamlShape> S shapeOf(String key, Class<S> type) {
        return shape.keys().stream()
                .filter(k -> k.name().equals(key))
                .map(YamlShape.Key::shape)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " is not declared as " + type.getSimpleName()));
    }
}
