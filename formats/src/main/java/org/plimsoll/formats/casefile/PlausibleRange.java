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

    /**
     * The range of a quantity: wide enough for any ship and fleet, and narrow enough that times, logarithms and sums stay numbers. Ships of the
     * fleet are drawn one by one, so that their number is what a run takes its time for.
     */
    static PlausibleRange of(Assumed quantity) {
        return switch (quantity) {
            // Of less than a twentieth seen nothing can be said, and a run would only take long.
            case VISIBLE_SHARE -> new PlausibleRange(0.05, 1);
            case FLEET_SIZE -> new PlausibleRange(1, 1000);
            case STAY_DAYS, TURNAROUND_DAYS, WEATHER_MEMORY_DAYS -> new PlausibleRange(0, 3660);
            case MAX_SPEED_KN -> new PlausibleRange(0.1, 100);
            case FLEET_DWT_T, FLEET_DWT_LEAST_T, FLEET_DWT_MOST_T -> new PlausibleRange(1, 1e6);
            case FLEET_DWT_SPREAD, SEASON_STRENGTH -> new PlausibleRange(0.001, 5);
            case RATE_CALLS -> new PlausibleRange(0, 1e9);
            case RATE_SHAPE, FLEET_DWT_WEIGHT, SHARE_CONCENTRATION, PRODUCT_CONCENTRATION ->
                new PlausibleRange(0.001, 1e6);
            case STAY_SCALE, STAY_SPREAD, CLEAR_ODDS, SIZE_BIAS, DWT_ERROR, DWT_PER_GT, CUBIC_PER_DWT, CUBIC_ERROR ->
                new PlausibleRange(0.01, 100);
            case DRAUGHT_ERROR_M -> new PlausibleRange(0.01, 10);
            case FREEBOARD_BIAS_M -> new PlausibleRange(-10, 10);
            case FULL_FREEBOARD_M -> new PlausibleRange(0, 20);
            case FULL_DRAUGHT_ERROR -> new PlausibleRange(0.1, 10);
            case BLOCK_COEFFICIENT -> new PlausibleRange(0.4, 1);
            case LIGHTSHIP_SHARE -> new PlausibleRange(0.05, 0.9);
            case BALLAST_SHARE, BUNKERS_SHARE -> CHANCE;
            case DWT_PER_CUBIC_LENGTH -> new PlausibleRange(1e-6, 1);
            default -> quantity.unit().equals("chance") ? CHANCE : SHARE;
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
