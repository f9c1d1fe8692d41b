package org.plimsoll.formats.casefile;

import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Distribution;

/**
 * Where all but a millionth of an assumed quantity must lie. A value outside would only fail later, far from the line that holds it.
 *
 * @param least smallest value that can be
 * @param most greatest value that can be
 */
record PlausibleRange(double least, double most) {
    /** Factors and other quantities that cannot be negative. */
    static final PlausibleRange FACTOR = new PlausibleRange(0, 1e12);

    private static final PlausibleRange CHANCE = new PlausibleRange(0, 1);
    private static final PlausibleRange SHARE = new PlausibleRange(-1, 1);
    private static final double TAIL = 1e-6;

    static PlausibleRange of(Assumed quantity) {
        return switch (quantity.unit()) {
            case "chance" -> CHANCE;
            case "share" -> SHARE;
            default -> FACTOR;
        };
    }

    /** Whether the distribution fits; where it does not, an issue is fatal. */
    boolean reported(Distribution distribution, Section section, String key) {
        return reported(distribution, section.issues(), section.line(key), section.path(key));
    }

    /** Whether the distribution fits; where it does not, an issue is fatal. */
    boolean reported(Distribution distribution, YamlIssues issues, int line, String path) {
        double low = distribution.quantile(TAIL);
        double high = distribution.quantile(1 - TAIL);
        boolean fits = low >= least && high <= most;
        if (!fits) {
            issues.fatal(
                    "out-of-range",
                    line,
                    path,
                    "The value reaches outside " + CellText.plain(least) + " to " + CellText.plain(most),
                    "Cut the distribution with 'low' and 'high', or mend its numbers");
        }
        return fits;
    }
}
