package org.plimsoll.core.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.identity.IdentityFinding.Together;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.core.vessel.Status;

/**
 * Looks for what cannot be true together of the ships of a case.
 *
 * <p>Limitations: of one pair of values a finding names the first pair of statements, not all; a sighting is compared with the
 * {@value #NEIGHBOURS} that follow it, and a hull has at most {@value #MOST_OF_A_KIND} findings of movement.
 */
public final class IdentityCheck {
    private static final int NEIGHBOURS = 100;
    private static final int MOST_OF_A_KIND = 100;
    private static final String BAD_IMO = "bad-imo";

    private static final Pattern NO_FLAG = Pattern.compile(
            "\\b(?:unknown|false|falsely|fraudulent|fake|stateless|unregistered|no flag|not known|deregistered)\\b");

    private static final Comparator<Statement> BY_PLACE = Comparator.comparing(
                    (Statement s) -> s.citation().at(), Locus.ORDER)
            .thenComparing(Statement::hull)
            .thenComparing(Statement::value);

    private static final Comparator<Sighting> BY_TIME = Comparator.comparing(
                    (Sighting s) -> s.when().earliest())
            .thenComparing(s -> s.when().latest())
            .thenComparing(Sighting::id);

    private final List<Hull> hulls;
    private final Map<String, List<Sighting>> sightings = new TreeMap<>();
    private final Movement movement;
    private final List<IdentityFinding> findings = new ArrayList<>();

    private IdentityCheck(Fleet fleet, List<Sighting> seen, Movement movement) {
        this.hulls =
                fleet.hulls().stream().sorted(Comparator.comparing(Hull::id)).toList();
        this.movement = movement;
        seen.stream()
                .sorted(BY_TIME)
                .forEach(s -> s.subject()
                        .hull()
                        .ifPresent(h -> sightings
                                .computeIfAbsent(h, id -> new ArrayList<>())
                                .add(s)));
    }

    /**
     * All findings, by kind and place. The order of hulls, statements and sightings changes nothing.
     *
     * @param issues of reading the case: numbers that were set aside are found there
     * @param fastestKn speed that no ship of the case exceeds over a day, knots
     */
    public static List<IdentityFinding> of(
            Fleet fleet, List<Sighting> sightings, Gazetteer places, List<Issue> issues, double fastestKn) {
        return new IdentityCheck(fleet, sightings, new Movement(places, fastestKn)).all(issues);
    }

    private List<IdentityFinding> all(List<Issue> issues) {
        issues.stream()
                .filter(i -> i.code().equals(BAD_IMO))
                .forEach(i -> findings.add(new IdentityFinding.BadImo(
                        new Citation("", i.at(), Certainty.UNVERIFIED, ""), i.problem(), i.remedy())));
        hulls.forEach(this::ofOne);
        sharedImos();
        shared(Attribute.MMSI);
        shared(Attribute.CALL_SIGN);
        return findings.stream().sorted(IdentityFinding.ORDER).toList();
    }

    private void ofOne(Hull hull) {
        names(hull);
        imos(hull);
        flags(hull);
        end(hull);
        movement(hull);
    }

    private static List<Statement> about(Hull hull, Attribute attribute) {
        return hull.about(attribute).sorted(BY_PLACE).toList();
    }

    private static Map<String, List<Statement>> byValue(List<Statement> statements) {
        Map<String, List<Statement>> values = new LinkedHashMap<>();
        statements.forEach(s ->
                values.computeIfAbsent(SameValue.key(s), k -> new ArrayList<>()).add(s));
        return values;
    }

    private void names(Hull hull) {
        List<List<Statement>> names =
                List.copyOf(byValue(about(hull, Attribute.NAME)).values());
        for (int i = 0; i < names.size(); i++) {
            for (List<Statement> other : names.subList(i + 1, names.size())) {
                twoNames(hull, names.get(i), other).ifPresent(findings::add);
            }
        }
        for (Change change : Timeline.of(hull, Attribute.NAME).changes()) {
            Statement former = change.before().statements().getFirst();
            if (former.attribute() == Attribute.FORMER_NAME && change.before().certainty() != Certainty.CONFIRMED) {
                Statement present = change.after().statements().getFirst();
                findings.add(new IdentityFinding.TwoNames(
                        hull.id(), present, former, Together.TAKEN_AS_FORMER, Optional.empty()));
            }
        }
    }

