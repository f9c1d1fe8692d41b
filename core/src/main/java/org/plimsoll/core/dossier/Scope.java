package org.plimsoll.core.dossier;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;

/** Says what was seen or counted at the watched place and is not of the case's period, so that nothing leaves the sums in silence. */
final class Scope {

    private final CaseFile caseFile;

    Scope(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        sightings(issues);
        counts(issues);
        return issues;
    }

    /** One remark for all of them: a case can hold years of sightings beside its period. */
    private void sightings(List<Issue> issues) {
        String watch = caseFile.mainFlow().watch();
        var places = caseFile.reference().places();
        List<Sighting> outside = caseFile.observations().sightings().stream()
                .filter(s ->
                        s.flow().equals(caseFile.mainFlow().id()) && s.event().stay())
                .filter(s -> s.where().place().map(p -> places.within(p, watch)).orElse(false))
                .filter(s -> !caseFile.question().holds(s.when()))
                .toList();
        if (!outside.isEmpty()) {
            issues.add(Issue.note(
                    "outside-period",
                    outside.getFirst().citation().at(),
                    outside.size() + " sighting" + (outside.size() == 1 ? "" : "s")
                            + " at the watched place, of which this is the first, "
                            + (outside.size() == 1 ? "is" : "are")
                            + " not of the case's period: a call that no other sighting shows is not counted",
                    "Widen 'period' in case.yaml, if it should count"));
        }
    }

    private void counts(List<Issue> issues) {
        List<Aggregate> used = caseFile.countsOf(caseFile.mainFlow());
        for (Aggregate count : caseFile.observations().aggregates()) {
            if (!count.flow().equals(caseFile.mainFlow().id()) || !count.countsCalls()) {
                continue;
            }
            if (!used.contains(count)) {
                issues.add(Issue.doubt(
                        "count-elsewhere",
                        count.citation().at(),
                        count.id() + " counts calls at another place or outside the case's period, and is left out",
                        "Mend its place or dates, or enter it as a claim"));
            } else if (beyond(count)) {
                issues.add(Issue.doubt(
                        "count-beyond-period",
                        count.citation().at(),
                        count.id() + " counts calls beyond the case's period too, and is counted whole",
                        "Widen 'period' in case.yaml to that of the count, or enter the count as a claim"));
            }
        }
    }

    /** Days of other offsets than UTC reach a little beyond. */
    private boolean beyond(Aggregate count) {
        var period = caseFile.question().period();
        return count.period().earliest().plusSeconds(86_400).isBefore(period.earliest())
                || count.period().latest().minusSeconds(86_400).isAfter(period.latest());
    }
}
