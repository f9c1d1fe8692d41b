package org.plimsoll.core.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.LoadState;

/** A call in the making: the sightings collected so far, and the hull's last one before and first one after them at other places. */
final class Draft {

    private final List<Sighting> sightings = new ArrayList<>();
    private final @Nullable Sighting before;
    private final double distinct;
    private @Nullable Draft mayBePartOf;
    private double one = 1;
    private final List<Link> links = new ArrayList<>();
    private @Nullable Sighting after;
    private Span seen;

    /**
     * A draft of a call.
     *
     * @param before last sighting of the hull elsewhere
     * @param distinct chance that it is another stay than {@code mayBePartOf}
     * @param mayBePartOf the call that it may be one stay with
     */
    Draft(Sighting first, @Nullable Sighting before, double distinct, @Nullable Draft mayBePartOf) {
        sightings.add(first);
        this.before = before;
        this.distinct = distinct;
        this.mayBePartOf = mayBePartOf;
        seen = first.when();
    }

    /** A draft of a call of an unnamed ship. */
    Draft(Sighting first, double distinct) {
        this(first, null, distinct, null);
    }

    /** Names the call that it may be one stay with, before it or after it. */
    void mayBePartOf(Draft other) {
        mayBePartOf = other;
    }

    private record Link(Draft other, boolean before, double broken, double odds) {
        Call.Link finish() {
            return new Call.Link(other.id(), before, broken, odds);
        }
    }

    /** Whether it is one stay with an earlier one, or may be. */
    boolean mayContinue(Draft other) {
        return equals(other) || (mayBePartOf != null && mayBePartOf.equals(other) && distinct < 1);
    }

    /** Notes a call right before or after it that may be of the same ship, as {@link Call.Link} says. */
    void link(Draft other, boolean comesBefore, double broken, double odds) {
        links.add(new Link(other, comesBefore, broken, odds));
    }

    /**
     * Adds a sighting of the same stay.
     *
     * @param another chance that it is of another stay all the same
     */
    void add(Sighting sighting, double another) {
        sightings.add(sighting);
        one *= 1 - another;
        after = null;
        seen = seen.union(sighting.when());
    }

    /** The report of its arrival, or the sighting that first showed it there. */
    Sighting first() {
        return sightings.stream()
                .filter(s -> s.event() == Sighting.Event.ARRIVAL)
                .findFirst()
                .orElse(sightings.getFirst());
    }

    /** Its latest sighting. */
    Sighting latest() {
        return sightings.getLast();
    }

    private String id() {
        return "call-" + sightings.getFirst().id();
    }

    Span seen() {
        return seen;
    }

    /** Notes a sighting at another place, in order of time. */
    void seenElsewhere(Sighting sighting) {
        if (after == null || !last().precedes(after.when())) {
            after = sighting;
        }
    }

    /** Whether the hull was plainly seen elsewhere between the last sighting here and another. */
    boolean leftBefore(Span next) {
        return after != null && last().precedes(after.when()) && after.when().precedes(next);
    }

    private Span last() {
        return sightings.getLast().when();
    }

    Call finish(StayBounds bounds, Assumptions assumptions, Memberships memberships) {
        Sighting first = sightings.getFirst();
        List<String> boundWords = new ArrayList<>();
        List<String> against = new ArrayList<>();
        var stay = bounds.stay(
                sightings, seen, Optional.ofNullable(before), Optional.ofNullable(after), boundWords, against);
        Call.Load load = load();
        disagreement(load.onArrival(), "arrival", against);
        disagreement(load.onDeparture(), "departure", against);
        var party = first.subject()
                .hull()
                .<Call.Party>map(Call.Party.Named::new)
                .orElseGet(() -> new Call.Party.Unnamed(first.subject().asReported()));
        return new Call(
                id(),
                first.where().place().orElse(""),
                party,
                stay,
                new Call.Belief(
                        real(assumptions),
                        new Call.Stays(
                                distinct,
                                distinct < 1 ? Optional.ofNullable(mayBePartOf).map(Draft::id) : Optional.empty(),
                                1 - one,
                                links.stream().map(Link::finish).toList()),
                        memberships.of(sightings, seen)),
                load,
                new Call.Evidence(ids(), boundWords, against));
    }

    /** The surest sighting decides: sightings of one stay are one analyst's chain, not independent proofs. */
    private double real(Assumptions assumptions) {
        return assumptions.chanceTrue(sightings.stream()
                .map(s -> s.citation().certainty())
                .min(Certainty::compareTo)
                .orElse(Certainty.UNVERIFIED));
    }

    /** How many calls it is to be taken for. */
    double expected(Assumptions assumptions) {
        return real(assumptions) * distinct;
    }

    List<String> ids() {
        return sightings.stream().map(Sighting::id).toList();
    }

    private Call.Load load() {
        return new Call.Load(
                words(Sighting.Event.ARRIVAL),
                words(Sighting.Event.DEPARTURE),
                measured(Sighting.Event.ARRIVAL),
                measured(Sighting.Event.DEPARTURE));
    }

    private List<LoadState> words(Sighting.Event event) {
        Map<String, LoadState> bySource = new LinkedHashMap<>();
        reports(event)
                .filter(s -> s.detail().load() != LoadState.UNKNOWN)
                .forEach(s -> bySource.putIfAbsent(
                        s.detail().sensor().isBlank()
                                ? s.citation().source()
                                : s.detail().sensor(),
                        s.detail().load()));
        return List.copyOf(bySource.values());
    }

    private static void disagreement(List<LoadState> words, String when, List<String> against) {
        List<String> different = words.stream()
                .distinct()
                .map(w -> w.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        if (different.size() > 1) {
            against.add("sources disagree on the load on " + when + ": " + String.join(", ", different));
        }
    }

    private Sighting.Measured measured(Sighting.Event event) {
        return new Sighting.Measured(
                reports(event)
                        .flatMap(s -> s.detail().measured().draughtM().stream())
                        .findFirst(),
                reports(event)
                        .flatMap(s -> s.detail().measured().freeboard().stream())
                        .findFirst());
    }

    /** From sightings that a source can be shown for: from memory alone nothing is counted. */
    private Stream<Sighting> reports(Sighting.Event event) {
        return sightings.stream()
                .filter(s -> s.event() == event && s.citation().certainty().verified());
    }
}
