package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.evidence.Assumptions.Assumption;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.yaml.YamlLimits;
import org.plimsoll.formats.yaml.YamlMapping;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlReader;
import org.plimsoll.formats.yaml.YamlScalar;

/** Reads what a case assumes: a base set where one is named, and what differs from it. */
final class AssumptionsReader {
    static final String BASE = "base";

    private static final List<String> KEYS =
            Arrays.stream(Assumed.values()).map(Assumed::key).toList();

    private final YamlIssues issues;

    AssumptionsReader(YamlIssues issues) {
        this.issues = issues;
    }

    /** The assumptions; where they are incomplete, an issue is fatal and nothing is returned. */
    Optional<Assumptions> read(YamlNode node, Set<String> sources) {
        if (!(node instanceof YamlMapping mapping)) {
            issues.fatal(
                    "wrong-type",
                    node.line(),
                    "assumptions",
                    "Here stands " + node.kind() + " where assumptions are due",
                    "Name a base set: 'base: " + AssumptionSets.NAMES.getFirst() + "'");
            return Optional.empty();
        }
        Map<Assumed, Assumption> values = new EnumMap<>(Assumed.class);
        Map<String, YamlNode> present = YamlValues.present(mapping);
        YamlNode base = present.get(BASE);
        if (base != null) {
            values.putAll(baseSet(base));
        }
        Map<Assumed, Assumption> own = set(mapping, CaseYamlFormat.FILE, sources);
        values.putAll(own);
        return complete(values, node.line());
    }

    private Optional<Assumptions> complete(Map<Assumed, Assumption> values, int line) {
        String missing = Arrays.stream(Assumed.values())
                .filter(a -> !values.containsKey(a))
                .map(Assumed::key)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            issues.fatal(
                    "missing-assumption",
                    line,
                    "assumptions",
                    "No usable value is assumed for: " + missing,
                    "Name a base set that has them ('base: " + AssumptionSets.NAMES.getFirst()
                            + "'), or write each with a value and a reason");
            return Optional.empty();
        }
        return Optional.of(new Assumptions(values));
    }

    private Map<Assumed, Assumption> baseSet(YamlNode node) {
        String name = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        Optional<InputFile> file = AssumptionSets.find(name);
        if (file.isEmpty()) {
            issues.fatal(
                    "unknown-base",
                    node.line(),
                    "assumptions.base",
                    quoted(name) + " is no set of assumptions that this program has",
                    Closest.question(name, AssumptionSets.NAMES) + "It has: "
                            + String.join(", ", AssumptionSets.NAMES));
            return Map.of();
        }
        try {
            Parsed<YamlNode> tree = YamlReader.read(file.get(), YamlLimits.DEFAULT);
            if (tree.value() instanceof YamlMapping set) {
                return set(set, name, Set.of());
            }
            throw new IllegalStateException("the bundled set " + name + " is broken: " + tree.issues());
        } catch (IOException e) {
            issues.fatal(
                    "unknown-base",
                    node.line(),
                    "assumptions.base",
                    "The set " + quoted(name) + " cannot be read: " + e.getMessage(),
                    "Install the program again");
            return Map.of();
        }
    }

    /** The assumptions of a mapping; the sources of a bundled set are citations in words and not checked. */
    private Map<Assumed, Assumption> set(YamlMapping mapping, String origin, Set<String> sources) {
        Map<Assumed, Assumption> values = new EnumMap<>(Assumed.class);
        boolean bundled = !origin.equals(CaseYamlFormat.FILE);
        mapping.entries().forEach((key, entry) -> {
            Optional<Assumed> quantity = Assumed.of(key);
            String path = "assumptions." + key;
            if (key.equals(BASE)) {
                return;
            }
            if (quantity.isEmpty()) {
                unknown(key, entry.key().line(), path);
                return;
            }
            Section section = Section.open(entry.value(), CaseYamlFormat.ASSUMPTION, path, issues);
            String source = bundled ? section.text("source") : section.id("source");
            if (!bundled && !source.isEmpty() && !sources.contains(source)) {
                issues.doubt(
                        "unknown-source",
                        section.line("source"),
                        path + ".source",
                        quoted(source) + " is no source of this file",
                        Closest.question(source, sources.stream().sorted().toList()) + "Add it under 'sources'");
            }
            section.node("value")
                    .flatMap(new DistributionReader(issues, path + ".value")::read)
                    .filter(d -> PlausibleRange.of(quantity.get()).reported(d, section, "value"))
                    .ifPresent(
                            d -> values.put(quantity.get(), new Assumption(d, section.text("reason"), source, origin)));
        });
        return values;
    }

    /** The changes of a scenario: distributions by quantity. */
    Map<Assumed, Distribution> changes(YamlNode node, String path) {
        Map<Assumed, Distribution> changes = new EnumMap<>(Assumed.class);
        if (!(node instanceof YamlMapping mapping)) {
            issues.fatal(
                    "wrong-type",
                    node.line(),
                    path,
                    "Here stands " + node.kind() + " where assumptions are due",
                    "Write {stay_days: 2, full_fill: {fixed: 0.85}}");
            return changes;
        }
        mapping.entries().forEach((key, entry) -> {
            Optional<Assumed> quantity = Assumed.of(key);
            if (quantity.isEmpty()) {
                unknown(key, entry.key().line(), path + "." + key);
                return;
            }
            new DistributionReader(issues, path + "." + key)
                    .read(entry.value())
                    .filter(d -> PlausibleRange.of(quantity.get())
                            .reported(d, issues, entry.value().line(), path + "." + key))
                    .ifPresent(d -> changes.put(quantity.get(), d));
        });
        return changes;
    }

    private void unknown(String key, int line, String path) {
        issues.doubt(
                "unknown-key",
                line,
                path,
                quoted(key) + " is no assumption and is not used",
                Closest.question(key, KEYS) + "The reference page of the case format lists all of them");
    }
}
