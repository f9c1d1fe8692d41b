package org.plimsoll.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.coverage.DayState;
import org.plimsoll.core.coverage.Departure;
import org.plimsoll.core.dossier.Finding.Evidence;
import org.plimsoll.core.dossier.Finding.Value;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.MonteCarlo;
import org.plimsoll.core.ledger.Tension;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Yardstick;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.sanction.PortBan;

/** The findings in words. Every number carries its interval; every chance its word and its number. */
final class Statements {

    private static final String MONTE_CARLO =
            "seeded Monte Carlo over documented calls, with errors shared by the case, by a hull, and own to a call";

    /** Of fewer weighted suppositions a result cannot be told. */
    private static final double LEAST_EFFECTIVE = 100;

    private final Findings findings;
    private final CaseFile caseFile;

    Statements(Findings findings) {
        this.findings = findings;
        caseFile = findings.caseFile();
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        all.add(headline());
        all.add(listed());
        findings.tests().headlineYear().ifPresent(year -> all.add(crossing(year)));
        all.add(bounds());
        findings.tests().tensions().stream().findFirst().ifPresent(tension -> all.add(tension(tension)));
        all.add(load());
        all.add(missed());
        NextLook.of(findings).ifPresent(all::add);
        diagnostics().ifPresent(all::add);
        all.add(coverage());
        return all;
    }

    private Finding headline() {
        Estimate barrels = findings.volumes().barrels();
        String place = caseFile.reference().places().nameOf(caseFile.mainFlow().watch());
        LocalDate first = caseFile.question().first();
        LocalDate last = caseFile.question().last();
        String calls = (first.equals(last) ? "On " + Dates.day(first) : "Between " + Dates.between(first, last)) + " "
                + caseFile.mainFlow().subject() + " are documented to have called "
                + times(findings.counts().documented()) + " at " + place
                + ". ";
        Optional<YearLedger> year = findings.tests().headlineYear();
        String limit = year.map(y -> "On this dossier's assumptions "
                        + thereIs(Yardstick.words(y.documented().overAtEnd())) + " ("
                        + Numbers.percent(y.documented().overAtEnd()) + ") that they took away more than the "
                        + Numbers.whole(y.limitBbl()) + " barrels that "
                        + caseFile.settings().rules().getFirst().title()
                        + " allows in a year: " + inTheYear(y) + Numbers.estimate(barrels) + " barrels"
                        + (severalYears() ? " in the whole period" : ""))
                .orElse("They took away " + Numbers.estimate(barrels) + " barrels");
        return new Finding(
                "headline",
                calls + limit + ", without the calls that nobody saw.",
                Optional.of(new Value(barrels, "barrels")),
                MONTE_CARLO,
                new Evidence(countingIds(), contradictions(), List.of("assumptions", "vessels", "products")));
    }

    /** The year's own barrels, where the sum over the period is another figure. */
    private String inTheYear(YearLedger year) {
        return severalYears() ? Numbers.estimate(year.documented().total()) + " barrels in " + year.year() + ", " : "";
    }

    private boolean severalYears() {
        return caseFile.question().first().getYear()
                != caseFile.question().last().getYear();
    }

    private Finding listed() {
        var listed = findings.counts().listed();
        String named = findings.counts().namedBanned() + " of the "
                + findings.counts().named() + " ships named as callers were under a verified port-entry ban. ";
        String shown = listed.shown() + " of the " + findings.counts().itemised()
                + " itemised calls can be shown one by one to be by such ships. ";
        return new Finding(
                "listed",
                named + shown + "Over all documented calls the estimate is " + Numbers.estimate(listed.verified())
                        + " by ships under a verified ban, and " + Numbers.estimate(listed.possible())
                        + " if unverified listings and unnamed ships are counted with their chances.",
                Optional.of(new Value(listed.verified(), "calls")),
                "listings in force on the day of each call; calls that nobody itemised fall on ships by equal prior shares",
                new Evidence(
                        findings.traffic().calls().stream()
                                .filter(c -> c.portBan() == PortBan.IN_FORCE)
                                .map(c -> c.call().id())
                                .toList(),
                        List.of(),
                        List.of("listings", "anonymous_listed", "unverified_listing", "fleet_size")));
    }

    private Finding crossing(YearLedger year) {
        return new Finding(
                "crossing",
                "Documented calls alone " + passed(year.documented())
                        + ". The limit holds for all States together: with the deliveries that States reported, the sum "
                        + passed(year.withReported()) + "." + perhapsTwice(),
                Optional.empty(),
                "first day of the calendar year on which the cumulative sum exceeds the limit; a call counts on its departure",
                new Evidence(List.of(), List.of(), List.of("reported deliveries", "stay_days")));
    }

