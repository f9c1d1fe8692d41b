package org.plimsoll.formats.casefile;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.measure.Distribution;

/** Writes probability distributions as {@link DistributionReader} reads them: every number with the digits that give it back. */
public final class DistributionText {
    private DistributionText() {}

    /** One line of YAML. */
    public static String yaml(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Fixed fixed -> CellText.plain(fixed.value());
            case Distribution.Uniform u -> "{uniform: [" + list(u.low(), u.high()) + "]}";
            case Distribution.Triangular t -> "{triangular: [" + list(t.low(), t.mode(), t.high()) + "]}";
            case Distribution.TruncatedNormal n ->
                "{normal: {mean: " + CellText.plain(n.mean()) + ", sd: " + CellText.plain(n.sd())
                        + cut("low", n.low(), Double.NEGATIVE_INFINITY)
                        + cut("high", n.high(), Double.POSITIVE_INFINITY) + "}}";
            case Distribution.LogNormal l ->
                "{lognormal: {median: " + CellText.plain(l.median()) + ", sd_log: " + CellText.plain(l.sdLog())
                        + cut("low", l.low(), 0) + cut("high", l.high(), Double.POSITIVE_INFINITY) + "}}";
        };
    }

    private static String cut(String key, double at, double unbounded) {
        return at == unbounded ? "" : ", " + key + ": " + CellText.plain(at);
    }

    private static String list(double... numbers) {
        List<String> texts = new ArrayList<>();
        for (double number : numbers) {
            texts.add(CellText.plain(number));
        }
        return String.join(", ", texts);
    }
}
