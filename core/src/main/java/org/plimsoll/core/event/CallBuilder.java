package org.plimsoll.core.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * between them. The chance that they are two calls weighs the chance of a turnaround as short as the time between against the chance of a
 * stay as long; below 5 % they are one, otherwise the later one is a call of its own that carries the chance; where the hull was seen at
 * another known place or position in between, they are two. Sightings of unnamed ships are
 * calls of their own, with the chance that they are the ship seen before. Times are then bounded by where else the hull was seen.
 *
 * <p><b>Limitations.</b> Unnamed and half-named sightings are not matched with hulls here but in the room of association; only with the
 * sighting just before.
 *
 * <p><b>Cost.</b> Sorting aside, linear in the number of sightings.
 */
public final class CallBuilder {

    /** Order of sightings in time. */
    static final Comparator<Sighting> IN_TIME = Comparator.comparing(
                    (Sighting s) -> s.when().earliest())
            .thenComparing(s -> s.when().latest())
            .thenComparing(Sighting::id);

    private static final double SURELY_ONE_STAY = 0.05;
    private static final double SECONDS_PER_DAY = 86_400;

    private final Gazetteer places;
    private final String watch;
    private final Assumptions assumptions;
    private final Distribution stayDays;
    private final Distribution turnaroundDays;
    private final StayBounds bounds;
    private final Map<String, Boolean> withinWatch = new LinkedHashMap<>();

    /** A builder for the calls at {@code watch} and the places within it. */
    public CallBuilder(Gazetteer places, String watch, Assumptions assumptions) {
        this.places = places;
        this.watch = watch;
        this.assumptions = assumptions;
        stayDays = assumptions.distribution(Assumed.STAY_DAYS);
        turnaroundDays = assumptions.distribution(Assumed.TURNAROUND_DAYS);
        bounds = new StayBounds(places, assumptions);
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
        List<Sighting> unnamed = new ArrayList<>();
        for (Sighting sighting : sightings) {
            sighting.subject()
                    .hull()
                    .ifPresentOrElse(
                            hull -> byHull.computeIfAbsent(hull, h -> new ArrayList<>())
                                    .add(sighting),
                            () -> unnamed.add(sighting));
        }
        List<Draft> drafts = new ArrayList<>();
        byHull.values().forEach(track -> drafts.addAll(ofHull(track)));
        drafts.addAll(ofUnnamed(unnamed, sightings));
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

    private List<Draft> ofHull(List<Sighting> unsorted) {
        List<Sighting> track = unsorted.stream().sorted(IN_TIME).toList();
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
            double distinct = current == null ? 1 : distinct(current, sighting);
            if (current == null || distinct >= SURELY_ONE_STAY) {
                current = new Draft(sighting, elsewhere, distinct);
                drafts.add(current);
            } else {
                current.add(sighting);
            }
        }
        return drafts;
    }

    /** Chance that a further sighting of the same hull belongs to another stay. */
    private double distinct(Draft before, Sighting next) {
        if (before.leftBefore(next.when())) {
            return 1;
        }
        double gapDays = days(before.seen(), next.when());
        if (gapDays <= 0) {
            return 0;
        }
        double back = turnaroundDays.cumulative(gapDays);
        double stayed = 1 - stayDays.cumulative(gapDays);
        return back + stayed == 0 ? 1 : back / (back + stayed);
    }

    private List<Draft> ofUnnamed(List<Sighting> unnamed, Collection<Sighting> all) {
        if (unnamed.isEmpty()) {
            return List.of();
        }
        List<Sighting> here = all.stream().filter(this::atWatch).sorted(IN_TIME).toList();
        List<Draft> drafts = new ArrayList<>();
        @Nullable Sighting before = null;
        for (Sighting sighting : here) {
            if (sighting.subject().hull().isEmpty()) {
                drafts.add(new Draft(sighting, null, before == null ? 1 : distinctUnnamed(before, sighting)));
            }
            before = sighting;
        }
        return drafts;
    }

    /** Chance that an unnamed ship is not the one seen just before. */
    private double distinctUnnamed(Sighting before, Sighting next) {
        boolean countedApart =
                before.detail().groups().stream().anyMatch(next.detail().groups()::contains);
        if (next.event() == Sighting.Event.ARRIVAL || countedApart) {
            return 1;
        }
        return stayDays.cumulative(StrictMath.max(0, days(before.when(), next.when())));
    }

    private static double days(Span from, Span to) {
        return Duration.between(from.latest(), to.earliest()).toSeconds() / SECONDS_PER_DAY;
    }
}
