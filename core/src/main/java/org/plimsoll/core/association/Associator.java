package org.plimsoll.core.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Workers;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;

/**
 * Holds unnamed calls against the hulls that may have made them, all at once.
 *
 * <p><b>Algorithm.</b> Before anything is seen every ship of a fleet of the assumed median size is equally likely; the ships that the case does not
 * name are one option together, "another ship", which never conflicts. {@link CallWeights} adds what was measured of each call, the candidates that
 * its source names, and where the hull was at other times; {@link Feasibility} gives the factor of two calls of one hull. {@link JointSamples}
 * sums and samples. What sightings and decisions say of a call that they name is not questioned.
 *
 * <p><b>Source.</b> Joint assignment under mutual exclusion: Oh, Russell and Sastry 2009, Markov chain Monte Carlo data association.
 *
 * <p><b>Accuracy.</b> AssociatorCalibrationTest: of the assignments of simulated worlds that are given a chance p, a share p is right.
 *
 * <p><b>Limitations.</b> Each call is taken to be one; that it may not be is drawn later and apart. Two calls of one hull are held against each other
 * and not the whole chain of its calls. Shares of the calls are equal for all ships: how often a ship was named says nothing of how often it called.
 * Of so many unnamed calls that their pairs would be more than {@value #MOST_PAIRS} each is held against the next ones only.
 */
public final class Associator {

    private static final int MOST_PAIRS = 4_000_000;

    private final Gazetteer places;
    private final Fleet fleet;
    private final Assumptions assumptions;
    private final String watch;
    private final List<Sighting> sightings;

    /**
     * An associator of the calls at a place.
     *
     * @param watch id of the watched place
     * @param sightings of the whole case, other flows included: they show where a hull was
     */
    public Associator(
            Gazetteer places, Fleet fleet, Assumptions assumptions, String watch, Collection<Sighting> sightings) {
        this.places = places;
        this.fleet = fleet;
        this.assumptions = assumptions;
        this.watch = watch;
        this.sightings = List.copyOf(sightings);
    }

    /**
     * Which hull each unnamed call was of.
     *
     * @param calls all calls of the flow
     * @param open the unnamed calls to be associated; others are left to whoever knows more of them
     * @param draws joint samples wanted
     * @param workers run chains, several at once
     */
    public Association of(List<Call> calls, Predicate<Call> open, long seed, int draws, Workers workers) {
        List<Call> unnamed = calls.stream()
                .filter(c -> c.party().known().isEmpty() && open.test(c))
                .sorted(Comparator.comparing((Call c) -> c.stay().seen().earliest())
                        .thenComparing(Call::id))
                .toList();
        if (unnamed.isEmpty()) {
            Problem nothing = Problem.of(1, List.of(), List.of());
            return new Association(List.of(), List.of(), JointSamples.of(nothing, seed, draws, workers), List.of());
        }
        List<Hull> hulls = Callers.of(fleet, calls, sightings);
        Map<String, Sighting> byId = new LinkedHashMap<>();
        sightings.forEach(s -> byId.put(s.id(), s));
        var feasibility = new Feasibility(places, assumptions);
        var sizes = new SizeLikelihood(assumptions, fleet.hulls());
        var whereabouts = new Whereabouts(feasibility, assumptions, places, watch, calls, byId);
        List<CallWeights> weights = new ArrayList<>();
        for (Call call : unnamed) {
            weights.add(new CallWeights(call, byId, hulls, assumptions, sizes, whereabouts));
        }
        List<double[]> rows = weights.stream().map(CallWeights::logWeights).toList();
        JointSamples samples =
                JointSamples.of(Problem.of(hulls.size() + 1, rows, pairs(unnamed, feasibility)), seed, draws, workers);
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < unnamed.size(); i++) {
            explanations.add(weights.get(i).explain(i, samples));
        }
        return new Association(
                unnamed.stream().map(Call::id).toList(),
                hulls.stream().map(Hull::id).toList(),
                samples,
                explanations);
    }

    private static List<Problem.Pair> pairs(List<Call> unnamed, Feasibility feasibility) {
        List<Feasibility.Presence> presences =
                unnamed.stream().map(Feasibility.Presence::of).toList();
        List<Problem.Pair> pairs = new ArrayList<>();
        int most = MOST_PAIRS / StrictMath.max(1, unnamed.size());
        for (int i = 0; i < presences.size(); i++) {
            double free = presences.get(i).lastTo() + feasibility.longestTurnaroundDays();
            int last = StrictMath.min(presences.size(), i + 1 + most);
            for (int j = i + 1; j < last && presences.get(j).firstFrom() < free; j++) {
                double both = feasibility.both(presences.get(i), presences.get(j));
                if (both < 1) {
                    pairs.add(new Problem.Pair(i, j, StrictMath.log(both)));
                }
            }
        }
        return pairs;
    }
}
