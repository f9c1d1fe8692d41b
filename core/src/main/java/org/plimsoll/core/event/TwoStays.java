package org.plimsoll.core.event;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Span;

/**
 * Whether two sightings of one hull at the watched place are of one stay or of two.
 *
 * <p><b>Algorithm.</b> Both are chances to be there at the second moment, given that it was there at the first. One stay: it goes on until then; as the
 * ship was found at a moment of no choosing, what is left of the stay is distributed as the residual life of a renewal process. Two: it left, was
 * away for a turnaround and whatever else keeps it away ({@link Rounds}), came back and is still there, summed over steps of time. Each look in
 * between that showed no ship weighs against either by the chance that it would have shown one that was there. Where moments are known to
 * hours only, the chances are means over moments within them. Where the second is a report that the ship leaves, either is the chance to leave then.
 *
 * <p><b>Source.</b> Residual life: Cox 1962, Renewal Theory, chapter 5.
 *
 * <p><b>Accuracy.</b> Steps of time are a 200th of the longest stay. OneStayOrTwoTest: of the pairs of sightings of simulated worlds that are given a
 * chance p of two stays, a share p were two.
 *
 * <p><b>Limitations.</b> Of a hull, looks that showed a ship say nothing, because it may have been that one. More than two stays are not thought of.
 */
final class TwoStays {

    private static final int STEPS = 200;
    private static final int POINTS = 3;
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SHARP_DAYS = 1.0 / 24;

    private final double step;
    private final double[] longer = new double[STEPS + 1];
    private final double[] rest = new double[STEPS + 1];
    private final List<Miss> misses;
    private final double detection;

    /** What was asked last: a sighting is held against many before it. */
    private double lastMoment = Double.NaN;

    private boolean lastLeaves;
    private double lastCame;

    /** A look that did not show the ship: when, in days since 1970, and with what chance it would not have shown one that was there. */
    record Miss(double day, double chance) {}

    TwoStays(Assumptions assumptions, List<Miss> misses) {
        this.misses = List.copyOf(misses);
        Distribution stay = assumptions.distribution(Assumed.STAY_DAYS);
        detection = assumptions.median(Assumed.DETECTION);
        step = StrictMath.max(1e-6, stay.quantile(1 - 1e-7) / STEPS);
        for (int k = 0; k <= STEPS; k++) {
            longer[k] = k == STEPS ? 0 : 1 - stay.cumulative(k * step);
        }
        for (int k = STEPS - 1; k >= 0; k--) {
            rest[k] = rest[k + 1] + (longer[k] + longer[k + 1]) / 2;
        }
    }

    /**
     * The chance that the ship left in between.
     *
     * @param since when it came, where that was reported; else when it was first seen
     * @param arrival whether it was
     * @param last when it was last seen before
     * @param next when it was seen again
     */
    double chance(Span since, boolean arrival, Span last, Span next, Rounds rounds) {
        double one = 0;
        double two = 0;
        boolean sharp = days(last.earliest().getEpochSecond(), last.latest().getEpochSecond()) < SHARP_DAYS
                && days(next.earliest().getEpochSecond(), next.latest().getEpochSecond()) < SHARP_DAYS;
        int points = sharp ? 1 : POINTS;
        for (int i = 0; i < points; i++) {
            double from = within(last, (i + 0.5) / points);
            double age = StrictMath.max(0, from - within(since, 0.5));
            for (int j = 0; j < points; j++) {
                double to = within(next, (j + 0.5) / points);
                if (to > from) {
                    one += stayed(arrival, age, to - from) * missed(from, to);
                    two += cameBack(arrival, age, from, to, rounds);
                } else {
                    one += 1;
                }
            }
        }
        return one + two == 0 ? 1 : two / (one + two);
    }

