package org.plimsoll.core.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.casefile.Scenario;
import org.plimsoll.core.casefile.Settings;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.event.CallBuilder;
import org.plimsoll.core.event.Rounds;
import org.plimsoll.core.event.Watching;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Workers;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.voyage.Voyage;
import org.plimsoll.core.voyage.VoyageBuilder;

/** One flow of a case under given settings: its calls, and the simulation of what they moved. */
public final class Experiment {
    private static final int DRAWS_TO_COMPARE_MISSED = 1000;
    private static final int SUPPOSITIONS_TO_COMPARE = 200;

    /** Draws that are enough to compare medians of runs that share their variates, and the least that large cases get. */
    private static final int DRAWS_TO_COMPARE = 2000;

    private static final int LEAST_DRAWS_TO_COMPARE = 25;
    private static final int CALL_DRAWS_TO_COMPARE = 2_000_000;

    private final CaseFile caseFile;
    private final Flow flow;
    private final Workers workers;

    /** The experiment of a case as it stands. */
    public Experiment(CaseFile caseFile, Flow flow) {
        this(caseFile, flow, Workers.ALONE);
    }

    /** The same with others to share the work of what is seen and who it was. */
    public Experiment(CaseFile caseFile, Flow flow, Workers workers) {
        this.workers = workers;
        this.caseFile = caseFile.counting(flow);
        this.flow = flow;
    }

    /**
     * The calls of the period that the sightings show under the case's assumptions; sightings outside it still bound their times. Where all looks are
     * known, these say which sightings of unnamed ships are of one call.
     */
    public List<Call> calls() {
        List<Call> calls = new CallBuilder(
                        caseFile.reference().places(),
                        flow.watch(),
                        caseFile.settings().assumptions(),
                        watching(caseFile),
                        hullLengthsM())
                .build(sightings(), caseFile.observations().aggregates()).stream()
                        .filter(call -> caseFile.question().holds(call.stay().seen()))
                        .toList();
        boolean undecided =
                calls.stream().anyMatch(call -> !call.belief().stays().links().isEmpty());
        return undecided && caseFile.observations().completeLooks()
                ? seen(calls, SUPPOSITIONS_TO_COMPARE)
                        .map(seen -> seen.decided(calls))
                        .orElse(calls)
                : calls;
    }

