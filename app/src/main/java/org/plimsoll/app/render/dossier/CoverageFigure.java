package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.CoverageCalendar;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.core.coverage.Calendar;
import org.plimsoll.core.coverage.DayState;
import org.plimsoll.core.dossier.Findings;

/** Could it be seen: the state of each day at each watched place. */
final class CoverageFigure {

    private CoverageFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        List<Calendar> calendars = findings.traffic().calendars();
        if (calendars.isEmpty()) {
            return Optional.empty();
        }
        var places = findings.caseFile().reference().places();
        List<CoverageCalendar.Place> shown = new ArrayList<>();
        for (Calendar calendar : calendars) {
            if (!calendar.days().isEmpty()) {
                shown.add(new CoverageCalendar.Place(
                        places.nameOf(calendar.place()),
                        calendar.days().keySet().iterator().next(),
                        calendar.days().values().stream()
                                .map(CoverageFigure::state)
                                .toList()));
            }
        }
        var first = calendars.getFirst();
        var counts = first.counts();
        var caption = new Caption(
                "coverage",
                "Could it be seen?",
                "Of " + first.days().size() + " days at " + places.nameOf(first.place()) + " a ship was seen on "
                        + counts.getOrDefault(DayState.SEEN, 0) + ", somebody looked and saw none on "
                        + counts.getOrDefault(DayState.ABSENT, 0) + ", cloud hid it on "
                        + counts.getOrDefault(DayState.HIDDEN, 0) + ", nobody looked on "
                        + counts.getOrDefault(DayState.NO_LOOK, 0) + ", and of "
                        + counts.getOrDefault(DayState.UNKNOWN, 0)
                        + " it is unknown whether anybody looked. Unknown is not absent.",
                sources.of(findings.caseFile().observations().sightings().stream()
                        .filter(s ->
                                s.flow().equals(findings.caseFile().mainFlow().id()))
                        .toList()));
        var input = new CoverageCalendar.Input(shown);
        return Optional.of(Drawn.of("coverage", Figure.WIDE, width -> CoverageCalendar.draw(caption, input, width)));
    }

    private static CoverageCalendar.State state(DayState state) {
        return switch (state) {
            case SEEN -> CoverageCalendar.State.SEEN;
            case ABSENT -> CoverageCalendar.State.ABSENT;
            case HIDDEN -> CoverageCalendar.State.HIDDEN;
            case NO_LOOK -> CoverageCalendar.State.NO_LOOK;
            case UNKNOWN -> CoverageCalendar.State.UNKNOWN;
        };
    }
}