    /** What the port State reported may be what the calls took: nothing in the case tells them apart. */
    private String perhapsTwice() {
        return caseFile.reference()
                .places()
                .find(caseFile.mainFlow().watch())
                .map(place -> place.basis().state())
                .filter(state -> !state.isEmpty())
                .filter(state -> findings.tests()
                                .reported()
                                .barrels(
                                        state,
                                        caseFile.question().first(),
                                        caseFile.question().last())
                        > 0)
                .map(state ->
                        " What " + state + " reported for the period may be a part of the documented calls; the second "
                                + "sum then counts it twice.")
                .orElse("");
    }

    private static String passed(YearLedger.Against against) {
        var crossing = against.crossing();
        String chance = Numbers.percent(1 - crossing.never());
        if (crossing.q05().isEmpty()) {
            return "did not pass it in the year in 95 % of the draws (chance of passing it: " + chance + ")";
        }
        if (crossing.q50().isEmpty()) {
            return "passed it within the year in " + chance + " of the draws (5 %: " + Dates.orNever(crossing.q05())
                    + "; half: not reached)";
        }
        return "passed it by " + Dates.orNever(crossing.q50()) + " in half of the draws (5 %: "
                + Dates.orNever(crossing.q05()) + "; 95 %: " + Dates.orNever(crossing.q95())
                + "; chance that it is not reached in the year: " + Numbers.percent(crossing.never()) + ")";
    }

    private Finding bounds() {
        Bound robust = findings.volumes().robust();
        String scenarios = findings.volumes().bounds().size() > 1
                ? " Over the " + (findings.volumes().bounds().size() - 1)
                        + " declared scenarios the least such bound is " + Numbers.whole(robust.lowerBbl())
                        + " barrels (" + robust.title() + ")."
                : " No other scenario was declared.";
        String below = findings.tests()
                .headlineYear()
                .filter(year -> !severalYears() && robust.lowerBbl() < year.limitBbl())
                .map(year -> " That lies below the limit of " + Numbers.whole(year.limitBbl())
                        + " barrels: that it was passed is not shown under every supposition.")
                .orElse("");
        return new Finding(
                "bounds",
                "With 95 % probability given the model at least "
                        + Numbers.whole(findings.volumes().lowerBbl()) + " barrels were moved by documented calls."
                        + scenarios + below,
                Optional.of(new Value(findings.volumes().barrels(), "barrels")),
                "5 % quantile of the draws, rounded down to a thousand barrels",
                new Evidence(List.of(), List.of(), List.of("scenarios")));
    }

    private Finding tension(Tension tension) {
        return new Finding(
                "tension",
                tension.claim().author().name() + "'s figure implies " + Numbers.whole(tension.perCallBbl())
                        + " barrels a call. A ship that is 90 % full of gasoil then needs "
                        + Numbers.whole(tension.dwtAtFullFillT())
                        + " tonnes of deadweight on average. The ships of this case can carry "
                        + Numbers.estimate(tension.ourCapacityBbl()) + " barrels on average, so the figure needs them "
                        + Math.round(tension.fillAtOurCapacity() * 100) + " % full"
                        + (tension.perCallBbl() > tension.ourPerCallBbl().q50()
                                ? ": larger ships, fuller ships, or more calls than were counted."
                                : ", which is no more than this dossier takes them to have been."),
                Optional.of(new Value(tension.ourCapacityBbl(), "barrels a call")),
                "published volume over published count, against the capacity of the ship of an average call",
                new Evidence(
                        List.of(), List.of(tension.claim().id()), List.of("dwt_t", "fleet_dwt_t", "cubic_per_dwt")));
    }

    private Finding load() {
        var seen = findings.counts().loadSeen();
        return new Finding(
                "load",
                "A dated load state was published for " + seen.onArrival() + " of the itemised calls on arrival, for "
                        + seen.onDeparture() + " on departure and for " + seen.onBoth()
                        + " on both. The volume rests on the size of the ships and on assumed fills, not on measured draughts.",
                Optional.empty(),
                "count of sightings with a load state",
                new Evidence(List.of(), List.of(), List.of("full_fill", "part_laden_share", "arrival_residue")));
    }

