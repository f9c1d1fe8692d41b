package org.plimsoll.core.voyage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.event.Rounds;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;

/** Where the calls of one hull came from and went to. */
final class Ends {

    private static final int POINTS = 5;
    private static final int MOST_DRAWS = 500;

    /** Ends less likely than this are left to what is unknown. */
    private static final double LEAST = 1e-6;

    private static final double SECONDS_PER_DAY = 86_400;

    private final List<Tracks.Elsewhere> elsewhere;
    private final List<Other> named = new ArrayList<>();
    private final List<Other> unnamed = new ArrayList<>();
    private final Association association;
    private final int hullNumber;
    private final Rounds rounds;
    private final double seen;

    /** Another call that may have been of the hull; {@code item} is its number in the association, where it is unnamed. */
    private record Other(String id, double middle, double exists, int item) {}

    Ends(String hull, List<Call> calls, Tracks tracks, Association association, VoyageBuilder.Pace pace) {
        this.association = association;
        elsewhere = tracks.elsewhere(hull);
        hullNumber = association.hulls().indexOf(hull);
        Map<String, Integer> items = new LinkedHashMap<>();
        association.calls().forEach(id -> items.put(id, items.size()));
        double expected = 0;
        for (Call call : calls) {
            double middle = days(call.stay().seen().middle());
            double exists = call.belief().exists();
            int item = items.getOrDefault(call.id(), -1);
            if (call.party().known().filter(hull::equals).isPresent()) {
                named.add(new Other(call.id(), middle, exists, -1));
                expected += exists;
            } else if (item >= 0 && hullNumber >= 0 && association.samples().chance(item, hullNumber) > 0) {
                unnamed.add(new Other(call.id(), middle, exists, item));
                expected += exists * association.samples().chance(item, hullNumber);
            }
        }
        rounds = pace.rounds().of(expected);
        seen = pace.seen();
    }

    /** Where the ship of a call went. */
    List<Voyage.End> after(Call call, List<String> against) {
        return ends(call, elsewhere, 1, against);
    }

    /** Where it came from. */
    List<Voyage.End> before(Call call, List<String> against) {
        return ends(call, elsewhere.reversed(), -1, against);
    }

    private List<Voyage.End> ends(Call call, List<Tracks.Elsewhere> inOrder, int sign, List<String> against) {
        Map<String, Voyage.End> byPlace = new LinkedHashMap<>();
        double open = 1;
        for (Tracks.Elsewhere other : inOrder) {
            double fits = fits(call, other, sign);
            if (fits == 0) {
                if (sign > 0 && tooFar(call, other)) {
                    against.add(other.sighting().id() + " puts the ship at "
                            + other.sighting().where().asReported()
                            + " at a time from which it could not have sailed to this call, or to there from it");
                }
                continue;
            }
            double isTrue = other.real() * fits;
            double chance = open * isTrue * direct(call, other, sign);
            open *= 1 - isTrue;
            if (chance >= LEAST) {
                byPlace.merge(
                        other.place(),
                        new Voyage.End(
                                other.place(),
                                chance,
                                when(call, other, sign),
                                List.of(other.sighting().id())),
                        Ends::together);
            }
        }
        return byPlace.values().stream()
                .sorted(Comparator.comparingDouble(Voyage.End::chance).reversed())
                .toList();
    }

    private static Voyage.End together(Voyage.End a, Voyage.End b) {
        List<String> sightings = new ArrayList<>(a.sightings());
        sightings.addAll(b.sightings());
        return new Voyage.End(a.place(), a.chance() + b.chance(), a.when().union(b.when()), sightings);
    }

    /** The share of moments within what was reported at which the way fits between the call and the other place, in that order. */
    private static double fits(Call call, Tracks.Elsewhere other, int sign) {
        Span stay = call.stay().seen();
        int fit = 0;
        for (int i = 0; i < POINTS; i++) {
            double here = sign > 0
                    ? within(call.stay().departure().earliest(), stay.latest(), i)
                    : within(stay.earliest(), call.stay().arrival().latest(), i);
            for (int j = 0; j < POINTS; j++) {
                double there = within(
                        other.sighting().when().earliest(),
                        other.sighting().when().latest(),
                        j);
                fit += sign * (there - here) >= other.wayDays() ? 1 : 0;
            }
        }
        return (double) fit / POINTS / POINTS;
    }