    private static Optional<IdentityFinding> twoNames(Hull hull, List<Statement> ones, List<Statement> others) {
        Optional<IdentityFinding> unknown = Optional.empty();
        for (Statement one : ones) {
            for (Statement other : others) {
                if (one.valid().isEmpty() || other.valid().isEmpty()) {
                    unknown = unknown.or(() -> Optional.of(new IdentityFinding.TwoNames(
                            hull.id(), one, other, Together.TIME_UNKNOWN, Optional.empty())));
                } else if (one.valid().get().overlaps(other.valid().get())
                        && !Timeline.withinPrecision(
                                one.valid().get(), other.valid().get())) {
                    Span both = intersection(one.valid().get(), other.valid().get());
                    return Optional.of(new IdentityFinding.TwoNames(
                            hull.id(), one, other, Together.AT_ONE_TIME, Optional.of(both)));
                }
            }
        }
        return unknown;
    }

    private static Span intersection(Span a, Span b) {
        return new Span(
                a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest(),
                a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
    }

    private void imos(Hull hull) {
        var firsts = new TreeMap<String, Statement>();
        for (Statement statement : about(hull, Attribute.IMO)) {
            Optional<ImoNumber> imo = ImoNumber.parse(statement.value());
            imo.ifPresent(number -> firsts.putIfAbsent(number.digits(), statement));
            if (imo.isEmpty()) {
                findings.add(new IdentityFinding.BadImo(
                        statement.citation(),
                        hull.id() + " has an IMO number whose check digit fails: " + Words.of(statement),
                        "Compare it with the source digit by digit"));
            }
        }
        if (firsts.size() > 1) {
            findings.add(new IdentityFinding.TwoImos(
                    hull.id(), firsts.values().stream().sorted(BY_PLACE).toList()));
        }
    }

    private void sharedImos() {
        Map<String, Map<String, Statement>> byNumber = new TreeMap<>();
        for (Hull hull : hulls) {
            for (Statement statement : about(hull, Attribute.IMO)) {
                ImoNumber.parse(statement.value())
                        .ifPresent(number -> byNumber.computeIfAbsent(number.digits(), n -> new TreeMap<>())
                                .putIfAbsent(hull.id(), statement));
            }
        }
        byNumber.forEach((number, ofHull) -> {
            if (ofHull.size() > 1) {
                List<Statement> ended = hulls.stream()
                        .filter(h -> ofHull.containsKey(h.id()))
                        .flatMap(h -> ends(h).stream())
                        .toList();
                findings.add(new IdentityFinding.SharedImo(
                        new ImoNumber(number),
                        ofHull.values().stream().sorted(BY_PLACE).toList(),
                        ended));
            }
        });
    }

    private static List<Statement> ends(Hull hull) {
        return about(hull, Attribute.STATUS).stream()
                .filter(s -> Status.of(s.value()).map(Status::end).orElse(false))
                .toList();
    }

    private void shared(Attribute attribute) {
        Map<String, List<Statement>> bySign = new TreeMap<>();
        for (Hull hull : hulls) {
            for (Statement statement : about(hull, attribute)) {
                bySign.computeIfAbsent(SameValue.key(statement), k -> new ArrayList<>())
                        .add(statement);
            }
        }
        bySign.values().forEach(this::sharedSign);
    }

    private void sharedSign(List<Statement> statements) {
        Map<String, Statement> told = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Statement second : statements.subList(i + 1, statements.size())) {
                Statement first = statements.get(i);
                if (!first.hull().equals(second.hull())
                        && SameValue.together(first.valid(), second.valid())
                        && told.size() < MOST_OF_A_KIND
                        && told.putIfAbsent(first.hull() + "\n" + second.hull(), first) == null) {
                    boolean inOrder = BY_PLACE.compare(first, second) <= 0;
                    findings.add(new IdentityFinding.SharedSign(
                            first.attribute(), inOrder ? first : second, inOrder ? second : first));
                    if (first.attribute() == Attribute.MMSI) {
                        transmitter(first, second);
                    }
                }
            }
        }
    }

    private void transmitter(Statement one, Statement other) {
        List<Sighting> ones = sent(one);
        List<Sighting> others = sent(other);
        int found = 0;
        for (Sighting a : ones) {
            for (Sighting b : others) {
                Optional<Movement.Jump> jump = found < MOST_OF_A_KIND ? movement.between(a, b) : Optional.empty();
                if (jump.isPresent()) {
                    boolean inOrder = BY_TIME.compare(a, b) <= 0;
                    findings.add(new IdentityFinding.TransmitterTwice(
                            one.value(),
                            inOrder ? a : b,
                            inOrder ? b : a,
                            jump.get().distanceNm(),
                            jump.get().hours(),
                            movement.fastestKn()));
                    found++;
                }
            }
        }
    }

    /** Sightings with the transmitter on while the hull had the number. */
    private List<Sighting> sent(Statement mmsi) {
        return sightings.getOrDefault(mmsi.hull(), List.of()).stream()
                .filter(s -> s.detail().ais() == Sighting.Ais.ON || s.event() == Sighting.Event.AIS_POSITION)
                .filter(s -> SameValue.together(mmsi.valid(), Optional.of(s.when())))
                .limit(NEIGHBOURS)
                .toList();
    }

    private void flags(Hull hull) {
        byValue(about(hull, Attribute.FLAG)).forEach((value, statements) -> {
            if (NO_FLAG.matcher(value.toLowerCase(Locale.ROOT)).find()) {
                findings.add(new IdentityFinding.FalseFlag(statements.getFirst()));
            }
        });
    }

    private void end(Hull hull) {
        for (Statement end : ends(hull)) {
            if (end.valid().isEmpty()) {
                continue; // without a day nothing lies after it
            }
            Span gone = end.valid().get();
            var later = new ArrayList<Citation>();
            hull.statements().stream()
                    .sorted(BY_PLACE)
                    .filter(s ->
                            s.attribute() != Attribute.STATUS || !ends(hull).contains(s))
                    .filter(s -> s.attribute() != Attribute.REMARK && s.attribute() != Attribute.ROLE)
                    .filter(s -> s.valid()
                            .map(v -> v.earliest().isAfter(gone.latest()))
                            .orElse(false))
                    .forEach(s -> later.add(s.citation()));
            sightings.getOrDefault(hull.id(), List.of()).stream()
                    .filter(s -> s.when().earliest().isAfter(gone.latest()))
                    .forEach(s -> later.add(s.citation()));
            if (!later.isEmpty()) {
                findings.add(new IdentityFinding.AfterTheEnd(hull.id(), end, later));
            }
        }
    }

    private void movement(Hull hull) {
        List<Sighting> seen = sightings.getOrDefault(hull.id(), List.of());
        Duration longest = movement.longestNeeded();
        int found = 0;
        for (int i = 0; i < seen.size() && found < MOST_OF_A_KIND; i++) {
            Sighting first = seen.get(i);
            for (Sighting second : seen.subList(i + 1, Math.min(seen.size(), i + 1 + NEIGHBOURS))) {
                if (Duration.between(first.when().latest(), second.when().earliest())
                                .compareTo(longest)
                        > 0) {
                    break;
                }
                Optional<Movement.Jump> jump = movement.between(first, second);
                if (jump.isPresent()) {
                    findings.add(new IdentityFinding.TooFast(
                            hull.id(),
                            first,
                            second,
                            jump.get().distanceNm(),
                            jump.get().hours(),
                            movement.fastestKn()));
                    found++;
                    break; // the next one says the same of the next place
                }
            }
        }
    }
}
