package org.plimsoll.app.render.dossier;

import java.util.List;
import java.util.Optional;
import org.plimsoll.app.render.draw.BalanceBar;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.Span;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.ledger.Balance;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Observation;

/** The balance of the headline year, where somebody published the need. */
final class BalanceFigure {

    private BalanceFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        int year = findings.tests().headlineYear().map(y -> y.year()).orElse(0);
        return findings.tests().balances().stream()
                .filter(b -> b.year() == year && b.needBbl().isPresent())
                .findFirst()
                .map(b -> drawn(findings, sources, b, b.needBbl().orElseThrow()));
    }

    private static Drawn drawn(Findings findings, SourceLine sources, Balance balance, double need) {
        List<Claim> needs = findings.caseFile().observations().claims().stream()
                .filter(c -> c.kind() == Claim.Kind.NEED_BBL)
                .toList();
        List<Observation> shown = new java.util.ArrayList<>(needs);
        findings.caseFile().observations().deliveries().stream()
                .filter(d -> d.period().day().getYear() == balance.year())
                .forEach(shown::add);
        String sentence = "Reported and documented deliveries together are "
                + Numbers.percent(Math.min(
                        1, (balance.reportedBbl() + balance.documentedBbl().q50()) / need))
                + " of the published need. The rest is unexplained here; that is not evidence of deliveries.";
        var caption = new Caption(
                "balance-" + balance.year(),
                "The balance of " + balance.year() + " in barrels",
                sentence,
                sources.of(shown));
        var input = new BalanceBar.Input(
                Integer.toString(balance.year()),
                "barrels",
                Span.point(Math.rint(need)),
                balance.allowedBbl(),
                Math.round(balance.reportedBbl()),
                LadderFigures.estimate(balance.documentedBbl()));
        return Drawn.of("balance", Figure.WIDE, width -> BalanceBar.draw(caption, input, width));
    }
}
