package org.plimsoll.app.render.dossier;

import java.util.List;
import java.util.Optional;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.Ladder;
import org.plimsoll.app.render.draw.Tornado;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.ledger.Experiment.Swing;

/** Which assumption moves the result most. */
final class SensitivityFigure {

    private static final int MOST_BARS = 10;
    private static final double PRECISION_BBL = 1000;

    private SensitivityFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        List<Swing> swings = findings.volumes().swings();
        if (swings.isEmpty()) {
            return Optional.empty();
        }
        Swing first = swings.getFirst();
        var caption = new Caption(
                "tornado",
                "What would change the result most",
                "Each assumption alone at its 5 % and at its 95 % value, all else as it was. \""
                        + AssumptionText.title(first.quantity()) + "\" moves the median most: from "
                        + Numbers.whole(round(Math.min(first.atLowBbl(), first.atHighBbl()))) + " to "
                        + Numbers.whole(round(Math.max(first.atLowBbl(), first.atHighBbl()))) + " barrels.",
                sources.computed());
        var input = new Tornado.Input(
                round(findings.volumes().swingBase()),
                "barrels, median over all documented calls",
                swings.stream().limit(MOST_BARS).map(SensitivityFigure::bar).toList(),
                findings.caseFile().settings().rules().stream()
                        .limit(1)
                        .map(rule -> new Ladder.Rule(
                                rule.limit().barrelsPerYear(),
                                "limit " + Numbers.whole(rule.limit().barrelsPerYear())))
                        .toList());
        return Optional.of(Drawn.of("tornado", Figure.WIDE, width -> Tornado.draw(caption, input, width)));
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
