package org.plimsoll.app.render.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.app.render.draw.LoadMark;
import org.plimsoll.app.render.draw.MiniInterval;
import org.plimsoll.app.render.draw.Span;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.observation.Sighting.LoadState;

/** Drawings as small as a word: load marks and intervals in cells. */
public final class Glyphs {

    private final Findings findings;
    private final Medium medium;
    private final FigureStyle style;
    private final double mostBarrels;

    Glyphs(Findings findings, Medium medium, FigureStyle style) {
        this.findings = findings;
        this.medium = medium;
        this.style = style;
        this.mostBarrels = findings.traffic().calls().stream()
                .mapToDouble(c -> c.barrels().q95())
                .max()
                .orElse(1);
    }

    /** The mark of a load that was seen, filled to what the case assumes of such a load; an empty ring where nobody saw it. */
    public String load(LoadState state) {
        return switch (state) {
            case UNKNOWN -> medium(LoadMark.unknown());
            case BALLAST -> mark(Assumed.ARRIVAL_RESIDUE);
            case PART_LADEN -> mark(Assumed.PART_LADEN_FILL);
            case LADEN -> mark(Assumed.FULL_FILL);
        };
    }

    private String mark(Assumed quantity) {
        Distribution share = findings.caseFile().settings().assumptions().distribution(quantity);
        double low = Math.clamp(share.quantile(0.05), 0, 1);
        double middle = Math.clamp(share.quantile(0.5), low, 1);
        return medium(LoadMark.glyph(new LoadMark.Load(low, middle, Math.clamp(share.quantile(0.95), middle, 1))));
    }

    /** The marks of all that was said of one load, side by side; an empty ring where nobody said anything. */
    public String load(List<LoadState> states) {
        return states.isEmpty()
                ? load(LoadState.UNKNOWN)
                : states.stream().distinct().map(this::load).collect(Collectors.joining());
    }

    /** The loads on arrival and departure in words, once where they are the same. */
    public String loadWords(List<LoadState> arrival, List<LoadState> departure) {
        String came = loadWords(arrival);
        String left = loadWords(departure);
        return came.equals(left) ? came : came + ", " + left;
    }

    private String loadWords(List<LoadState> states) {
        return states.isEmpty()
                ? loadWords(LoadState.UNKNOWN)
                : states.stream().distinct().map(this::loadWords).collect(Collectors.joining(" or "));
    }

    /** The load in a word. */
    public String loadWords(LoadState state) {
        return switch (state) {
            case UNKNOWN -> "not seen";
            case BALLAST -> "in ballast";
            case PART_LADEN -> "part laden";
            case LADEN -> "laden";
        };
    }

    /** The interval of a call's barrels, on one scale for all calls. */
    public String barrels(Estimate barrels) {
        if (!(mostBarrels > 0)) {
            return "";
        }
        Span span = LadderFigures.estimate(barrels);
        return medium(MiniInterval.draw(span, 0, mostBarrels, Double.NaN));
    }

    private String medium(String markup) {
        // A PDF takes a drawing's words from another attribute than a browser.
        return medium == Medium.SCREEN ? markup : style.resolveGlyph(markup).replaceFirst(" aria-label=", " alt=");
    }
}