    /**
     * The chance that an unnamed ship is another than one seen before: that one may still be there, or this one may have come since, or have been there
     * beside it and not been shown.
     *
     * @param leaves whether the ship is reported to leave rather than to be there
     * @param callsADay at which ships come
     */
    double another(Span last, Span next, boolean leaves, double callsADay) {
        double from = within(last, 1);
        double to = StrictMath.max(from, within(next, 0));
        double one = (leaves ? ends(rest, to - from) / rest[0] : stayed(false, 0, to - from)) * missed(from, to);
        if (one == 0) {
            return 1;
        }
        double two = callsADay * came(to, leaves);
        if (!leaves) {
            // The one seen before is gone, or was there beside it and not shown.
            two *= 1 - stayed(false, 0, to - from) * detection;
        }
        return one + two == 0 ? 1 : two / (one + two);
    }

    /** The integral over arrivals of the chance to be there at a moment, or to leave then, and to have been shown by no look before. */
    private double came(double moment, boolean leaves) {
        if (moment == lastMoment && leaves == lastLeaves) {
            return lastCame;
        }
        double sum = 0;
        double missed = 1;
        int look = before(moment);
        for (int k = 0; k < STEPS; k++) {
            double here = (k + 0.5) * step;
            while (look > 0 && misses.get(look - 1).day() > moment - here) {
                look--;
                missed *= misses.get(look).chance();
            }
            sum += (leaves ? ends(longer, here) : at(longer, here)) * missed;
        }
        lastMoment = moment;
        lastLeaves = leaves;
        lastCame = sum * step;
        return lastCame;
    }

    /** How many misses come before a moment. */
    private int before(double moment) {
        int look = first(moment);
        while (look > 0 && misses.get(look - 1).day() >= moment) {
            look--;
        }
        return look;
    }

    /** Chance that a stay of that age goes on for so long. */
    private double stayed(boolean arrival, double age, double days) {
        double before = arrival ? at(longer, age) : at(rest, age);
        double after = arrival ? at(longer, age + days) : at(rest, age + days);
        return before == 0 ? 0 : after / before;
    }

    /** Chance that what a table tells of ends within a step after so many days. */
    private double ends(double[] table, double days) {
        return at(table, days) - at(table, days + step);
    }

    private double cameBack(boolean arrival, double age, double from, double to, Rounds rounds) {
        double gap = to - from;
        // Nobody asks beyond the longest stay, where one stay is excluded.
        if (stayed(arrival, age, gap) == 0) {
            return 1;
        }
        int cells = StrictMath.max(1, (int) StrictMath.ceil(gap / step));
        double width = gap / cells;
        double[] left = new double[cells];
        double[] backIn = new double[cells + 1];
        for (int k = 0; k < cells; k++) {
            double goes = stayed(arrival, age, k * width) - stayed(arrival, age, (k + 1) * width);
            left[k] = goes * missed(from, from + (k + 0.5) * width);
            backIn[k] = rounds.back((k + 1) * width) - rounds.back(k * width);
        }
        double sum = 0;
        for (int back = 0; back < cells; back++) {
            double returns = 0;
            for (int leave = 0; leave < back; leave++) {
                returns += left[leave] * backIn[back - leave];
            }
            if (returns > 0) {
                double here = (back + 0.5) * width;
                sum += returns * at(longer, gap - here) * missed(from + here, to);
            }
        }
        return sum;
    }

    private double at(double[] table, double days) {
        double cell = days / step;
        int k = (int) cell;
        return k >= STEPS ? 0 : table[k] + (cell - k) * (table[k + 1] - table[k]);
    }

    /** Chance that no look between two moments would have shown a ship that was there. */
    private double missed(double from, double to) {
        double chance = 1;
        for (int k = first(from); k < misses.size() && misses.get(k).day() < to; k++) {
            chance *= misses.get(k).chance();
        }
        return chance;
    }

    private int first(double after) {
        int low = 0;
        int high = misses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (misses.get(middle).day() <= after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Days since 1970 at a share of a span. */
    static double within(Span span, double share) {
        double begin = span.earliest().getEpochSecond();
        return (begin + share * (span.latest().getEpochSecond() - begin)) / SECONDS_PER_DAY;
    }

    private static double days(long from, long to) {
        return (to - from) / SECONDS_PER_DAY;
    }

    /** Looks as misses, in order of time. */
    static List<Miss> sorted(List<Miss> misses) {
        List<Miss> sorted = new ArrayList<>(misses);
        sorted.sort((a, b) -> Double.compare(a.day(), b.day()));
        return sorted;
    }
}