    private Map<String, Double> hullLengthsM() {
        Map<String, Double> lengthsM = new LinkedHashMap<>();
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            hull.verified(Attribute.LENGTH_M).ifPresent(length -> lengthsM.put(hull.id(), length.number()));
        }
        return lengthsM;
    }

    private List<Sighting> sightings() {
        return caseFile.observations().sightings().stream()
                .filter(s -> s.flow().equals(flow.id()))
                .toList();
    }

    /** How the place was watched. */
    public static Watching watching(CaseFile caseFile) {
        return new Watching(
                Optional.of(caseFile.question().period()),
                caseFile.observations().looks(),
                caseFile.observations().completeLooks());
    }

    /** What looks and calls say of how many calls were seen; empty where the case says nothing of looks. */
    public Optional<Seen> seen(List<Call> calls) {
        return seen(calls, LookRecords.SUPPOSITIONS);
    }

    /** The same with another number of suppositions. */
    public Optional<Seen> seen(List<Call> calls, int suppositions) {
        return LookRecords.fit(caseFile, flow, calls, suppositions, workers);
    }

    /** By how much further looks would narrow the number of calls; empty where the case says nothing of looks. */
    public Optional<LookValues> valuesOfLooks(List<Call> calls, Optional<Seen> seen) {
        return seen.map(known -> LookRecords.values(caseFile, flow, calls, known));
    }

    /** The simulation of those calls, which come and stay as far as is known from how they were seen. */
    public Simulation simulation(List<Call> calls, Optional<Seen> seen) {
        return simulation(calls, association(calls), seen);
    }

    /** The same where nothing is asked of when they came. */
    public Simulation simulation(List<Call> calls) {
        return simulation(calls, Optional.empty());
    }

    /** The same, with the unnamed ones associated as {@link #association} does. */
    public Simulation simulation(List<Call> calls, Association association, Optional<Seen> seen) {
        return new Simulation(caseFile, flow, calls, association, seen);
    }

    /** Who the unnamed ships among those calls were. */
    public Association association(List<Call> calls) {
        return OpenCalls.associate(caseFile, flow, calls, workers);
    }

    /**
     * Where the ships of those calls came from and went to.
     *
     * @param missed what nobody saw beside them
     */
    public List<Voyage> voyages(List<Call> calls, Association association, Missed missed) {
        var assumptions = caseFile.settings().assumptions();
        Rounds withoutRest = Rounds.withoutRest(assumptions);
        var watching = watching(caseFile);
        double documented = missed.documented().count().mean();
        // Of calls that are only counted nobody knows whether one lies between two others.
        double listed = calls.stream().mapToDouble(c -> c.belief().exists()).sum();
        double all = StrictMath.max(listed, missed.calls(0).mean());
        var pace = new VoyageBuilder.Pace(
                all == 0 ? 1 : listed / all, ofHull -> watching.rounds(withoutRest, documented, ofHull, assumptions));
        return new VoyageBuilder(caseFile.reference().places(), flow.watch(), assumptions, association, pace)
                .build(calls, sightings());
    }

    /** The same flow under a declared scenario. */
    public Experiment under(Scenario scenario) {
        Assumptions changed = caseFile.settings().assumptions();
        for (var change : scenario.changes().entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return new Experiment(caseFile.with(caseFile.settings().with(changed)), flow, workers);
    }

    /**
     * How far one assumption moves the volume: the medians with it fixed at its 5 % and its 95 % quantile and all else as it was.
     *
     * @param quantity one that is shared by the whole case and has a spread
     * @param association of the calls under the case's own assumptions
     */
    public Swing swing(Assumed quantity, List<Call> calls, Association association) {
        Distribution distribution = caseFile.settings().assumptions().distribution(quantity);
        double low = distribution.quantile(0.05);
        double high = distribution.quantile(0.95);
        return new Swing(
                quantity,
                low,
                high,
                medianWith(quantity, low, calls, association),
                medianWith(quantity, high, calls, association));
    }

    /**
     * The same for the volume with the calls that nobody saw, and an assumption about how many were seen.
     *
     * @param quantity one of {@link #uncertainOfCoverage}
     */
    public Swing swingCorrected(Assumed quantity, List<Call> calls, Association association) {
        Distribution distribution = caseFile.settings().assumptions().distribution(quantity);
        double low = distribution.quantile(0.05);
        double high = distribution.quantile(0.95);
        return new Swing(
                quantity,
                low,
                high,
                corrected(fixing(quantity, low), calls, association),
                corrected(fixing(quantity, high), calls, association));
    }

    /** The median that those swings are measured from. */
    public double correctedToCompare(List<Call> calls, Association association) {
        return corrected(caseFile.settings(), calls, association);
    }

    /** The assumptions that decide how many calls were seen, as far as the case leaves them open. */
    public List<Assumed> uncertainOfCoverage(Optional<Seen> seen) {
        return caseFile.settings().assumptions().values().entrySet().stream()
                .filter(e -> e.getKey().ofCoverage()
                        && !e.getValue().distribution().fixed()
                        && e.getKey()
                                .matters(
                                        seen.isPresent(),
                                        caseFile.observations().completeLooks()))
                .map(e -> e.getKey())
                .toList();
    }

    private double corrected(Settings settings, List<Call> calls, Association association) {
        CaseFile fewer = caseFile.with(settings.withDraws(StrictMath.min(settings.draws(), DRAWS_TO_COMPARE_MISSED)));
        Optional<Seen> seen = LookRecords.fit(fewer, flow, calls, SUPPOSITIONS_TO_COMPARE, workers);
        var simulation = new Simulation(fewer, flow, calls, association, seen);
        return Estimate.of(simulation.runWithMissed().barrels(0)).q50();
    }

    private Settings fixing(Assumed quantity, double value) {
        Settings settings = caseFile.settings();
        return settings.with(settings.assumptions().with(quantity, new Distribution.Fixed(value)));
    }

    /** The median of the volume that swings are measured from, with as many draws as they have. */
    public double medianToCompare(List<Call> calls, Association association) {
        return median(caseFile.settings(), calls, association);
    }

    /** The assumptions that can swing the result. */
    public List<Assumed> uncertain() {
        return caseFile.settings().assumptions().values().entrySet().stream()
                .filter(e -> e.getKey().level() == Assumed.Level.CASE
                        && !e.getKey().ofCoverage()
                        && !e.getValue().distribution().fixed())
                .map(e -> e.getKey())
                .toList();
    }

    private double medianWith(Assumed quantity, double value, List<Call> calls, Association association) {
        Settings settings = caseFile.settings();
        Settings changed = fixing(quantity, value);
        Association ofChanged = tellsShipsApart(quantity)
                ? OpenCalls.associate(
                        caseFile.with(changed.withDraws(drawsToCompare(settings, calls.size()))), flow, calls, workers)
                : association;
        return median(changed, calls, ofChanged);
    }

    /** Whether the chances of an association depend on a quantity of the case. */
    private static boolean tellsShipsApart(Assumed quantity) {
        return quantity == Assumed.FLEET_SIZE
                || quantity == Assumed.FLEET_DWT_T
                || quantity == Assumed.FLEET_DWT_SPREAD;
    }

    private double median(Settings settings, List<Call> calls, Association association) {
        Settings fewer = settings.withDraws(drawsToCompare(settings, calls.size()));
        var simulation = new Simulation(caseFile.with(fewer), flow, calls, association, Optional.empty());
        return Estimate.of(simulation.fill(simulation.volumes()).volumeBbl()).q50();
    }

    private static int drawsToCompare(Settings settings, int calls) {
        int affordable = StrictMath.max(LEAST_DRAWS_TO_COMPARE, CALL_DRAWS_TO_COMPARE / StrictMath.max(1, calls));
        return StrictMath.min(settings.draws(), StrictMath.min(DRAWS_TO_COMPARE, affordable));
    }

    /**
     * How far each assumption moves a result.
     *
     * @param swings the furthest first
     * @param baseBbl the median that they are measured from
     */
    public record Sensitivity(List<Swing> swings, double baseBbl) {
        public Sensitivity {
            swings = swings.stream()
                    .sorted(Comparator.comparingDouble(Swing::widthBbl)
                            .reversed()
                            .thenComparing(Swing::quantity))
                    .toList();
        }
    }

    /**
     * How far one assumption moves the volume.
     *
     * @param quantity which
     * @param low its 5 % quantile
     * @param high its 95 % quantile
     * @param atLowBbl median volume with the low value
     * @param atHighBbl median volume with the high value
     */
    public record Swing(Assumed quantity, double low, double high, double atLowBbl, double atHighBbl) {

        /** How far apart the two are. */
        public double widthBbl() {
            return StrictMath.abs(atHighBbl - atLowBbl);
        }
    }
}
