package org.plimsoll.app.render.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.TwoFlows;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Observation;
import org.plimsoll.core.observation.Sighting;

/** Two flows of the case on one time line, with what others say of payment, troops and technology as their claims. */
final class FlowsFigure {

    private static final int MOST_CLAIMS = 12;
    private static final int LONGEST_WORDS = 96;
    private static final long MARGIN_DAYS = 15;

    private FlowsFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        CaseFile caseFile = findings.caseFile();
        if (caseFile.flows().size() < 2) {
            return Optional.empty();
        }
        Flow first = caseFile.mainFlow();
        Flow second = caseFile.flows().get(1);
        List<TwoFlows.Event> calls = findings.traffic().calls().stream()
                .map(c -> event(
                        SpanDays.of(c.call().stay().seen()),
                        "call of " + Dates.span(c.call().stay().seen())))
                .toList();
        List<Sighting> others = caseFile.observations().sightings().stream()
                .filter(s -> s.flow().equals(second.id()))
                .toList();
        List<TwoFlows.Event> voyages = others.stream()
                .map(s -> event(SpanDays.of(s.when()), s.subject().asReported() + ", " + Dates.span(s.when())))
                .toList();
        List<Claim> claims = links(caseFile).stream()
                .filter(c -> c.author().stated().isPresent())
                .limit(MOST_CLAIMS)
                .toList();
        List<TwoFlows.Claim> pins = claims.stream()
                .map(c -> new TwoFlows.Claim(
                        SpanDays.of(c.author().stated().orElseThrow()).first(),
                        brief(
                                c.citation().note().isBlank()
                                        ? LadderFigures.words(c)
                                        : c.citation().note()),
                        c.author().name()))
                .toList();
        List<LocalDate> days = new ArrayList<>();
        calls.forEach(e -> days.add(e.from()));
        voyages.forEach(e -> days.add(e.from()));
        voyages.forEach(e -> days.add(e.to()));
        pins.forEach(p -> days.add(p.date()));
        days.add(caseFile.question().first());
        days.add(caseFile.question().last());
        LocalDate from = days.stream().min(LocalDate::compareTo).orElseThrow().minusDays(MARGIN_DAYS);
        LocalDate to = days.stream().max(LocalDate::compareTo).orElseThrow().plusDays(MARGIN_DAYS);
        List<Observation> shown = new ArrayList<>(others);
        shown.addAll(claims);
        var caption = new Caption(
                "flows",
                "Two flows on one time line",
                "What moved, and what others have said of it. Payment, troops and technology are claims of the authors named; "
                        + "this dossier tests none of them and infers no link between the flows.",
                sources.of(shown));
        var input = new TwoFlows.Input(
                from,
                to,
                new TwoFlows.Flow(first.title(), note(caseFile, first, calls.size()), calls),
                new TwoFlows.Flow(second.title(), note(caseFile, second, voyages.size()), voyages),
                pins);
        return Optional.of(Drawn.of("flows", Figure.WIDE, width -> TwoFlows.draw(caption, input, width)));
    }

    /** Claims about payment, troops and technology, in the order of the case's file. */
    static List<Claim> links(CaseFile caseFile) {
        return caseFile.observations().claims().stream()
                .filter(c -> switch (c.kind()) {
                    case PAYMENT, TROOPS, TECHNOLOGY -> true;
                    default -> false;
                })
                .toList();
    }

    private static String note(CaseFile caseFile, Flow flow, int dated) {
        Predicate<Aggregate> whole =
                a -> a.flow().equals(flow.id()) && a.detail().within().isEmpty();
        return caseFile.observations().aggregates().stream()
                        .filter(whole)
                        .findFirst()
                        .map(a -> Numbers.whole(a.count()) + " " + a.detail().unit() + " published, ")
                        .orElse("")
                + dated + " itemised";
    }

    private static TwoFlows.Event event(SpanDays days, String words) {
        return new TwoFlows.Event(days.first(), days.last(), days.known(), words);
    }

    /** The first sentence of a note, cut at a word where even that is long. */
    private static String brief(String note) {
        int stop = note.indexOf(". ");
        String sentence = stop > 0 ? note.substring(0, stop) : note;
        if (sentence.length() <= LONGEST_WORDS) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST_WORDS);
        return sentence.substring(0, space > 0 ? space : LONGEST_WORDS) + " …";
    }
}
