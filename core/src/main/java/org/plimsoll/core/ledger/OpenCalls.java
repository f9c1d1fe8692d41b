package org.plimsoll.core.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.association.Associator;
import org.plimsoll.core.association.JointSamples;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Workers;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;

/** The unnamed calls of which no published group says anything, with the ship that each draw takes them for. */
final class OpenCalls {

    private final Association association;
    private final int[] itemOf;
    private final int[] shipOf;
    private final Capacity.Known[] measured;
    private final boolean[] sized;

    /**
     * Open calls.
     *
     * @param calls in the order of the simulation
     */
    OpenCalls(Association association, List<Call> calls, CaseFile caseFile, Roster roster) {
        this.association = association;
        itemOf = new int[calls.size()];
        measured = new Capacity.Known[calls.size()];
        sized = new boolean[calls.size()];
        shipOf = association.hulls().stream().mapToInt(roster::index).toArray();
        Map<String, Integer> items = new LinkedHashMap<>();
        association.calls().forEach(id -> items.put(id, items.size()));
        Map<String, Double> lengthsM = lengthsM(caseFile);
        for (int c = 0; c < itemOf.length; c++) {
            Call call = calls.get(c);
            itemOf[c] = items.getOrDefault(call.id(), -1);
            Optional<Double> lengthM = call.evidence().sightings().stream()
                    .map(lengthsM::get)
                    .filter(Objects::nonNull)
                    .findFirst();
            sized[c] = lengthM.isPresent();
            measured[c] = roster.measured(call.id(), lengthM.orElse(1.0));
        }
    }

    /** Associates the unnamed calls of a flow. */
    static Association associate(CaseFile caseFile, Flow flow, List<Call> calls, Workers workers) {
        var settings = caseFile.settings();
        List<Aggregate> ofFlow = caseFile.observations().aggregates().stream()
                .filter(a -> a.flow().equals(flow.id()))
                .toList();
        Set<String> told = GroupFacts.told(ofFlow, calls, caseFile.observations());
        var associator = new Associator(
                caseFile.reference().places(),
                caseFile.reference().fleet(),
                settings.assumptions(),
                flow.watch(),
                caseFile.observations().sightings());
        return associator.of(calls, c -> !told.contains(c.id()), settings.seed(), settings.draws(), workers);
    }

    private static Map<String, Double> lengthsM(CaseFile caseFile) {
        Map<String, Double> lengthsM = new LinkedHashMap<>();
        for (Sighting sighting : caseFile.observations().sightings()) {
            sighting.subject()
                    .lengthM()
                    .filter(m -> sighting.subject().hull().isEmpty() && Double.isFinite(m) && m > 0)
                    .ifPresent(m -> lengthsM.put(sighting.id(), m));
        }
        return lengthsM;
    }

    /** Whether the call is one of them. */
    boolean holds(int call) {
        return itemOf[call] >= 0;
    }

    /** The named ship that a draw takes the call for, by its index in the roster; -1 for another ship. */
    int ship(int call, int draw) {
        int hull = association.samples().of(itemOf[call], draw);
        return hull == JointSamples.NONE ? -1 : shipOf[hull];
    }

    /** What is known of the size of another ship, where its length was measured. */
    Optional<Capacity.Known> measured(int call) {
        return sized[call] ? Optional.of(measured[call]) : Optional.empty();
    }
}