    /** Whether no moment of the call and of the other place are as far apart as the way takes, in either order. */
    private static boolean tooFar(Call call, Tracks.Elsewhere other) {
        Span there = other.sighting().when();
        Span here = call.stay().seen();
        double afterDays = days(there.latest()) - days(here.earliest());
        double beforeDays = days(here.latest()) - days(there.earliest());
        return afterDays < other.wayDays() && beforeDays < other.wayDays();
    }

    /** The chance that the ship made no call between a call and its stay at another place. */
    private double direct(Call call, Tracks.Elsewhere other, int sign) {
        Span stay = call.stay().seen();
        double there = days(other.sighting().when().middle());
        double edge = days(sign > 0 ? stay.latest() : stay.earliest());
        double gap = StrictMath.max(other.wayDays(), sign * (there - edge));
        double chance =
                sign > 0 ? rounds.onThisVoyage(gap, other.wayDays(), seen) : rounds.direct(gap, other.wayDays(), seen);
        double here = days(stay.middle());
        for (Other between : named) {
            chance *= lies(between, call, here, there) ? 1 - between.exists() : 1;
        }
        return chance < LEAST ? 0 : chance * noneUnnamed(call, here, there);
    }

    private static boolean lies(Other other, Call call, double here, double there) {
        return !other.id().equals(call.id())
                && other.middle() > StrictMath.min(here, there)
                && other.middle() < StrictMath.max(here, there);
    }

    /** The same of unnamed calls, over the joint samples in which this call is of the hull. */
    private double noneUnnamed(Call call, double here, double there) {
        List<Other> between =
                unnamed.stream().filter(o -> lies(o, call, here, there)).toList();
        if (between.isEmpty()) {
            return 1;
        }
        int own = unnamed.stream()
                .filter(o -> o.id().equals(call.id()))
                .mapToInt(Other::item)
                .findFirst()
                .orElse(-1);
        var samples = association.samples();
        double sum = 0;
        int used = 0;
        for (int draw = 0; draw < samples.draws() && used < MOST_DRAWS; draw++) {
            if (own >= 0 && samples.of(own, draw) != hullNumber) {
                continue;
            }
            used++;
            double none = 1;
            for (Other other : between) {
                none *= samples.of(other.item(), draw) == hullNumber ? 1 - other.exists() : 1;
            }
            sum += none;
        }
        return used == 0 ? 0 : sum / used;
    }

    /** When it came to the other place, or left it: as reported, else from the other end of the way to the moment at which it was seen. */
    private static Span when(Call call, Tracks.Elsewhere other, int sign) {
        Sighting sighting = other.sighting();
        Duration way = Duration.ofSeconds((long) (other.wayDays() * SECONDS_PER_DAY));
        if (sign > 0) {
            Instant soonest = call.stay().departure().earliest().plus(way);
            boolean reported = sighting.event() == Sighting.Event.ARRIVAL
                    || !soonest.isBefore(sighting.when().latest());
            return reported
                    ? sighting.when()
                    : new Span(soonest, sighting.when().latest());
        }
        Instant last = call.stay().arrival().latest().minus(way);
        boolean reported = sighting.event() == Sighting.Event.DEPARTURE
                || !last.isAfter(sighting.when().earliest());
        return reported ? sighting.when() : new Span(sighting.when().earliest(), last);
    }

    private static double within(Instant from, Instant to, int point) {
        double begin = days(from);
        return begin + (StrictMath.max(begin, days(to)) - begin) * (point + 0.5) / POINTS;
    }

    private static double days(Instant moment) {
        return moment.getEpochSecond() / SECONDS_PER_DAY;
    }
}
