package org.plimsoll.app.render.dossier;

import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.app.render.html.dossier.JtepageGenerated;
import org.plimsoll.core.dossier.Findings;

/** Writes a dossier as one page of HTML5 that is well-formed XML too: no script, nothing fetched, figures inside. */
public final class DossierHtml {

    private static final int FIRST_SIZE = 1 << 19;

    private final FigureStyle style = FigureStyle.standard();

    /** The page for a browser. */
    public String render(Findings findings, DossierContext context) {
        return render(findings, context, DossierFigures.of(findings), Medium.SCREEN);
    }

    /** The page for one medium, with figures that are drawn already. */
    public String render(Findings findings, DossierContext context, DossierFigures figures, Medium medium) {
        StringBuilder out = new StringBuilder(FIRST_SIZE);
        JtepageGenerated.render(new InertText(out), null, new Page(findings, context, medium, figures, style));
        return out.toString();
    }
}
