package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.LookStrip;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.NextLook;

/** What an image of each day would be worth. */
final class LooksFigure {

    private LooksFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        return findings.corrected()
                .more()
                .looks()
                .filter(values -> !values.best().isEmpty())
                .map(values -> drawn(findings, sources, values));
    }

    private static Drawn drawn(Findings findings, SourceLine sources, LookValues values) {
        List<LookStrip.Lane> lanes = new ArrayList<>();
        for (LookValues.Choice choice : values.best().reversed()) {
            lanes.add(new LookStrip.Lane(
                    switch (choice.sensor()) {
                        case OPTICAL -> "optical image, which clouds may spoil";
                        case RADAR -> "radar image";
                    },
                    values.of(choice.sensor()).stream()
                            .map(LookValues.Value::narrower)
                            .toList(),
                    choice.steps().stream().map(s -> s.alone().look().day()).toList()));
        }
        var caption = new Caption(
                "looks-to-buy",
                "What an image of each day would be worth",
                "By how much the 90 % interval of all calls would become narrower, in the mean, with that image alone; at most "
                        + NextLook.percent(values.each().stream()
                                .mapToDouble(LookValues.Value::narrower)
                                .max()
                                .orElse(0))
                        + ". Dots: the images to take first, each the best beside those before it. A day of which a look is known is worth less.",
                sources.computed());
        var input = new LookStrip.Input(findings.caseFile().question().first(), lanes);
        return Drawn.of("looks-to-buy", Figure.WIDE, width -> LookStrip.draw(caption, input, width));
    }
}
