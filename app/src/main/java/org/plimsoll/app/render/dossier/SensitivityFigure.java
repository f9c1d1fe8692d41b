package org.plimsoll.app.render.dossier;

import java.util.List;
import java.util.Optional;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.Ladder;
import org.plimsoll.app.render.draw.Tornado;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Experiment.Swing;

/** Which assumption moves the result most. */
final class SensitivityFigure {

    private static final int MOST_BARS = 10;
    private static final double PRECISION_BBL = 1000;

    private SensitivityFigure() {}

    /** What moves the documented volume. */
    static Optional<Drawn> documented(Findings findings, SourceLine sources) {
        return of(
                "tornado",
                "What would change the result most",
                "barrels, median over all documented calls",
                new Experiment.Sensitivity(
                        findings.volumes().swings(), findings.volumes().swingBase()),
                findings,
                sources);
    }

    /** What moves the volume with the calls that nobody saw, of what is assumed about seeing them. */
    static Optional<Drawn> withMissed(Findings findings, SourceLine sources) {
        return of(
                "tornado-missed",
                "What would change the result with what nobody saw",
                "barrels, median over documented and missed calls",
                findings.corrected().more().sensitivity(),
                findings,
                sources);
    }

    private static Optional<Drawn> of(
            String id,
            String title,
            String axis,
            Experiment.Sensitivity sensitivity,
            Findings findings,
            SourceLine sources) {
        List<Swing> swings = sensitivity.swings();
        if (swings.isEmpty()) {
            return Optional.empty();
        }
        Swing first = swings.getFirst();
        var caption = new Caption(
                id,
                title,
                "Each assumption alone at its 5 % and at its 95 % value, all else as it was. \""
                        + AssumptionText.title(first.quantity()) + "\" moves the median most: from "
                        + Numbers.whole(round(Math.min(first.atLowBbl(), first.atHighBbl()))) + " to "
                        + Numbers.whole(round(Math.max(first.atLowBbl(), first.atHighBbl()))) + " barrels.",
                sources.computed());
        var input = new Tornado.Input(
                round(sensitivity.baseBbl()),
                axis,
                swings.stream().limit(MOST_BARS).map(SensitivityFigure::bar).toList(),
                findings.caseFile().settings().rules().stream()
                        .limit(1)
                        .map(rule -> new Ladder.Rule(
                                rule.limit().barrelsPerYear(),
                                "limit " + Numbers.whole(rule.limit().barrelsPerYear())))
                        .toList());
        return Optional.of(Drawn.of(id, Figure.WIDE, width -> Tornado.draw(caption, input, width)));
    }

    private static Tornado.Bar bar(Swing swing) {
        return new Tornado.Bar(
                AssumptionText.title(swing.quantity()),
                AssumptionText.value(swing.low()),
                AssumptionText.value(swing.high()),
                round(swing.atLowBbl()),
                round(swing.atHighBbl()));
    }

    private static double round(double barrels) {
        return Math.round(barrels / PRECISION_BBL) * PRECISION_BBL;
    }
}
