package org.plimsoll.core.sim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;

/**
 * Clear or covered over the pier, at chosen moments.
 *
 * <p><b>Algorithm.</b> A Markov chain of two states in continuous time, known at ascending moments: P(clear at t) = c(t) + exp(-(t - s) / tau) (x(s) -
 * c(s)), cut to 0 to 1, with x(s) = 1 where it was clear at s, else 0, c the chance of the month with the world's factor on its odds, and tau
 * the memory.
 */
final class Sky {

    private static final double SECONDS_PER_DAY = 86_400;

    private final long[] moments;
    private final boolean[] clear;

    private Sky(long[] moments, boolean[] clear) {
        this.moments = moments;
        this.clear = clear;
    }

    /**
     * The sky at those moments.
     *
     * @param moments seconds since 1970, ascending
     */
    static Sky at(long[] moments, List<Double> clearByMonth, Parameters truth, Streams streams) {
        double odds = truth.value(Assumed.CLEAR_ODDS);
        double memoryDays = truth.value(Assumed.WEATHER_MEMORY_DAYS);
        var stream = streams.world("sky");
        boolean[] clear = new boolean[moments.length];
        double before = 0;
        for (int i = 0; i < moments.length; i++) {
            double chance = chance(moments[i], clearByMonth, odds);
            double next = chance;
            if (i > 0 && memoryDays > 0) {
                double days = (moments[i] - moments[i - 1]) / SECONDS_PER_DAY;
                next += StrictMath.exp(-days / memoryDays) * ((clear[i - 1] ? 1 : 0) - before);
            }
            clear[i] = stream.uniform(i) < next;
            before = chance;
        }
        return new Sky(moments, clear);
    }

    private static double chance(long second, List<Double> clearByMonth, double odds) {
        LocalDate day = LocalDate.ofEpochDay(StrictMath.floorDiv(second, (long) SECONDS_PER_DAY));
        double share = clearByMonth.get(day.getMonthValue() - 1);
        return odds * share / (1 - share + odds * share);
    }

    /** Whether it was clear at the last of the moments that is not after this one; before the first, at the first. */
    boolean clear(long second) {
        int found = Arrays.binarySearch(moments, second);
        int at = found >= 0 ? found : StrictMath.max(0, -found - 2);
        return clear[at];
    }
}
