package org.plimsoll.core.dossier;

import java.util.List;
import java.util.stream.IntStream;
import org.plimsoll.core.Cases;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearSums;
import org.plimsoll.core.measure.Estimate;

/** From a small case to its findings, without scenarios. */
final class Assessments {

    private Assessments() {}

    static Findings of(Cases cases) {
        var caseFile = cases.build();
        var experiment = cases.experiment();
        var calls = experiment.calls();
        var seen = experiment.seen(calls);
        var missed = experiment.simulation(calls).runWithMissed();
        var outcome = missed.documented();
        var rule = caseFile.settings().rules().getFirst();
        var reported =
                Reported.of(caseFile.observations().deliveries(), rule.limit().committeeBarrelsPerTonne());
        var sums = new YearSums(outcome, rule, reported, caseFile.settings().seed());
        List<YearLedger> years = IntStream.rangeClosed(
                        outcome.grid().firstYear(), outcome.grid().lastYear())
                .mapToObj(sums::year)
                .toList();
        return new Assessment(caseFile, calls, experiment.association(calls), outcome)
                .findings(
                        List.of(new Bound("base", "as it stands", Estimate.of(outcome.volumeBbl()))),
                        new Experiment.Sensitivity(List.of(), 0),
                        new Experiment.Sensitivity(List.of(), 0),
                        years,
                        reported,
                        missed,
                        experiment.valuesOfLooks(calls, seen),
                        WhoTheyAre.of(caseFile, List.of()),
                        List.of());
    }

    /** The statement of that id, in words. */
    static String words(Findings findings, String id) {
        return findings.statements().stream()
                .filter(s -> s.id().equals(id))
                .map(Finding::text)
                .findFirst()
                .orElse("");
    }
}
