package org.plimsoll.app.scorecard;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.coverage.Departure;
import org.plimsoll.core.dossier.SecondList;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Missed;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.Seen;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearSums;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.sim.PortCall;
import org.plimsoll.core.sim.Totals;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.voyage.Voyage;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.simulated.SimulatedCase;

/** One simulated world, written as a case, read again and estimated as every case is. */
final class WorldEstimate {
    private static final double INTERVAL = 0.9;

    private final World world;
    private final CaseFile caseFile;
    private final List<Call> calls;
    private final Experiment experiment;
    private final Association association;
    private final Outcome outcome;
    private final Missed missed;

    WorldEstimate(World world, int draws, int suppositions) throws IOException {
        this(
                world,
                CaseReader.read(CaseFolder.of(SimulatedCase.ofCase(world)))
                        .caseFile()
                        .orElseThrow(() -> new IllegalStateException(
                                "world " + world.origin().seed() + " was written as a case that cannot be read")),
                draws,
                suppositions);
    }

    /** The same world under other settings than its case has. */
    WorldEstimate(World world, CaseFile read, int draws, int suppositions) {
        this.world = world;
        caseFile = read.with(read.settings().withDraws(draws));
        experiment = new Experiment(caseFile, caseFile.mainFlow());
        calls = experiment.calls();
        Optional<Seen> seen = experiment.seen(calls, suppositions);
        association = experiment.association(calls);
        missed = experiment.simulation(calls, association, seen).runWithMissed();
        outcome = missed.documented();
    }

    CaseFile caseFile() {
        return caseFile;
    }

    Outcome outcome() {
        return outcome;
    }

    Missed missed() {
        return missed;
    }

    int calls() {
        return calls.size();
    }

    /** Adds to the tallies of all quantities. */
    void score(Scores scores) {
        scores.world(missed.seen().stream()
                .flatMap(seen -> seen.fit().departures().stream())
                .anyMatch(Departure::warns));
        Totals truth = world.totals();
        var chance = Draws.of(world.origin().seed(), "scorecard", "rank");
        scores.of("calls").add(missed.callDraws(), truth.all().calls(), chance.uniform(0));
        scores.of("missed").add(missed.missedDraws(), truth.missed().calls(), chance.uniform(1));
        scores.of("documented_barrels").add(outcome.volumeBbl(), truth.seen().barrels(), chance.uniform(2));
        scores.of("barrels").add(missed.barrels(0), truth.all().barrels(), chance.uniform(3));
        scores.of("listed_calls").add(missed.bannedDraws(), truth.all().banned(), chance.uniform(4));
        var reported = Reported.of(List.of(), 1);
        int year = world.origin().settings().period().first().getYear();
        var sums = new YearSums(
                outcome,
                caseFile.settings().rules().getFirst(),
                reported,
                caseFile.settings().seed());
        crossing(
                scores.of("documented_crossing_day"),
                sums.year(year).documented(),
                truth.seen().crossing(),
                chance.uniform(5));
        crossing(
                scores.of("crossing_day"),
                sums.corrected(year, missed),
                truth.all().crossing(),
                chance.uniform(6));
    }

    /** Adds how often voyages went where they were said to, and what the second list says of how many calls there were. */
    void scoreVoyages(Scores scores) {
        List<Voyage> voyages = experiment.voyages(calls, association, missed);
        Map<String, PortCall> trueCalls = trueCalls();
        for (Voyage voyage : voyages) {
            Optional<String> discharge = Optional.ofNullable(trueCalls.get(voyage.call()))
                    .filter(call -> voyage.hull()
                            .equals(Optional.of(world.ship(call.ship()).id())))
                    .map(call -> SimulatedCase.discharge(call.number()));
            for (Voyage.End end : voyage.to()) {
                boolean so = discharge.filter(end.sightings()::contains).isPresent();
                scores.chances("where it went").add(voyage.chance() * end.chance(), so);
            }
        }
        double truth = world.totals().all().calls();
        SecondList.of(caseFile, calls, voyages).results().stream()
                .filter(r -> r.oddsRatio() == 1)
                .forEach(r -> scores.chances("calls by two lists")
                        .add(
                                INTERVAL,
                                r.calls().q05() <= truth && truth <= r.calls().q95()));
    }

    /** What each documented call was, by its first sighting. */
    private Map<String, PortCall> trueCalls() {
        Map<String, Integer> bySighting = SimulatedCase.callsBySighting(world);
        Map<String, PortCall> trueCalls = new LinkedHashMap<>();
        for (Call call : calls) {
            call.evidence().sightings().stream()
                    .map(bySighting::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(number -> trueCalls.put(call.id(), world.calls().get(number - 1)));
        }
        return trueCalls;
    }

    private void crossing(Tally tally, YearLedger.Against against, Optional<LocalDate> truth, double uniform) {
        List<Double> density = against.crossing().density();
        int day = truth.map(d -> d.getDayOfYear() - 1).orElse(density.size());
        double below = 0;
        for (int i = 0; i < day; i++) {
            below += density.get(i);
        }
        double same = day == density.size() ? against.crossing().never() : density.get(day);
        tally.add(below, same, outcome.draws(), uniform);
    }
}
