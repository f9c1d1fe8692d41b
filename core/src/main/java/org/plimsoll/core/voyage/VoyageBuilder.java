package org.plimsoll.core.voyage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.observation.Sighting;

/**
 * Joins calls with where the same hull was seen next.
 *
 * <p><b>Algorithm.</b> Each call of a named hull begins a voyage. It ends at the next place where the hull was seen to stay, or is open where
 * it was only met at sea or came back to the watched place first.
 */
public final class VoyageBuilder {

    private VoyageBuilder() {}

    /** The voyages that begin with calls, by hull and time. */
    public static List<Voyage> build(Collection<Call> calls, Collection<Sighting> sightings) {
        Map<String, List<Call>> byHull = new TreeMap<>();
        for (Call call : calls) {
            call.party()
                    .known()
                    .ifPresent(hull ->
                            byHull.computeIfAbsent(hull, h -> new ArrayList<>()).add(call));
        }
        Map<String, List<Sighting>> tracks = new TreeMap<>();
        for (Sighting sighting : sightings) {
            sighting.subject()
                    .hull()
                    .filter(byHull::containsKey)
                    .ifPresent(hull ->
                            tracks.computeIfAbsent(hull, h -> new ArrayList<>()).add(sighting));
        }
        List<Voyage> voyages = new ArrayList<>();
        byHull.forEach((hull, ofHull) -> {
            List<Sighting> track = tracks.getOrDefault(hull, List.of()).stream()
                    .sorted(Comparator.comparing((Sighting s) -> s.when().earliest())
                            .thenComparing(Sighting::id))
                    .toList();
            int next = 0;
            for (int i = 0; i < ofHull.size(); i++) {
                @Nullable Call following = i + 1 < ofHull.size() ? ofHull.get(i + 1) : null;
                next = voyage(hull, ofHull.get(i), following, track, next, voyages);
            }
        });
        return voyages;
    }

    /** Adds the voyage that a call begins; returns where in the track to go on. */
    private static int voyage(
            String hull, Call call, @Nullable Call following, List<Sighting> track, int from, List<Voyage> voyages) {
        List<String> ids = new ArrayList<>(call.evidence().sightings());
        Optional<Sighting> end = Optional.empty();
        int i = from;
        for (; i < track.size(); i++) {
            Sighting sighting = track.get(i);
            if (call.evidence().sightings().contains(sighting.id())
                    || sighting.when().latest().isBefore(call.stay().seen().latest())) {
                continue;
            }
            if (following != null && following.evidence().sightings().contains(sighting.id())) {
                break;
            }
            ids.add(sighting.id());
            if (sighting.event().stay() && sighting.where().place().isPresent() && end.isEmpty()) {
                end = Optional.of(sighting);
            }
        }
        voyages.add(new Voyage(
                hull,
                Optional.of(call.place()),
                end.flatMap(s -> s.where().place()),
                call.stay().departure(),
                end.map(Sighting::when),
                ids));
        return i;
    }
}
