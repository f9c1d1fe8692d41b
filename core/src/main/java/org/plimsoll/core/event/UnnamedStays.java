package org.plimsoll.core.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.observation.Sighting;

/**
 * Which sightings of ships that nobody named are calls of their own.
 *
 * <p><b>Algorithm.</b> A sighting may be of the ship that was seen in the scene before or in the next one, named there or not. Sightings that may be
 * of one ship are chained, one link from scene to scene, each with the chance that it breaks. A chain of unnamed sightings between named ones
 * has as many stays of its own as links break, less one between two stays of named ships: at least one link breaks there, and between two
 * sightings of one stay of a named ship none or two do. The stays of a chain are told as calls that exist with a chance, each of which names
 * the call that it is part of otherwise.
 *
 * <p><b>Accuracy.</b> The number of calls is that of the chains; which of the sightings of a chain begins a stay is not told apart.
 *
 * <p>Reports of arrivals and departures tell of one ship and are no scenes: the others are there after them as before.
 *
 * <p><b>Limitations.</b> A ship that a scene between two others did not show is taken for another after it, unless that scene showed none. Lengths
 * and tags of the sightings are not compared.
 */
final class UnnamedStays {
    private static final Duration ONE_MOMENT = Duration.ofHours(1);

    private final ToDoubleBiFunction<Sighting, Sighting> breaks;
    private final Map<Sighting, Sighting> next = new LinkedHashMap<>();
    private final Map<Sighting, Sighting> before = new LinkedHashMap<>();
    private final Map<String, Draft> holding = new LinkedHashMap<>();

    /**
     * Stays of unnamed ships.
     *
     * @param here all sightings at the place, in order of time
     * @param named the calls of named ships
     * @param breaks chance that a sighting and a later one are not of one stay
     */
    UnnamedStays(Collection<Sighting> here, List<Draft> named, ToDoubleBiFunction<Sighting, Sighting> breaks) {
        this.breaks = breaks;
        named.forEach(draft -> draft.ids().forEach(id -> holding.put(id, draft)));
        List<Sighting> earlier = List.of();
        for (List<Sighting> scene : scenes(here)) {
            List<Sighting> later = without(scene, earlier);
            link(without(earlier, scene), later);
            earlier = report(scene.getFirst()) ? beside(earlier, scene) : scene;
        }
    }

    /** Whether it tells of one ship that comes or goes, and nothing of others that are there. */
    private static boolean report(Sighting sighting) {
        return sighting.event() == Sighting.Event.ARRIVAL || sighting.event() == Sighting.Event.DEPARTURE;
    }

    /** Who is there after a report: those whom it does not tell of, and those whom it does. */
    private List<Sighting> beside(List<Sighting> earlier, List<Sighting> reported) {
        List<Sighting> there = new ArrayList<>(without(earlier, reported));
        reported.forEach(s -> there.remove(before.get(s)));
        there.addAll(reported);
        return there;
    }

    /** The sightings that one sensor made at one moment are together: these are of as many ships. */
    private static List<List<Sighting>> scenes(Collection<Sighting> here) {
        List<List<Sighting>> scenes = new ArrayList<>();
        for (Sighting sighting : here) {
            if (scenes.isEmpty() || !together(scenes.getLast().getFirst(), sighting)) {
                scenes.add(new ArrayList<>());
            }
            scenes.getLast().add(sighting);
        }
        return scenes;
    }

    private static boolean together(Sighting a, Sighting b) {
        return a.when().equals(b.when())
                && a.when().width().compareTo(ONE_MOMENT) <= 0
                && a.detail().sensor().equals(b.detail().sensor())
                && !a.detail().sensor().isBlank();
    }

    /** The sightings of a scene but those of ships that another one names too. */
    private static List<Sighting> without(List<Sighting> scene, List<Sighting> other) {
        return scene.stream()
                .filter(s -> unnamed(s)
                        || other.stream()
                                .noneMatch(o ->
                                        o.subject().hull().equals(s.subject().hull())))
                .toList();
    }