    private Finding missed() {
        Corrected corrected = findings.corrected();
        Corrected.Supposed base = corrected.base();
        String share = Numbers.percent(corrected.visible().q05()) + " to "
                + Numbers.percent(corrected.visible().q95());
        String sums = "there were " + Numbers.estimate(base.calls()) + " calls and " + Numbers.estimate(base.barrels())
                + " barrels with those that nobody saw";
        String text = switch (corrected.share().basis()) {
            case ASSUMED ->
                "If " + share + " of the calls were seen, " + sums
                        + ". This is a scenario and no measurement: nothing in the case measures what share was seen.";
            case WEATHER ->
                "With clear skies, habits of looking and stays as the case assumes them, " + share
                        + " of the calls were seen; then " + sums
                        + ". This is a scenario and no measurement: which images were looked at is not known.";
            case LOOKS -> "By the looks that were taken, " + share + " of the calls were seen; then " + sums + ".";
        };
        return new Finding(
                "missed",
                text,
                Optional.of(new Value(base.barrels(), "barrels")),
                "calls at an unknown rate, of which a share is seen; missed calls are like those that nobody itemised",
                new Evidence(
                        countingIds(),
                        List.of(),
                        corrected.share().basis() == Corrected.Basis.ASSUMED
                                ? List.of("visible_share")
                                : List.of("looks", "clear_by_month", "stay_days", "detection")));
    }

    /** What makes the figures themselves doubtful, whatever the case says: empty where nothing does. */
    private Optional<Finding> diagnostics() {
        Corrected corrected = findings.corrected();
        List<String> doubts = new ArrayList<>();
        if (corrected.more().chanceError() > MonteCarlo.ENOUGH) {
            doubts.add(
                    "with other seeds the bounds of calls and barrels with those that nobody saw would move by about "
                            + Numbers.percent(corrected.more().chanceError())
                            + " of the interval's width");
        }
        if (corrected.share().suppositions() > 0 && corrected.share().effective() < LEAST_EFFECTIVE) {
            doubts.add("what was seen and what is assumed agree so badly that of "
                    + corrected.share().suppositions() + " suppositions only "
                    + Numbers.whole(corrected.share().effective())
                    + " carry the result: check stay_days, detection and the looks");
        }
        List<String> departures = corrected.share().departures().stream()
                .filter(Departure::warns)
                .map(Statements::departure)
                .toList();
        List<String> said = new ArrayList<>();
        if (!doubts.isEmpty()) {
            said.add("The computation itself is uncertain: " + String.join("; ", doubts) + ".");
        }
        if (!departures.isEmpty()) {
            said.add("The calls that were seen do not look like calls of the model: " + String.join("; ", departures)
                    + ". What is said of calls that nobody saw may be further off than its interval.");
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "diagnostics",
                        String.join(" ", said),
                        Optional.empty(),
                        "batches of draws that share no variate; effective number of weighted suppositions; calls made anew by the fitted model",
                        new Evidence(List.of(), List.of(), List.of())));
    }

    private static String departure(Departure departure) {
        return departure.feature().words() + " is " + Numbers.decimal(departure.observed(), 2)
                + ", where the model makes "
                + Numbers.decimal(departure.expected().q05(), 2) + " to "
                + Numbers.decimal(departure.expected().q95(), 2) + " in nine cases of ten";
    }

    private Finding coverage() {
        var counts = findings.traffic().calendars().getFirst().counts();
        int days = findings.traffic().calendars().getFirst().days().size();
        int nobody = counts.getOrDefault(DayState.NO_LOOK, 0);
        int looked = days - counts.getOrDefault(DayState.UNKNOWN, 0) - nobody;
        return new Finding(
                "not-corrected",
                "But for the last of the three results nothing here is corrected for calls that cloud, night or the lack of an image hid. On "
                        + looked
                        + " of "
                        + days
                        + " days it is known that somebody looked; "
                        + (nobody == 0 ? "" : "on " + nobody + " it is known that nobody did; ")
                        + "for the others it is unknown.",
                Optional.empty(),
                "calendar of looks: seen, looked and absent, hidden, no look, unknown",
                new Evidence(List.of(), List.of(), List.of("looks")));
    }

    private List<String> countingIds() {
        List<String> ids = new ArrayList<>();
        caseFile.countsOf(caseFile.mainFlow()).stream()
                .filter(a -> a.citation().certainty().verified())
                .map(Aggregate::id)
                .forEach(ids::add);
        findings.traffic().calls().stream().map(c -> c.call().id()).forEach(ids::add);
        return ids;
    }

    private List<String> contradictions() {
        return findings.traffic().calls().stream()
                .map(Findings.CallFinding::call)
                .filter(c -> !c.evidence().against().isEmpty())
                .map(Call::id)
                .toList();
    }

    /** The yardstick has adjectives, "likely", and nouns, "a remote chance". */
    private static String thereIs(String chance) {
        return (chance.startsWith("a ") ? "there is " : "it is ") + chance;
    }

    private static String times(Estimate count) {
        if (count.q05() == 1 && count.q95() == 1) {
            return "once";
        }
        return count.q05() == count.q95()
                ? Numbers.whole(count.q50()) + " times"
                : Numbers.whole(count.q05()) + " to " + Numbers.whole(count.q95()) + " times";
    }
}
