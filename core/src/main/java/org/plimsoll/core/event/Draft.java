package org.plimsoll.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Assumed;
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
    private @Nullable Sighting after;
    private Span seen;

    Draft(Sighting first, @Nullable Sighting before, double distinct) {
        sightings.add(first);
        this.before = before;
        this.distinct = distinct;
        seen = first.when();
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        after = null;
        seen = seen.union(sighting.when());
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
        var party = first.subject()
                .hull()
                .<Call.Party>map(Call.Party.Named::new)
                .orElseGet(() -> new Call.Party.Unnamed(first.subject().asReported()));
        return new Call(
                "call-" + first.id(),
                first.where().place().orElse(""),
                party,
                stay,
                new Call.Belief(real(assumptions), distinct, memberships.of(sightings, seen)),
                load(),
                new Call.Evidence(sightings.stream().map(Sighting::id).toList(), boundWords, against));
    }

    /** The surest sighting decides: sightings of one stay are one analyst's chain, not independent proofs. */
    private double real(Assumptions assumptions) {
        Certainty surest = sightings.stream()
                .map(s -> s.citation().certainty())
                .min(Certainty::compareTo)
                .orElse(Certainty.UNVERIFIED);
        return assumptions.median(
                switch (surest) {
                    case CONFIRMED -> Assumed.TRUE_IF_CONFIRMED;
                    case LIKELY -> Assumed.TRUE_IF_LIKELY;
                    case DISPUTED -> Assumed.TRUE_IF_DISPUTED;
                    case UNVERIFIED -> Assumed.TRUE_IF_UNVERIFIED;
                });
    }

    private Call.Load load() {
        return new Call.Load(
                word(Sighting.Event.ARRIVAL),
                word(Sighting.Event.DEPARTURE),
                measured(Sighting.Event.ARRIVAL),
                measured(Sighting.Event.DEPARTURE));
    }

    private LoadState word(Sighting.Event event) {
        return details(event)
                .map(Sighting.Detail::load)
                .filter(load -> load != LoadState.UNKNOWN)
                .findFirst()
                .orElse(LoadState.UNKNOWN);
    }

    private Sighting.Measured measured(Sighting.Event event) {
        return new Sighting.Measured(
                details(event).flatMap(d -> d.measured().draughtM().stream()).findFirst(),
                details(event).flatMap(d -> d.measured().freeboard().stream()).findFirst());
    }

    /** From sightings that a source can be shown for: from memory alone nothing is counted. */
    private Stream<Sighting.Detail> details(Sighting.Event event) {
        return sightings.stream()
                .filter(s -> s.event() == event && s.citation().certainty().verified())
                .map(Sighting::detail);
    }
}
