package org.plimsoll.core.voyage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;

/**
 * Joins calls with where the same hull was seen before and after.
 *
 * <p><b>Algorithm.</b> The sightings of a hull at other places are taken in order of time, away from the call. One is the end of its voyage if it is
 * true, if the way fits between the two at the greatest speed, if no call that is known lies between, by the chance of each, and if none was
 * made in between that nobody saw ({@link org.plimsoll.core.event.Rounds}). If it is not true, the next one may be. A call of a ship that
 * nobody named is taken for each hull that it may have been of; whether other unnamed calls in between were of the same hull is read from joint
 * samples, because they exclude each other.
 *
 * <p><b>Accuracy.</b> VoyageBuilderTest: of the pairs of a call and a discharge of simulated worlds that are given a chance p, a share p belong
 * together.
 *
 * <p><b>Limitations.</b> The first place at which a ship was seen counts as the end; places before it where nobody looked stay unknown. Unnamed
 * sightings at other places count only for the hulls that their source names as candidates. Ways are geodesics across land.
 */
public final class VoyageBuilder {

    private final Gazetteer places;
    private final String watch;
    private final Assumptions assumptions;
    private final Association association;
    private final Pace pace;

    /**
     * How often ships call, and how much of it is seen.
     *
     * @param seen share of all calls that is documented one by one, 0 to 1
     * @param rounds how long a hull is away, by its expected number of calls
     */
    public record Pace(double seen, ByHull rounds) {

        /** How long a hull is away. */
        public interface ByHull {
            /** The rounds of a hull of which so many calls are documented. */
            org.plimsoll.core.event.Rounds of(double calls);
        }
    }

    /** A builder of the voyages from and to the watched place. */
    public VoyageBuilder(Gazetteer places, String watch, Assumptions assumptions, Association association, Pace pace) {
        this.places = places;
        this.watch = watch;
        this.assumptions = assumptions;
        this.association = association;
        this.pace = pace;
    }

    /** The voyages of the calls, in their order; those of one call by the chance of the hull. */
    public List<Voyage> build(List<Call> calls, Collection<Sighting> sightings) {
        var tracks = new Tracks(places, watch, assumptions, sightings);
        Set<String> hulls = new TreeSet<>(association.hulls());
        calls.forEach(c -> c.party().known().ifPresent(hulls::add));
        Map<String, Ends> ends = new LinkedHashMap<>();
        for (String hull : hulls) {
            if (!tracks.elsewhere(hull).isEmpty()) {
                ends.put(hull, new Ends(hull, calls, tracks, association, pace));
            }
        }
        List<Voyage> voyages = new ArrayList<>();
        for (int c = 0; c < calls.size(); c++) {
            Call call = calls.get(c);
            Optional<String> hull = call.party().known();
            if (hull.isPresent()) {
                voyages.add(voyage(
                        call,
                        hull,
                        call.belief().exists(),
                        Optional.ofNullable(ends.get(hull.get())),
                        tracks.around(hull.get(), call, next(calls, c))));
            } else {
                voyages.addAll(ofUnnamed(call, ends));
            }
        }
        return voyages;
    }

    private static Optional<Call> next(List<Call> calls, int c) {
        return calls.subList(c + 1, calls.size()).stream()
                .filter(o -> o.party().equals(calls.get(c).party()))
                .findFirst();
    }

    private List<Voyage> ofUnnamed(Call call, Map<String, Ends> ends) {
        List<Voyage> voyages = new ArrayList<>();
        int item = association.calls().indexOf(call.id());
        double rest = call.belief().exists();
        for (int h = 0; item >= 0 && h < association.hulls().size(); h++) {
            String hull = association.hulls().get(h);
            double chance = call.belief().exists() * association.samples().chance(item, h);
            Ends known = ends.get(hull);
            if (known != null && chance > 0) {
                Voyage voyage = voyage(
                        call,
                        Optional.of(hull),
                        chance,
                        Optional.of(known),
                        call.evidence().sightings());
                if (!voyage.from().isEmpty() || !voyage.to().isEmpty()) {
                    voyages.add(voyage);
                    rest -= chance;
                }
            }
        }
        voyages.sort((a, b) -> Double.compare(b.chance(), a.chance()));
        voyages.add(voyage(
                call,
                Optional.empty(),
                StrictMath.max(0, rest),
                Optional.empty(),
                call.evidence().sightings()));
        return voyages;
    }

    private static Voyage voyage(
            Call call, Optional<String> hull, double chance, Optional<Ends> ends, List<String> sightings) {
        List<String> against = new ArrayList<>();
        List<Voyage.End> from = ends.map(e -> e.before(call, against)).orElse(List.of());
        List<Voyage.End> to = ends.map(e -> e.after(call, against)).orElse(List.of());
        return new Voyage(
                call.id(),
                hull,
                chance,
                new Voyage.Times(
                        call.place(), call.stay().arrival(), call.stay().departure()),
                from,
                to,
                new Voyage.Evidence(sightings, against));
    }
}
