package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.plimsoll.core.coverage.CoverageFit;
import org.plimsoll.core.coverage.Visibility;
import org.plimsoll.core.measure.Draws;

/** What is known of how many calls of a flow were seen, for draws that belong together: all that is drawn of one draw is of one supposition. */
public final class Seen {
    private static final double SECONDS_PER_DAY = 86_400;

    private final CoverageFit fit;
    private final double begin;
    private final int otherwise;
    private final Draws suppositions;

    /**
     * What is known.
     *
     * @param first first day of the period that the fit is about
     * @param otherwise documented calls that no look showed
     */
    Seen(CoverageFit fit, LocalDate first, int otherwise, long seed) {
        this.fit = fit;
        this.otherwise = otherwise;
        begin = first.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        suppositions = Draws.of(seed, "coverage", "supposition");
    }

    /** The weighted suppositions. */
    public CoverageFit fit() {
        return fit;
    }

    /** Documented calls that no look showed: they are among those that the looks missed. */
    public int otherwise() {
        return otherwise;
    }

    /** Number of the supposition of a draw. */
    int supposition(int draw) {
        return fit.supposition(suppositions, draw);
    }

    /** Seconds since 1970 at which a call arrived that was seen between two moments. */
    double seenArrival(Visibility visibility, double from, double to, double uniform) {
        return begin + visibility.seenArrival(days(from), days(to), uniform) * SECONDS_PER_DAY;
    }

    /** Seconds since 1970 at which a call arrived that was missed. */
    double missedArrival(Visibility visibility, double uniform) {
        return begin + visibility.missedArrival(uniform) * SECONDS_PER_DAY;
    }

    private double days(double epochSecond) {
        return (epochSecond - begin) / SECONDS_PER_DAY;
    }
}
