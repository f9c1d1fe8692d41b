package org.plimsoll.bench.inference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.ledger.DayGrid;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Missed;
import org.plimsoll.core.ledger.MissedCalls;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.Seen;
import org.plimsoll.core.ledger.Simulation;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearSums;

/** The stages of the inference on one case, as the pipeline runs them, each with its time. What reads files or writes pages is no part of it. */
final class Stages {
    /** Their names, in their order. */
    static final List<String> NAMES = List.of("calls", "coverage", "association", "volumes", "missed", "ledger");

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final List<Call> calls;
    private final Association association;
    private final Outcome outcome;
    private final List<YearLedger> years;

    /** Runs them. */
    Stages(CaseFile caseFile) {
        var experiment = new Experiment(
                caseFile,
                caseFile.mainFlow(),
                (pieces, work) -> IntStream.range(0, pieces).parallel().forEach(work));
        calls = timed("calls", experiment::calls);
        Optional<Seen> seen = timed("coverage", () -> experiment.seen(calls));
        association = timed("association", () -> experiment.association(calls));
        outcome = timed("volumes", () -> volumes(experiment.simulation(calls, association, seen)));
        Missed missed = timed("missed", () -> missed(experiment.missed(calls, seen), outcome));
        years = timed("ledger", () -> years(caseFile, outcome, missed));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long begin = System.nanoTime();
        T made = work.get();
        seconds.put(stage, (System.nanoTime() - begin) / 1e9);
        return made;
    }

    private static Outcome volumes(Simulation simulation) {
        Outcome outcome = simulation.outcome();
        IntStream.range(0, Outcome.CHUNKS).parallel().forEach(chunk -> simulation.fill(outcome, chunk));
        return outcome;
    }

    private static Missed missed(MissedCalls simulation, Outcome documented) {
        Missed missed = simulation.of(documented);
        IntStream.range(0, Outcome.CHUNKS).parallel().forEach(chunk -> simulation.fill(missed, chunk));
        return missed;
    }

    /** Each day of each year against the limit, without and with reports; and for one year with the calls that nobody saw, as findings need it. */
    private static List<YearLedger> years(CaseFile caseFile, Outcome outcome, Missed missed) {
        var settings = caseFile.settings();
        var rule = settings.rules().getFirst();
        var reported =
                Reported.of(caseFile.observations().deliveries(), rule.limit().committeeBarrelsPerTonne());
        var sums = new YearSums(outcome, rule, reported, settings.seed());
        DayGrid grid = outcome.grid();
        sums.corrected(grid.firstYear(), missed);
        return IntStream.rangeClosed(grid.firstYear(), grid.lastYear())
                .parallel()
                .mapToObj(sums::year)
                .toList();
    }

    /** Seconds of a stage. */
    double seconds(String stage) {
        return seconds.getOrDefault(stage, Double.NaN);
    }

    /** Seconds of all. */
    double total() {
        return seconds.values().stream().mapToDouble(s -> s).sum();
    }

    List<Call> calls() {
        return calls;
    }

    Association association() {
        return association;
    }

    int years() {
        return years.size();
    }

    Outcome outcome() {
        return outcome;
    }
}
