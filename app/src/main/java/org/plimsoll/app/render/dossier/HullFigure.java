package org.plimsoll.app.render.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.HullTimelines;
import org.plimsoll.app.render.draw.HullTimelines.Mark;
import org.plimsoll.app.render.draw.HullTimelines.State;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.vessel.Hull;

/** Who was where: one line a hull, from itemised calls and from what was seen of the hull elsewhere. */
final class HullFigure {

    private static final int MOST_LANES = 24;
    private static final int MOST_UNNAMED = 400;
    private static final long MARGIN_DAYS = 3;

    private HullFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        if (findings.traffic().calls().isEmpty()) {
            return Optional.empty();
        }
        CaseFile caseFile = findings.caseFile();
        LocalDate from = caseFile.question().first().minusDays(MARGIN_DAYS);
        LocalDate to = caseFile.question().last().plusDays(MARGIN_DAYS);
        var lanes = new Lanes(from, to);
        Map<String, PortBan> bans = new LinkedHashMap<>();
        for (Findings.CallFinding finding : findings.traffic().calls()) {
            Call call = finding.call();
            String lane = call.party().known().orElse("");
            lanes.add(
                    lane,
                    State.BERTH,
                    SpanDays.of(call.stay().seen()),
                    "call of " + Dates.span(call.stay().seen()));
            bans.merge(lane, finding.portBan(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
        List<Sighting> seen = caseFile.observations().sightings().stream()
                .filter(s -> s.flow().equals(caseFile.mainFlow().id()))
                .toList();
        seen.forEach(s -> elsewhere(caseFile, s)
                .ifPresent(state ->
                        lanes.add(s.subject().hull().orElse(""), state, SpanDays.of(s.when()), words(caseFile, s))));
        List<HullTimelines.Hull> hulls = new ArrayList<>();
        lanes.marks.forEach((id, marks) -> {
            Optional<Hull> hull = caseFile.reference().fleet().find(id);
            PortBan ban = bans.getOrDefault(id, PortBan.NONE);
            hulls.add(new HullTimelines.Hull(
                    id.isEmpty() ? "not named" : hull.map(Hull::name).orElse(id),
                    id.isEmpty()
                            ? "any ship"
                            : hull.flatMap(Hull::imo)
                                    .map(imo -> "IMO " + imo.digits())
                                    .orElse("IMO not known"),
                    id.isEmpty()
                            ? HullTimelines.Listing.UNNAMED
                            : ban == PortBan.IN_FORCE ? HullTimelines.Listing.LISTED : HullTimelines.Listing.UNLISTED,
                    marks));
        });
        var caption = new Caption(
                "hulls",
                "Who was where, " + Dates.day(caseFile.question().first()) + " to "
                        + Dates.day(caseFile.question().last()),
                "One line a hull: only calls of which a day was published. The other "
                        + Numbers.whole(Math.max(
                                0,
                                findings.counts().published()
                                        - findings.counts().itemisedCounted()))
                        + " documented calls have neither a day nor a ship in public. Blank is not absent: nothing is known "
                        + "of a ship between its marks.",
                sources.of(seen));
        var input = new HullTimelines.Input(from, to, hulls, MOST_LANES);
        return Optional.of(Drawn.of("hulls", Figure.WIDE, width -> HullTimelines.draw(caption, input, width)));
    }

    /** What a sighting away from the watched place shows; a stay at the place is in the calls already. */
    private static Optional<State> elsewhere(CaseFile caseFile, Sighting sighting) {
        boolean at = sighting.where()
                .place()
                .map(p -> caseFile.reference()
                        .places()
                        .within(p, caseFile.mainFlow().watch()))
                .orElse(false);
        if (at && sighting.event().stay()) {
            return Optional.empty();
        }
        return Optional.of(sighting.event() == Sighting.Event.DISCHARGE ? State.DISCHARGE : State.SEA);
    }

    private static String words(CaseFile caseFile, Sighting sighting) {
        return Dates.span(sighting.when()) + ": "
                + sighting.where()
                        .place()
                        .map(caseFile.reference().places()::nameOf)
                        .orElse(sighting.where().asReported());
    }

    /** Marks by hull, in the order in which the hulls first appear; the unnamed last. */
    private static final class Lanes {
        private final Map<String, List<Mark>> marks = new LinkedHashMap<>();
        private final LocalDate from;
        private final LocalDate to;

        Lanes(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }

        void add(String lane, State state, SpanDays days, String words) {
            if (!days.within(from, to)) {
                return;
            }
            List<Mark> of = marks.computeIfAbsent(lane, l -> new ArrayList<>());
            if (of.size() < MOST_UNNAMED) {
                LocalDate first = days.first().isBefore(from) ? from : days.first();
                LocalDate last = days.last().isAfter(to) ? to : days.last();
                of.add(new Mark(state, first, last, days.known(), words));
            }
            if (marks.size() > 1 && marks.containsKey("")) {
                List<Mark> unnamed = marks.remove("");
                if (unnamed != null) {
                    marks.put("", unnamed);
                }
            }
        }
    }
}
