package org.plimsoll.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.association.Convergence;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.PortBans;
import org.plimsoll.core.coverage.Calendar;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.ledger.Balance;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Method;
import org.plimsoll.core.ledger.Missed;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.Tension;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearSums;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.voyage.Voyage;

/** Puts what was computed together into findings. It decides wording and order; every number comes from the rooms below. */
public final class Assessment {

    private static final double PROBABLY = 0.5;

    private final CaseFile caseFile;
    private final List<Call> calls;
    private final Association association;
    private final Outcome outcome;
    private final PortBans bans;
    private final Set<String> verifiedSightings;

    /** An assessment of a case whose main flow came to {@code outcome}. */
    public Assessment(CaseFile caseFile, List<Call> calls, Association association, Outcome outcome) {
        this.association = association;
        this.caseFile = caseFile;
        this.calls = calls;
        this.outcome = outcome;
        this.bans = new PortBans(caseFile);
        verifiedSightings = caseFile.observations().sightings().stream()
                .filter(s -> s.citation().certainty().verified())
                .map(Sighting::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The findings.
     *
     * @param bounds the base case first, then each scenario
     * @param documented how far assumptions move the documented volume
     * @param withMissed how far those about what was seen move the volume with the calls that nobody saw
     * @param years each calendar year against the first rule
     * @param missed calls that nobody saw, under suppositions
     * @param looks by how much further looks would narrow their number
     */
    public Findings findings(
            List<Bound> bounds,
            Experiment.Sensitivity documented,
            Experiment.Sensitivity withMissed,
            List<YearLedger> years,
            Reported reported,
            Missed missed,
            Optional<LookValues> looks,
            WhoTheyAre who,
            List<Issue> issues) {
        Findings.Counts counts = counts();
        var volumes = new Findings.Volumes(
                Estimate.of(outcome.volumeBbl()),
                Estimate.of(outcome.committeeBbl()),
                Estimate.of(outcome.massT()),
                Estimate.of(outcome.perCallBbl()),
                Estimate.of(outcome.capacityPerCallBbl()),
                bounds,
                Method.table(
                        outcome,
                        caseFile.settings().ladenShares(),
                        counts.loadSeen().onDeparture()),
                documented.swings(),
                documented.baseBbl());
        Collection<Claim> claims = caseFile.observations().claims();
        var tests = new Findings.Tests(
                years,
                reported,
                Comparison.of(claims, outcome, caseFile.question()),
                tensions(claims, counts),
                years.stream().map(y -> Balance.of(y, need(claims, y.year()))).toList(),
                new StateFindings(caseFile, calls, counts.listed().shown(), reported).all());
        Optional<YearLedger> headline = tests.headlineYear();
        var corrected = Corrected.of(
                missed,
                headline.map(y -> outcome.inYearBbl(y.year())).orElse(new double[0]),
                caseFile.settings().assumptions().distribution(Assumed.VISIBLE_SHARE),
                headline,
                headline.map(y -> together(y.year(), reported, missed)),
                withMissed,
                looks);
        List<Voyage> voyages = new Experiment(caseFile, caseFile.mainFlow()).voyages(calls, association, missed);
        var traffic = new Findings.Traffic(
                callFindings(years),
                association,
                voyages,
                SecondList.of(caseFile, calls, voyages),
                List.of(calendar()));
        List<Issue> all = new ArrayList<>(issues);
        all.addAll(reported.issues());
        all.addAll(new Scope(caseFile).issues());
        unsettled().ifPresent(all::add);
        all.sort(Issue.BY_PLACE);
        var unworded = new Findings(caseFile, counts, volumes, corrected, tests, traffic, who, List.of(), all);
        return new Findings(
                caseFile, counts, volumes, corrected, tests, traffic, who, new Statements(unworded).all(), all);
    }

    private YearLedger.Against together(int year, Reported reported, Missed missed) {
        return new YearSums(
                        outcome,
                        caseFile.settings().rules().getFirst(),
                        reported,
                        caseFile.settings().seed())
                .corrected(year, missed);
    }

    /** A warning where the chances of ships rest on too few independent samples. */
    private Optional<Issue> unsettled() {
        Convergence reached = association.samples().convergence();
        return reached.sound()
                ? Optional.empty()
                : Optional.of(Issue.doubt(
                        "association-unsettled",
                        Locus.inFile("sightings.csv"),
                        "The chances of which ship made which unnamed call have not settled (R-hat "
                                + Numbers.decimal(StrictMath.min(reached.worstRhat(), 99), 2) + ", "
                                + Numbers.decimal(reached.leastEffective(), 0) + " effective samples)",
                        "Take them as rough; name ships, or give lengths and candidates, where a source does"));
    }

    private Findings.Counts counts() {
        List<Hull> named = caseFile.reference().fleet().hulls().stream()
                .filter(h -> h.caller()
                        || calls.stream().anyMatch(c -> c.party().known().equals(Optional.of(h.id()))))
                .toList();
        int published = caseFile.countsOf(caseFile.mainFlow()).stream()
                .filter(Aggregate::countsCalls)
                .mapToInt(Aggregate::count)
                .sum();
        int counted = (int) calls.stream()
                .filter(c ->
                        c.belief().membership().map(m -> m.chance() > PROBABLY).orElse(false))
                .count();
        return new Findings.Counts(
                published,
                calls.size(),
                counted,
                outcome.count(),
                named.size(),
                (int) named.stream()
                        .filter(h -> bans.on(h.id(), caseFile.question().last()) == PortBan.IN_FORCE)
                        .count(),
                new Findings.Listed(
                        (int) calls.stream()
                                .filter(c -> shown(c) && banOf(c) == PortBan.IN_FORCE)
                                .count(),
                        outcome.banVerified(),
                        outcome.banPossible()),
                new Findings.LoadSeen(
                        (int) calls.stream().filter(c -> c.load().arrivalSeen()).count(),
                        (int) calls.stream()
                                .filter(c -> c.load().departureSeen())
                                .count(),
                        (int) calls.stream()
                                .filter(c -> c.load().arrivalSeen() && c.load().departureSeen())
                                .count()));
    }

    private List<Tension> tensions(Collection<Claim> claims, Findings.Counts counts) {
        if (counts.published() == 0) {
            return List.of();
        }
        return claims.stream()
                .filter(c -> c.kind() == Claim.Kind.VOLUME_BBL
                        && c.role() == Claim.Role.CHECK
                        && c.figure().isPresent()
                        && c.citation().certainty().verified()
                        && c.period().map(caseFile.question()::isThatOf).orElse(true))
                .map(c -> Tension.of(c, c.figure().orElseThrow().low(), counts.published(), outcome))
                .toList();
    }

    private static Optional<Double> need(Collection<Claim> claims, int year) {
        return claims.stream()
                .filter(c -> c.kind() == Claim.Kind.NEED_BBL
                        && c.figure().isPresent()
                        && c.citation().certainty().verified())
                .filter(c -> c.period().map(p -> p.day().getYear() == year).orElse(true))
                .map(c -> (c.figure().orElseThrow().low()
                                + c.figure().orElseThrow().high())
                        / 2)
                .findFirst();
    }

    private List<Findings.CallFinding> callFindings(List<YearLedger> years) {
        var capacity = new Capacity(
                caseFile.settings().seed(),
                caseFile.settings().assumptions(),
                caseFile.reference().fleet().hulls());
        List<Findings.CallFinding> found = new ArrayList<>(calls.size());
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            LocalDate day = call.stay().seen().day();
            Optional<YearLedger> year =
                    years.stream().filter(y -> y.year() == day.getYear()).findFirst();
            String basis = call.party()
                    .known()
                    .flatMap(caseFile.reference().fleet()::find)
                    .map(hull -> capacity.of(hull).basis().words())
                    .orElse("a ship of the fleet");
            found.add(new Findings.CallFinding(
                    call,
                    outcome.call(i),
                    outcome.loaded(i),
                    outcome.callBeforeLoad(i),
                    basis,
                    banOf(call),
                    year.map(y -> y.documented().over().get(day.getDayOfYear() - 1))
                            .orElse(0.0),
                    year.map(y -> y.withReported().over().get(day.getDayOfYear() - 1))
                            .orElse(0.0)));
        }
        return found;
    }

    private Calendar calendar() {
        String watch = caseFile.mainFlow().watch();
        var places = caseFile.reference().places();
        return Calendar.of(
                watch,
                caseFile.question().first(),
                caseFile.question().last(),
                ofMainFlow(caseFile.observations().sightings()).stream()
                        .filter(s -> s.where()
                                .place()
                                .map(p -> places.within(p, watch))
                                .orElse(false))
                        .filter(s ->
                                s.event().stay() && s.citation().certainty().verified())
                        .map(Sighting::when)
                        .filter(when -> when.width().toHours() <= 26)
                        .toList(),
                caseFile.observations().looks().stream()
                        .filter(l -> places.within(l.place(), watch)
                                && l.citation().certainty().verified())
                        .toList(),
                caseFile.observations().completeLooks());
    }

    private List<Sighting> ofMainFlow(List<Sighting> sightings) {
        String flow = caseFile.mainFlow().id();
        return sightings.stream().filter(s -> s.flow().equals(flow)).toList();
    }

    /** Whether a source shows the call; from memory alone nothing is shown. */
    private boolean shown(Call call) {
        return call.evidence().sightings().stream().anyMatch(verifiedSightings::contains);
    }

    private PortBan banOf(Call call) {
        return call.party()
                .known()
                .map(hull -> bans.on(hull, call.stay().seen().day()))
                .orElse(PortBan.NONE);
    }
}
