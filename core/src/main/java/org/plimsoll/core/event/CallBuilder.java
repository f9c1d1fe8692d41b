package org.plimsoll.core.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;

/**
 * Builds calls from sightings.
 *
 * <p><b>Algorithm.</b> Sightings of one hull at the watched place are one call unless leaving, discharging elsewhere and coming back fits
 * between them: {@link TwoStays} gives the chance that they are two. Below 5 % they are shown as one call that carries the chance of being two,
 * otherwise the later one is a call of its own that carries it; where the hull was seen at another known place or position in between, they
 * are two. How often a ship calls follows from a first pass in which ships come back as soon as they can. Sightings of unnamed ships are
 * calls of their own, with the chance that they are of a ship seen before ({@link UnnamedStays}). Times are then bounded by where else the hull was seen.
 *
 * <p><b>Limitations.</b> Which hull an unnamed ship was of those that were not seen shortly before or after is told in the room of association.
 *
 * <p><b>Cost.</b> Sorting aside, linear in the number of sightings; of an unnamed one some thirty times as much.
 */
public final class CallBuilder {

    /** Order of sightings in time. */
    static final Comparator<Sighting> IN_TIME = Comparator.comparing(
                    (Sighting s) -> s.when().earliest())
            .thenComparing(s -> s.when().latest())
            .thenComparing(Sighting::id);

    /** The same, but that who leaves on a day leaves after what was seen of the day. */
    private static final Comparator<Sighting> AS_THEY_WERE = Comparator.comparing(
                    (Sighting s) -> s.event() == Sighting.Event.DEPARTURE
                            ? s.when().latest()
                            : s.when().earliest())
            .thenComparing(IN_TIME);

    private static final double SHOWN_AS_ONE_STAY = 0.05;
    private static final double SECONDS_PER_DAY = 86_400;

    /** Within this the times lie at which two observers saw one ship leave. */
    private static final double SAME_DEPARTURE_DAYS = 0.5;

    private final Gazetteer places;
    private final String watch;
    private final Assumptions assumptions;
    private final Distribution stayDays;
    private final StayBounds bounds;
    private final Watching watching;
    private final Map<String, Double> hullLengthsM;
    private final TwoStays twoStays;
    private final TwoStays ofUnnamed;
    private final Rounds withoutRest;
    private final Map<String, Boolean> withinWatch = new LinkedHashMap<>();

    /** A builder of calls of which nothing is known but their sightings. */
    public CallBuilder(Gazetteer places, String watch, Assumptions assumptions) {
        this(places, watch, assumptions, Watching.UNKNOWN);
    }

    /** A builder for the calls at {@code watch} and the places within it. */
    public CallBuilder(Gazetteer places, String watch, Assumptions assumptions, Watching watching) {
        this(places, watch, assumptions, watching, Collections.emptyNavigableMap());
    }

    /**
     * The same where lengths of hulls are known.
     *
     * @param hullLengthsM lengths over all in metres, by the id of the hull
     */
    public CallBuilder(
            Gazetteer places,
            String watch,
            Assumptions assumptions,
            Watching watching,
            Map<String, Double> hullLengthsM) {
        this.hullLengthsM = hullLengthsM;
        this.places = places;
        this.watch = watch;
        this.assumptions = assumptions;
        stayDays = assumptions.distribution(Assumed.STAY_DAYS);
        bounds = new StayBounds(places, assumptions);
        this.watching = watching;
        twoStays = new TwoStays(assumptions, watching.misses(places, watch, assumptions));
        ofUnnamed = new TwoStays(assumptions, watching.missesOfOne(places, watch, assumptions));
        withoutRest = Rounds.withoutRest(assumptions);
    }

