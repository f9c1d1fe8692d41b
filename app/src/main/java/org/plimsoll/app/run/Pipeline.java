package org.plimsoll.app.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Scenario;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.dossier.Assessment;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.WhoTheyAre;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.DayGrid;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Missed;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.Seen;
import org.plimsoll.core.ledger.Simulation;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearSums;
import org.plimsoll.core.measure.Estimate;

/** From a case to its findings; {@link #run} reads as the list of stages. */
public final class Pipeline {

    private final CaseFile caseFile;
    private final Experiment experiment;
    private final RunLog log;

    /** A pipeline for one case. */
    public Pipeline(CaseFile caseFile, RunLog log) {
        this.caseFile = caseFile;
        this.log = log;
        experiment = new Experiment(
                caseFile,
                caseFile.mainFlow(),
                (pieces, work) -> IntStream.range(0, pieces).parallel().forEach(work));
    }

    /**
     * Runs all stages.
     *
     * @param issues what reading the case found
     */
    public Computed run(List<Issue> issues) {
        var seen = caseFile.observations();
        var settings = caseFile.settings();
        List<Call> calls =
                log.stage("calls", many(seen.sightings(), "sighting"), experiment::calls, c -> many(c, "call"));
        Optional<Seen> looked = log.stage(
                "coverage",
                many(seen.looks(), "look"),
                () -> experiment.seen(calls),
                s -> many(s.map(k -> k.fit().size()).orElse(0), "supposition"));
        Association association = log.stage(
                "association",
                many(calls, "call"),
                () -> experiment.association(calls),
                a -> many(a.calls(), "unnamed call"));
        Missed missed = log.stage(
                "volumes",
                many(calls, "call"),
                Outcome.CHUNKS,
                () -> drawWithMissed(experiment.simulation(calls, association, looked)),
                m -> draws(m.documented()));
        Outcome outcome = missed.documented();
        Reported reported =
                log.stage("reports", many(seen.deliveries(), "report"), this::reported, r -> many(r.pieces(), "piece"));
        List<YearLedger> years =
                log.stage("ledger", draws(outcome), () -> years(outcome, reported), y -> many(y, "year"));
        List<Bound> bounds = log.stage(
                "scenarios",
                many(settings.scenarios(), "scenario"),
                (long) settings.scenarios().size() * Outcome.CHUNKS,
                () -> bounds(outcome),
                b -> many(b, "bound"));
        List<Assumed> uncertain = experiment.uncertain();
        List<Experiment.Swing> swings = log.stage(
                "sensitivity",
                many(uncertain, "assumption"),
                uncertain.size(),
                () -> each(uncertain, quantity -> experiment.swing(quantity, calls, association)),
                s -> many(s, "swing"));
        List<Assumed> ofCoverage = experiment.uncertainOfCoverage(looked);
        List<Experiment.Swing> swingsWithMissed = log.stage(
                "of coverage",
                many(ofCoverage, "assumption"),
                ofCoverage.size(),
                () -> each(ofCoverage, quantity -> experiment.swingCorrected(quantity, calls, association)),
                s -> many(s, "swing"));
        Optional<LookValues> values = log.stage(
                "value of looks",
                many(looked.map(k -> k.fit().size()).orElse(0), "supposition"),
                () -> experiment.valuesOfLooks(calls, looked),
                v -> many(v.map(k -> k.each().size()).orElse(0), "possible look"));
        WhoTheyAre who = log.stage(
                "parties",
                many(caseFile.reference().fleet().hulls(), "hull"),
                () -> WhoTheyAre.of(caseFile, issues),
                w -> many(w.network().links(), "link"));
        Findings findings = log.stage(
                "findings",
                many(seen.claims(), "claim"),
                () -> new Assessment(caseFile, calls, association, outcome)
                        .findings(
                                bounds,
                                new Experiment.Sensitivity(swings, experiment.medianToCompare(calls, association)),
                                new Experiment.Sensitivity(
                                        swingsWithMissed, experiment.correctedToCompare(calls, association)),
                                years,
                                reported,
                                missed,
                                values,
                                who,
                                issues),
                f -> many(f.statements(), "statement"));
        return new Computed(findings, outcome);
    }

    /**
     * What a run came to.
     *
     * @param findings everything that is shown
     * @param outcome the draws behind it, for tables that need sums of their own
     */
    public record Computed(Findings findings, Outcome outcome) {}

    private Outcome volumes(Simulation simulation) {
        Outcome outcome = simulation.volumes();
        IntStream.range(0, Outcome.CHUNKS).parallel().forEach(chunk -> {
            simulation.fill(outcome, chunk);
            log.progress().step();
        });
        return outcome;
    }

    private Missed drawWithMissed(Simulation simulation) {
        Missed missed = simulation.missed(simulation.outcome());
        IntStream.range(0, Outcome.CHUNKS).parallel().forEach(chunk -> {
            simulation.fill(missed, chunk);
            log.progress().step();
        });
        return missed;
    }

    private Reported reported() {
        double factor = caseFile.settings().rules().isEmpty()
                ? 0
                : caseFile.settings().rules().getFirst().limit().committeeBarrelsPerTonne();
        return Reported.of(caseFile.observations().deliveries(), factor);
    }

    private List<YearLedger> years(Outcome outcome, Reported reported) {
        if (caseFile.settings().rules().isEmpty()) {
            return List.of();
        }
        var sums = new YearSums(
                outcome,
                caseFile.settings().rules().getFirst(),
                reported,
                caseFile.settings().seed());
        DayGrid grid = outcome.grid();
        return IntStream.rangeClosed(grid.firstYear(), grid.lastYear())
                .parallel()
                .filter(caseFile.settings().rules().getFirst()::bindsIn)
                .mapToObj(sums::year)
                .toList();
    }

    private List<Bound> bounds(Outcome base) {
        List<Bound> bounds = new ArrayList<>();
        bounds.add(new Bound("base", "the case as it stands", Estimate.of(base.volumeBbl())));
        for (Scenario scenario : caseFile.settings().scenarios()) {
            Experiment changed = experiment.under(scenario);
            Outcome outcome = volumes(changed.simulation(changed.calls()));
            bounds.add(new Bound(scenario.id(), scenario.title(), Estimate.of(outcome.volumeBbl())));
        }
        return bounds;
    }

    /** One result for each, in their order, computed side by side. */
    private <A, B> List<B> each(List<A> all, Function<A, B> work) {
        return all.parallelStream()
                .map(one -> {
                    B made = work.apply(one);
                    log.progress().step();
                    return made;
                })
                .toList();
    }

    private String draws(Outcome outcome) {
        return outcome.draws() + " draws";
    }

    private static String many(Collection<?> things, String word) {
        return many(things.size(), word);
    }

    private static String many(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
