package org.plimsoll.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Findings.StateFinding;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.vessel.Attribute;

/** What the case finds of each State in its role: as port State, as flag State, as a State that reported deliveries or did not. */
final class StateFindings {

    private final CaseFile caseFile;
    private final List<Call> calls;
    private final int banned;
    private final Reported reported;

    /**
     * Findings by State.
     *
     * @param banned itemised calls that a source shows, by named hulls under a verified ban that day
     */
    StateFindings(CaseFile caseFile, List<Call> calls, int banned, Reported reported) {
        this.caseFile = caseFile;
        this.calls = calls;
        this.banned = banned;
        this.reported = reported;
    }

    List<StateFinding> all() {
        List<StateFinding> all = new ArrayList<>();
        portState().ifPresent(all::add);
        all.addAll(flagStates());
        all.addAll(reportingStates());
        return all;
    }

    private Optional<StateFinding> portState() {
        return caseFile.reference()
                .places()
                .find(caseFile.mainFlow().watch())
                .filter(place -> !place.basis().state().isEmpty())
                .map(
                        place -> new StateFinding(
                                place.basis().state(),
                                "port State",
                                List.of(
                                        Numbers.whole(calls.size()) + " itemised calls at " + place.name() + ".",
                                        banned
                                                + " of them by named ships under a verified port-entry ban that day: prohibited "
                                                + "unless exempt (emergency, return to the port of origin, approval in advance).")));
    }

    private List<StateFinding> flagStates() {
        Map<String, List<String>> shipsByFlag = new TreeMap<>();
        caseFile.reference().fleet().hulls().stream()
                .filter(h -> h.caller())
                .forEach(hull -> hull.verified(Attribute.FLAG)
                        .ifPresent(flag -> shipsByFlag
                                .computeIfAbsent(flag.value(), f -> new ArrayList<>())
                                .add(hull.name())));
        List<StateFinding> found = new ArrayList<>();
        shipsByFlag.forEach((flag, ships) -> found.add(new StateFinding(
                flag,
                "flag State",
                List.of(ships.size() + " named caller" + (ships.size() == 1 ? "" : "s") + ": "
                        + String.join(", ", ships) + "."))));
        return found;
    }

    private List<StateFinding> reportingStates() {
        Map<String, StateFinding> found = new LinkedHashMap<>();
        LocalDate first = caseFile.question().first();
        LocalDate last = caseFile.question().last();
        for (String state : reported.states()) {
            List<String> sentences = new ArrayList<>();
            sentences.add(reported(state, first, last, "the period of the case", ", spread evenly within each report"));
            LocalDate yearBegin = LocalDate.of(last.getYear(), 1, 1);
            LocalDate yearEnd = LocalDate.of(last.getYear(), 12, 31);
            sentences.add(reported(state, yearBegin, yearEnd, "the year " + last.getYear(), " in all"));
            reported.lastReport(state)
                    .filter(day -> day.isBefore(lagged()))
                    .ifPresent(day -> sentences.add("The last report found is for " + Dates.month(day) + " "
                            + day.getYear() + "; its reports stopped there, as far as the sources at hand go."));
            found.put(state, new StateFinding(state, "reporting State", sentences));
        }
        return List.copyOf(found.values());
    }

    /** A report of nothing is a report; no report is none. */
    private String reported(String state, LocalDate from, LocalDate to, String period, String how) {
        return reported.covers(state, from, to)
                ? "Reported " + Numbers.whole(reported.barrels(state, from, to)) + " barrels for " + period + how + "."
                : "No report for " + period + " was found.";
    }

    /** Reports come late: only one that is missing three months beyond the duty counts as stopped. */
    private LocalDate lagged() {
        int duty = caseFile.settings().rules().isEmpty()
                ? 30
                : caseFile.settings().rules().getFirst().duties().reportEveryDays();
        return caseFile.question().last().minusDays(duty + 90L);
    }
}
