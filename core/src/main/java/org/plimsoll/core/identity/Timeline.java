package org.plimsoll.core.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/**
 * What one attribute of a hull was and when, as far as statements say.
 *
 * <p>Algorithm: dated statements are put in order of time; neighbours that say the same are one value held. Between two values that follow
 * each other lies a change, in the time that neither is given for. A former name without a date came before the present one and nothing
 * more is known of when.
 *
 * <p>Limitations: a statement with one date attests its value for that date (a month is attested whole) and says nothing of the time after
 * it. Of two values that overlap by more than {@value #PRECISION_DAYS} days neither is taken to follow the other unless both its ends lie later.
 *
 * @param hull id of the hull
 * @param attribute what the line is of
 * @param dated values held at known times, in the order of time
 * @param undated values that hold at a time which no statement gives
 * @param former values that a source calls former ones, without a date
 * @param changes in the order of the values that they lead to
 */
public record Timeline(
        String hull,
        Attribute attribute,
        List<Held> dated,
        List<Held> undated,
        List<Held> former,
        List<Change> changes) {

    /** By so much two values may overlap although one followed the other: sources date by the month. */
    static final int PRECISION_DAYS = 31;

    private static final Comparator<Statement> BY_PLACE = Comparator.comparing(
                    (Statement s) -> s.citation().at(), Locus.ORDER)
            .thenComparing(Statement::value)
            .thenComparing(s -> s.citation().source());

    private static final Comparator<Statement> BY_TIME = Comparator.comparing(Timeline::earliest)
            .thenComparing(Timeline::latest)
            .thenComparing(BY_PLACE);

    public Timeline {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
        former = List.copyOf(former);
        changes = List.copyOf(changes);
    }

    /** The lines of all attributes that are part of a hull's identity and can change; those of which nothing is said are left out. */
    public static List<Timeline> all(Hull hull) {
        return Arrays.stream(Attribute.values())
                .filter(a -> Change.Kind.of(a).isPresent())
                .map(a -> of(hull, a))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** The line of one attribute. */
    public static Timeline of(Hull hull, Attribute attribute) {
        List<Statement> present =
                hull.about(attribute).sorted(BY_PLACE).distinct().toList();
        List<Statement> past = formerOf(attribute)
                .map(f -> hull.about(f).sorted(BY_PLACE).distinct().toList())
                .orElse(List.of());
        var withDates = new ArrayList<Statement>();
        present.stream().filter(s -> s.valid().isPresent()).forEach(withDates::add);
        past.stream().filter(s -> s.valid().isPresent()).forEach(withDates::add);
        List<Held> dated = runs(attribute, withDates);
        List<Held> undated = groups(
                attribute, present.stream().filter(s -> s.valid().isEmpty()).toList());
        List<Held> former = groups(
                        attribute,
                        past.stream().filter(s -> s.valid().isEmpty()).toList())
                .stream()
                .filter(f -> dated.stream().noneMatch(d -> same(d, f)))
                .toList();
        return new Timeline(
                hull.id(), attribute, dated, undated, former, changes(hull.id(), attribute, dated, undated, former));
    }

    /** The attribute under which sources give earlier values of this one. */
    static Optional<Attribute> formerOf(Attribute attribute) {
        return attribute == Attribute.NAME
                ? Optional.of(Attribute.FORMER_NAME)
                : attribute == Attribute.FLAG ? Optional.of(Attribute.FORMER_FLAG) : Optional.empty();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty() && former.isEmpty();
    }

    /** The last value: the latest dated one; else the surest of those without a date. */
    public Optional<Held> present() {
        return dated.isEmpty() ? undated.stream().findFirst() : Optional.of(dated.getLast());
    }

    private static List<Held> runs(Attribute attribute, List<Statement> statements) {
        List<Statement> sorted = statements.stream().sorted(BY_TIME).toList();
        var runs = new ArrayList<Held>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || !SameValue.key(attribute, sorted.get(i).value())
                            .equals(SameValue.key(attribute, sorted.get(begin).value()));
            if (ends) {
                runs.add(held(attribute, sorted.subList(begin, i)));
                begin = i;
            }
        }
        return runs;
    }

    /** By value, the surest first; of equally sure ones the first of the files. */
    private static List<Held> groups(Attribute attribute, List<Statement> statements) {
        Map<String, List<Statement>> byValue = new LinkedHashMap<>();
        statements.forEach(s -> byValue.computeIfAbsent(SameValue.key(attribute, s.value()), k -> new ArrayList<>())
                .add(s));
        return byValue.values().stream()
                .map(list -> held(attribute, list))
                .sorted(Comparator.comparing(Held::certainty))
                .toList();
    }

    private static Held held(Attribute attribute, List<Statement> statements) {
        List<Statement> inOrder = statements.stream().sorted(BY_PLACE).toList();
        Statement surest = inOrder.stream()
                .min(Comparator.comparing(s -> s.citation().certainty()))
                .orElseThrow();
        Optional<Span> when = inOrder.stream().flatMap(s -> s.valid().stream()).reduce(Span::union);
        return new Held(attribute, surest.value(), when, inOrder);
    }

    private static List<Change> changes(
            String hull, Attribute attribute, List<Held> dated, List<Held> undated, List<Held> former) {
        Optional<Change.Kind> kind = Change.Kind.of(attribute);
        if (kind.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        Optional<Held> present = dated.isEmpty() ? undated.stream().findFirst() : Optional.of(dated.getLast());
        for (Held before : former) {
            present.filter(after -> !same(before, after))
                    .ifPresent(after -> changes.add(new Change(
                            hull,
                            kind.get(),
                            before,
                            after,
                            new Window(Optional.empty(), after.when().map(Span::earliest)),
                            lessSure(before, after))));
        }
        for (int i = 1; i < dated.size(); i++) {
            follows(hull, kind.get(), dated.get(i - 1), dated.get(i)).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Change> follows(String hull, Change.Kind kind, Held before, Held after) {
        Span first = before.when().orElseThrow();
        Span second = after.when().orElseThrow();
        if (!first.overlaps(second)) {
            Window when = new Window(Optional.of(first.latest()), Optional.of(second.earliest()));
            return Optional.of(new Change(hull, kind, before, after, when, lessSure(before, after)));
        }
        if (!first.precedes(second)) {
            return Optional.empty();
        }
        Window when = new Window(Optional.of(second.earliest()), Optional.of(first.latest()));
        Certainty certainty = worse(lessSure(before, after), Certainty.DISPUTED);
        return Optional.of(new Change(hull, kind, before, after, when, certainty));
    }

    /** Whether an overlap is no longer than sources' dates are precise, so that one value may have followed the other within it. */
    static boolean withinPrecision(Span a, Span b) {
        Instant from = a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest();
        Instant to = a.latest().isBefore(b.latest()) ? a.latest() : b.latest();
        return (a.precedes(b) || b.precedes(a))
                && Duration.between(from, to).compareTo(Duration.ofDays(PRECISION_DAYS)) <= 0;
    }

    private static boolean same(Held a, Held b) {
        return SameValue.key(a.attribute(), a.value()).equals(SameValue.key(b.attribute(), b.value()));
    }

    private static Certainty lessSure(Held a, Held b) {
        return worse(a.certainty(), b.certainty());
    }

    private static Certainty worse(Certainty a, Certainty b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Instant earliest(Statement statement) {
        return statement.valid().orElseThrow().earliest();
    }

    private static Instant latest(Statement statement) {
        return statement.valid().orElseThrow().latest();
    }
}