    private static boolean unnamed(Sighting sighting) {
        return sighting.subject().hull().isEmpty();
    }

    /** Links each ship that may have stayed with one that may have been there before; two that are named are two. */
    private void link(List<Sighting> earlier, List<Sighting> later) {
        List<Sighting> free = new ArrayList<>(earlier);
        for (Sighting sighting : later) {
            free.stream()
                    .filter(f -> unnamed(f) || unnamed(sighting))
                    .filter(f -> breaks.applyAsDouble(f, sighting) < 1)
                    .reduce((a, b) -> b)
                    .ifPresent(same -> {
                        free.remove(same);
                        next.put(same, sighting);
                        before.put(sighting, same);
                    });
        }
    }

    /** The calls, in order of time. */
    List<Draft> drafts(Collection<Sighting> here) {
        List<Draft> drafts = new ArrayList<>();
        for (Sighting sighting : here) {
            Sighting earlier = before.get(sighting);
            if (unnamed(sighting) && (earlier == null || !unnamed(earlier))) {
                drafts.addAll(chain(sighting));
            }
        }
        return drafts;
    }

    private List<Draft> chain(Sighting begin) {
        List<Sighting> chain = new ArrayList<>();
        @Nullable Sighting at = begin;
        while (at != null && unnamed(at)) {
            chain.add(at);
            at = next.get(at);
        }
        @Nullable Sighting left = before.get(begin);
        Optional<Draft> leftStay = Optional.ofNullable(left).map(s -> holding.get(s.id()));
        Optional<Draft> rightStay = Optional.ofNullable(at).map(s -> holding.get(s.id()));
        double[] broken = new double[chain.size() + 1];
        for (int i = 0; i < broken.length; i++) {
            @Nullable Sighting from = i == 0 ? left : chain.get(i - 1);
            @Nullable Sighting to = i == chain.size() ? at : chain.get(i);
            broken[i] = from == null || to == null ? 1 : breaks.applyAsDouble(from, to);
        }
        double[] own = own(broken, leftStay, rightStay);
        return drafts(chain, own, leftStay, rightStay);
    }

    /** The chance of each sighting of a chain to be a stay of its own. */
    private static double[] own(double[] broken, Optional<Draft> left, Optional<Draft> right) {
        int size = broken.length - 1;
        double[] own = new double[size];
        if (right.isEmpty()) {
            System.arraycopy(broken, 0, own, 0, size);
        } else if (left.isEmpty()) {
            System.arraycopy(broken, 1, own, 0, size);
        } else {
            double sum = 0;
            double whole = 1;
            for (double b : broken) {
                sum += b;
                whole *= 1 - b;
            }
            for (int i = 0; i < size; i++) {
                if (left.equals(right)) {
                    double both = broken[i] * broken[i + 1];
                    double neither = (1 - broken[i]) * (1 - broken[i + 1]);
                    own[i] = both + neither == 0 ? 1 : both / (both + neither);
                } else {
                    own[i] = whole == 1 ? 0 : StrictMath.clamp((sum / (1 - whole) - 1) / size, 0, 1);
                }
            }
        }
        return own;
    }

    private List<Draft> drafts(List<Sighting> chain, double[] own, Optional<Draft> left, Optional<Draft> right) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            drafts.add(new Draft(chain.get(i), own[i]));
        }
        // Where the chain hangs on a later call alone, each part hangs on the one after it.
        boolean forwards = left.isEmpty() && right.isPresent();
        for (int i = 0; i < drafts.size(); i++) {
            int neighbour = forwards ? i + 1 : i - 1;
            boolean inside = neighbour >= 0 && neighbour < drafts.size();
            Optional<Draft> other = inside ? Optional.of(drafts.get(neighbour)) : forwards ? right : left;
            other.ifPresent(drafts.get(i)::mayBePartOf);
        }
        return drafts;
    }
}
