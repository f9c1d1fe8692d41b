package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.casefile.Question;
import org.plimsoll.core.casefile.Scenario;
import org.plimsoll.core.casefile.Settings;
import org.plimsoll.core.coverage.ClearSky;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.sanction.Rule;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.yaml.YamlLimits;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlReader;

/** Reads {@code case.yaml}. Finds all mistakes in one run; with a fatal one there is no result. */
final class CaseYamlReader {
    private static final YamlLimits LIMITS = new YamlLimits(16L << 20, 64, 16, 1_000_000);
    private static final List<Double> LADEN_SHARES = List.of(0.33, 0.50, 0.60, 0.90);

    private final CaseInputs inputs;
    private final YamlIssues issues = new YamlIssues(CaseYamlFormat.FILE);

    CaseYamlReader(CaseInputs inputs) {
        this.inputs = inputs;
    }

    Optional<CaseYaml> read() {
        Optional<CaseYaml> read = inputs.find(CaseYamlFormat.FILE).flatMap(this::read);
        issues.issues().forEach(inputs::add);
        if (!inputs.sha256().containsKey(CaseYamlFormat.FILE) && !inputs.broken()) {
            inputs.add(Issue.fatal(
                    "missing-file",
                    Locus.inFile(CaseYamlFormat.FILE),
                    "The folder has no " + CaseYamlFormat.FILE,
                    "Name the folder of a case, or make one with 'plimsoll new'"));
        }
        return inputs.broken() ? Optional.empty() : read;
    }

    private Optional<CaseYaml> read(InputFile file) {
        try {
            Parsed<YamlNode> tree = YamlReader.read(file, LIMITS);
            tree.issues().forEach(inputs::add);
            return tree.value() == null ? Optional.empty() : root(tree.value());
        } catch (IOException e) {
            inputs.unreadable(CaseYamlFormat.FILE, e);
            return Optional.empty();
        }
    }

    private Optional<CaseYaml> root(YamlNode node) {
        Section root = Section.open(node, CaseYamlFormat.ROOT, "", issues);
        root.whole("plimsoll", CaseYamlFormat.FORMAT);
        List<Source> sources = unique(root.sections("sources", SourceSection::source), Source::id, root, "sources");
        Set<String> ids = new HashSet<>(sources.stream().map(Source::id).toList());
        List<Flow> flows = unique(root.sections("flows", CaseYamlReader::flow), Flow::id, root, "flows");
        if (flows.isEmpty() && root.node("flows").isPresent()) {
            issues.fatal(
                    "missing-key", root.line("flows"), "flows", "The list has no usable flow", "Write at least one");
        }
        SpanText times = times(root);
        Optional<Question> question = question(root);
        Optional<Settings> settings = settings(root, ids, flows);
        boolean looksComplete = root.truth("looks_complete", false);
        Optional<ClearSky> clearSky = root.section("clear_by_month").flatMap(s -> ClearSkySection.clearSky(s, ids));
        if (question.isEmpty() || settings.isEmpty() || flows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CaseYaml(question.get(), flows, settings.get(), sources, times, looksComplete, clearSky));
    }

    private Optional<Question> question(Section root) {
        Optional<Section> period = root.section("period");
        LocalDate from = period.map(p -> p.day("from")).orElse(LocalDate.EPOCH);
        LocalDate to = period.map(p -> p.day("to")).orElse(LocalDate.EPOCH);
        String id = root.id("id");
        LocalDate asOf = root.day("as_of");
        if (to.isBefore(from)) {
            issues.fatal(
                    "reversed-dates",
                    root.line("period"),
                    "period",
                    "The period ends on " + to + ", before it begins on " + from,
                    "Exchange 'from' and 'to', or mend the one that is wrong");
            return Optional.empty();
        }
        if (to.minusYears(CaseYamlFormat.MOST_YEARS).isAfter(from)) {
            issues.fatal(
                    "long-period",
                    root.line("period"),
                    "period",
                    "The period from " + from + " to " + to + " is longer than " + CaseYamlFormat.MOST_YEARS + " years",
                    "Mend the year that is wrong, or make a case of each part");
            return Optional.empty();
        }
        if (asOf.isBefore(from)) {
            issues.doubt(
                    "as-of-early",
                    root.line("as_of"),
                    "as_of",
                    "The dossier shows the knowledge of " + asOf + ", before the period begins",
                    "Set it to the day on which the evidence was last looked at");
        }
        return Optional.of(new Question(id, root.text("title"), root.text("question"), from, to, asOf));
    }

