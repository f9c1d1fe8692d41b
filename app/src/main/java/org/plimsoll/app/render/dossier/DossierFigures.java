package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.core.dossier.Findings;

/** Every figure of a dossier, in its order. A figure for which the case has nothing is left out. */
public final class DossierFigures {

    private final List<Drawn> all;

    private DossierFigures(List<Drawn> all) {
        this.all = List.copyOf(all);
    }

    /** Draws the figures of a case. */
    public static DossierFigures of(Findings findings) {
        SourceLine sources = new SourceLine(findings.caseFile());
        List<Drawn> all = new ArrayList<>();
        FanFigure.of(findings, sources).ifPresent(all::add);
        LadderFigures.tension(findings, sources).ifPresent(all::add);
        HullFigure.of(findings, sources).ifPresent(all::add);
        PartiesFigure.of(findings).ifPresent(all::add);
        CoverageFigure.of(findings, sources).ifPresent(all::add);
        PlacesFigure.of(findings, sources).ifPresent(all::add);
        LadderFigures.methods(findings, sources).ifPresent(all::add);
        SensitivityFigure.documented(findings, sources).ifPresent(all::add);
        SensitivityFigure.withMissed(findings, sources).ifPresent(all::add);
        LooksFigure.of(findings, sources).ifPresent(all::add);
        FlowsFigure.of(findings, sources).ifPresent(all::add);
        BalanceFigure.of(findings, sources).ifPresent(all::add);
        return new DossierFigures(all);
    }

    /** The figures in order. */
    public List<Drawn> all() {
        return all;
    }

    /** The figure of that name, where the case has one. */
    public Optional<Drawn> find(String name) {
        return all.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /** Each figure as an SVG file of its own with title, sentence and source line, by name. */
    public Map<String, String> standalone() {
        FigureStyle style = FigureStyle.standard();
        Map<String, String> files = new LinkedHashMap<>();
        all.forEach(figure -> files.put(figure.name(), style.standalone(figure.wide())));
        return files;
    }
}