    /**
     * The calls that the sightings show, in order of time.
     *
     * @param sightings of one flow, in any order
     * @param aggregates published counts of the same flow, which may hold some of the calls
     */
    public List<Call> build(Collection<Sighting> sightings, Collection<Aggregate> aggregates) {
        var membership = new Memberships(places, assumptions, aggregates);
        Map<String, List<Sighting>> byHull = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            sighting.subject()
                    .hull()
                    .ifPresent(hull ->
                            byHull.computeIfAbsent(hull, h -> new ArrayList<>()).add(sighting));
        }
        byHull.replaceAll((hull, track) -> track.stream().sorted(IN_TIME).toList());
        List<Draft> drafts = new ArrayList<>();
        byHull.values().forEach(track -> drafts.addAll(ofHull(track, withoutRest)));
        List<Draft> ofUnnamed = ofUnnamed(sightings, drafts, Optional.empty());
        Optional<Watching.Pace> pace = watching.pace(
                StrictMath.max(published(aggregates), expected(drafts) + expected(ofUnnamed)), assumptions);
        if (pace.isPresent()) {
            drafts.clear();
            byHull.values().forEach(track -> drafts.addAll(ofHull(track, pace.get())));
        }
        drafts.addAll(pace.isPresent() ? ofUnnamed(sightings, drafts, pace) : ofUnnamed);
        return drafts.stream()
                .map(draft -> draft.finish(bounds, assumptions, membership))
                .sorted(Comparator.comparing((Call c) -> c.stay().seen().earliest())
                        .thenComparing(Call::id))
                .toList();
    }

    /** Whether a sighting shows a ship at the watched place. */
    public boolean atWatch(Sighting sighting) {
        return sighting.event() != Sighting.Event.SHUTTLE
                && sighting.where()
                        .place()
                        .map(place -> withinWatch.computeIfAbsent(place, p -> places.within(p, watch)))
                        .orElse(false);
    }

    private static double published(Collection<Aggregate> aggregates) {
        return aggregates.stream()
                .filter(Aggregate::countsCalls)
                .mapToInt(Aggregate::count)
                .sum();
    }

    private double expected(List<Draft> drafts) {
        return drafts.stream().mapToDouble(d -> d.expected(assumptions)).sum();
    }

    private List<Draft> ofHull(List<Sighting> track, Watching.Pace pace) {
        List<Draft> once = ofHull(track, withoutRest);
        return once.isEmpty() ? once : ofHull(track, pace.rounds(withoutRest, expected(once)));
    }

    private List<Draft> ofHull(List<Sighting> track, Rounds rounds) {
        List<Draft> drafts = new ArrayList<>();
        @Nullable Draft current = null;
        @Nullable Sighting elsewhere = null;
        for (Sighting sighting : track) {
            if (!atWatch(sighting)) {
                if (bounds.elsewhere(sighting, watch)) {
                    if (current != null) {
                        current.seenElsewhere(sighting);
                    }
                    elsewhere = sighting;
                }
                continue;
            }
            double distinct = current == null ? 1 : distinct(current, sighting, rounds);
            if (current == null || distinct >= SHOWN_AS_ONE_STAY) {
                current = new Draft(sighting, elsewhere, distinct, current);
                drafts.add(current);
            } else {
                current.add(sighting, distinct);
            }
        }
        return drafts;
    }

    /** Chance that a further sighting of the same hull belongs to another stay. */
    private double distinct(Draft before, Sighting next, Rounds rounds) {
        if (before.leftBefore(next.when())) {
            return 1;
        }
        if (days(before.seen(), next.when()) <= 0) {
            return 0;
        }
        Sighting first = before.first();
        Sighting last = before.latest();
        double two = twoStays.chance(
                first.when(), first.event() == Sighting.Event.ARRIVAL, last.when(), next.when(), rounds);
        boolean left = last.event() == Sighting.Event.DEPARTURE && next.event() != Sighting.Event.DEPARTURE;
        return new UnnamedStays.Break(two, left ? untrue(last) : 1).chance();
    }

    private List<Draft> ofUnnamed(Collection<Sighting> all, List<Draft> named, Optional<Watching.Pace> pace) {
        List<Sighting> here =
                all.stream().filter(this::atWatch).sorted(AS_THEY_WERE).toList();
        var lengths = new Lengths(here, hullLengthsM, assumptions);
        return new UnnamedStays(
                        here, named, (before, next) -> breakUnnamed(before, next, lengths, pace), watching.complete())
                .drafts(here);
    }

    /** Whether two sightings, one of them of an unnamed ship, are of one stay. */
    private UnnamedStays.Break breakUnnamed(
            Sighting before, Sighting next, Lengths lengths, Optional<Watching.Pace> pace) {
        boolean countedApart =
                before.detail().groups().stream().anyMatch(next.detail().groups()::contains);
        if (next.event() == Sighting.Event.ARRIVAL || countedApart) {
            return UnnamedStays.Break.SURE;
        }
        boolean leaves = next.event() == Sighting.Event.DEPARTURE;
        double another = pace.map(p -> ofUnnamed.another(before.when(), next.when(), leaves, p.callsADay()))
                .orElseGet(() -> stayDays.cumulative(StrictMath.max(0, days(before.when(), next.when()))));
        boolean left = before.event() == Sighting.Event.DEPARTURE
                && (leaves ? toldApart(before, next) : before.when().precedes(next.when()));
        return new UnnamedStays.Break(another, lengths.odds(before, next) * (left ? untrue(before) : 1));
    }

    /** Chance that a sighting is not what it is said to be. */
    private double untrue(Sighting sighting) {
        return 1 - assumptions.chanceTrue(sighting.citation().certainty());
    }

    /** Whether two departures are of two ships: one observer tells each once, and times that two tell of one lie near each other. */
    private static boolean toldApart(Sighting before, Sighting next) {
        boolean oneObserver = before.citation().source().equals(next.citation().source())
                && before.detail().sensor().equals(next.detail().sensor());
        return oneObserver || days(before.when(), next.when()) > SAME_DEPARTURE_DAYS;
    }

    private static double days(Span from, Span to) {
        return Duration.between(from.latest(), to.earliest()).toSeconds() / SECONDS_PER_DAY;
    }
}