    private SpanText times(Section root) {
        Optional<Section> offsets = root.section("times_without_offset");
        ZoneOffset east = offsets.map(o -> o.offset("east")).orElse(ZoneOffset.UTC);
        ZoneOffset west = offsets.map(o -> o.offset("west")).orElse(ZoneOffset.UTC);
        if (east.getTotalSeconds() < west.getTotalSeconds()) {
            issues.fatal(
                    "reversed-offsets",
                    root.line("times_without_offset"),
                    "times_without_offset",
                    "East " + east + " lies west of " + west,
                    "Exchange the two");
            return SpanText.UTC;
        }
        return new SpanText(east, west);
    }

    private static Optional<Flow> flow(Section section) {
        return Optional.of(new Flow(
                section.id("id"),
                section.text("title"),
                section.text("commodity"),
                section.id("watch"),
                section.text("subject"),
                section.text("receiver"),
                Set.copyOf(section.words("bans_by", Words.AUTHORITY, "authority")),
                section.truth("measured", true)));
    }

    private Optional<Settings> settings(Section root, Set<String> sources, List<Flow> flows) {
        RuleSection ruleSection = new RuleSection(sources);
        var scenarioSection = new ScenarioSection(new AssumptionsReader(issues));
        long seed = root.whole("seed", CaseYamlFormat.DEFAULT_SEED);
        int draws = Math.toIntExact(root.whole("draws", CaseYamlFormat.DEFAULT_DRAWS));
        List<Rule> rules = unique(root.sections("rules", ruleSection::rule), Rule::id, root, "rules");
        var products = root.sections("products", ProductSection::product);
        var shares = root.numbers("laden_shares", LADEN_SHARES);
        var scenarios = unique(root.sections("scenarios", scenarioSection::scenario), s -> s.id(), root, "scenarios");
        Optional<Assumptions> assumptions =
                root.node("assumptions").flatMap(n -> new AssumptionsReader(issues).read(n, sources));
        if (flows.stream().anyMatch(Flow::measured)) {
            needed(root, "rules", rules);
            needed(root, "products", products);
        }
        assumptions.ifPresent(a -> sizesInOrder(a, scenarios, root));
        return assumptions.map(a -> new Settings(seed, draws, a, products, shares, scenarios, rules));
    }

    /** Between a least size above the greatest no ship can be drawn, neither in the case nor in a scenario. */
    private void sizesInOrder(Assumptions base, List<Scenario> scenarios, Section root) {
        sizesInOrder(base, Map.of(), root.line("assumptions"), "assumptions");
        for (Scenario scenario : scenarios) {
            sizesInOrder(base, scenario.changes(), root.line("scenarios"), "scenarios." + scenario.id());
        }
    }

    private void sizesInOrder(Assumptions base, Map<Assumed, Distribution> changes, int line, String path) {
        double least = size(Assumed.FLEET_DWT_LEAST_T, base, changes);
        double most = size(Assumed.FLEET_DWT_MOST_T, base, changes);
        if (!(least < most)) {
            issues.fatal(
                    "reversed-range",
                    line,
                    path,
                    "The least deadweight, " + CellText.plain(least) + " t, is not below the greatest, "
                            + CellText.plain(most) + " t",
                    "Mend fleet_dwt_least_t or fleet_dwt_most_t");
        }
    }

    private static double size(Assumed quantity, Assumptions base, Map<Assumed, Distribution> changes) {
        Distribution changed = changes.get(quantity);
        return changed == null ? base.median(quantity) : changed.quantile(0.5);
    }

    private void needed(Section root, String key, List<?> values) {
        if (values.isEmpty()) {
            issues.fatal(
                    "missing-key",
                    root.line(key),
                    key,
                    "A flow is measured, but there are no usable " + key,
                    "Write at least one, or set 'measured: false' for every flow");
        }
    }

    /** Of several with one id the first counts. */
    private <T> List<T> unique(List<T> values, Function<T, String> id, Section root, String key) {
        Set<String> seen = new HashSet<>();
        List<T> kept = new ArrayList<>();
        for (T value : values) {
            if (seen.add(id.apply(value))) {
                kept.add(value);
            } else {
                issues.setAside(
                        "duplicate-id",
                        root.line(key),
                        key,
                        "The id " + quoted(id.apply(value)) + " stands here twice; the first counts",
                        "Give one of the two another id");
            }
        }
        return kept;
    }
}
