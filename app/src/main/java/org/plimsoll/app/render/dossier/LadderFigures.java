package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.Ladder;
import org.plimsoll.app.render.draw.Span;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.ledger.Tension;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.observation.Claim;

/** Our numbers and those of others on one axis: barrels a call, and barrels in all by every method. */
final class LadderFigures {

    private static final int TENSION_WIDTH = 500;
    private static final double PRECISION = 100;

    private LadderFigures() {}

    /** What published totals imply for an average ship. */
    static Optional<Drawn> tension(Findings findings, SourceLine sources) {
        List<Tension> tensions = findings.tests().tensions();
        if (tensions.isEmpty()) {
            return Optional.empty();
        }
        List<Ladder.Row> rows = new ArrayList<>();
        for (Tension tension : tensions) {
            rows.add(new Ladder.Row(
                    tension.claim().author().name(),
                    span(tension.claim(), tension.perCallBbl()),
                    Ladder.Kind.IMPLIED,
                    "needs " + Numbers.whole(round(tension.dwtAtFullFillT())) + " t of deadweight at 90 % fill"));
        }
        rows.add(new Ladder.Row(
                "An average call here",
                estimate(findings.volumes().perCall()),
                Ladder.Kind.OURS,
                "what it moved, by this dossier"));
        rows.add(new Ladder.Row(
                "An average ship here",
                estimate(findings.volumes().capacityPerCall()),
                Ladder.Kind.PHYSICAL,
                "full to the limit of weight or tanks"));
        List<Claim> capacities = capacities(findings);
        for (Claim claim : capacities) {
            Claim.Figure figure = claim.figure().orElseThrow();
            rows.add(new Ladder.Row(
                    claim.author().name(),
                    span(claim, figure.low()),
                    Ladder.Kind.IMPLIED,
                    claim.period().map(Dates::span).orElse("")));
        }
        Tension first = tensions.getFirst();
        var caption = new Caption(
                "tension",
                "What the published total implies for each call",
                first.claim().author().name() + "'s " + words(first.claim()) + " barrels over "
                        + Numbers.whole(findings.counts().published()) + " calls are "
                        + Numbers.whole(first.perCallBbl()) + " a call. At 90 % fill that needs ships of "
                        + Numbers.whole(round(first.dwtAtFullFillT()))
                        + " tonnes deadweight on average; the average ship "
                        + "here would have to be " + Math.round(first.fillAtOurCapacity() * 100) + " % full.",
                sources.of(Stream.concat(tensions.stream().map(Tension::claim), capacities.stream())
                        .toList()));
        var input = new Ladder.Input("barrels a call", rows, List.of());
        return Optional.of(Drawn.of("tension", TENSION_WIDTH, width -> Ladder.draw(caption, input, width)));
    }

    /** Every method and every published total against ours. */
    static Optional<Drawn> methods(Findings findings, SourceLine sources) {
        List<Ladder.Row> rows = new ArrayList<>();
        findings.volumes()
                .methods()
                .forEach(method -> method.barrels()
                        .ifPresent(barrels ->
                                rows.add(new Ladder.Row(method.label(), estimate(barrels), kind(method.id()), ""))));
        List<Claim> totals =
                findings.tests().tensions().stream().map(Tension::claim).toList();
        for (Claim claim : totals) {
            rows.add(new Ladder.Row(
                    claim.author().name() + stated(claim),
                    span(claim, claim.figure().orElseThrow().low()),
                    Ladder.Kind.PUBLISHED,
                    ""));
        }
        List<Ladder.Rule> rules = findings.caseFile().settings().rules().stream()
                .limit(1)
                .map(rule -> new Ladder.Rule(
                        rule.limit().barrelsPerYear(),
                        "limit " + Numbers.whole(rule.limit().barrelsPerYear())))
                .toList();
        var caption = new Caption(
                "methods",
                "The same calls by every published method",
                "Full capacity and its shares take the documented calls as they are and differ in the fill alone. "
                        + "This dossier's interval also holds the errors of size, product and count.",
                totals.isEmpty() ? sources.computed() : sources.of(totals));
        var input = new Ladder.Input("barrels, all documented calls", rows, rules);
        return Optional.of(Drawn.of("methods", Figure.WIDE, width -> Ladder.draw(caption, input, width)));
    }

    private static Ladder.Kind kind(String method) {
        return switch (method) {
            case "plimsoll", "plimsoll-committee" -> Ladder.Kind.OURS;
            case "full-capacity" -> Ladder.Kind.PHYSICAL;
            default -> Ladder.Kind.IMPLIED;
        };
    }

    private static List<Claim> capacities(Findings findings) {
        return findings.caseFile().observations().claims().stream()
                .filter(c -> c.kind() == Claim.Kind.CAPACITY_PER_CALL_BBL
                        && c.role() == Claim.Role.CHECK
                        && c.citation().certainty().verified()
                        && c.figure().isPresent())
                .toList();
    }

    private static String stated(Claim claim) {
        return claim.author().stated().map(s -> ", " + Dates.span(s)).orElse("");
    }

    /** {@code more than 1,000,000}. */
    static String words(Claim claim) {
        return claim.figure()
                .map(f -> f.comparison().words()
                        + Numbers.whole(f.low())
                        + (f.high() > f.low() ? "–" + Numbers.whole(f.high()) : ""))
                .orElse("no figure");
    }

    private static Span span(Claim claim, double value) {
        return switch (claim.figure().orElseThrow().comparison()) {
            case AT_LEAST, MORE_THAN -> Span.atLeast(Math.rint(value));
            case AT_MOST -> Span.atMost(Math.rint(value));
            case EQUAL, ABOUT -> Span.point(Math.rint(value));
        };
    }

    static Span estimate(Estimate e) {
        double half = (e.q95() - e.q05()) / 2;
        double low = Numbers.rounded(e.q05(), half);
        double high = Numbers.rounded(e.q95(), half);
        return Span.of(low, Math.clamp(Numbers.rounded(e.q50(), half), low, high), high);
    }

    private static double round(double value) {
        return Math.round(value / PRECISION) * PRECISION;
    }
}
