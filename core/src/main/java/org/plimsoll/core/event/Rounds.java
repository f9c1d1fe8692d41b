package org.plimsoll.core.event;

import java.util.Arrays;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;

/**
 * How long a ship is away from the watched place.
 *
 * <p><b>Algorithm.</b> The time away is the assumed turnaround, and after it the time for which the ship lies idle or sails elsewhere: exponential,
 * so long that the ship calls as often as the calls of the fleet allow. The chance is the mean over {@value #POINTS} evenly likely turnarounds.
 *
 * <p><b>Limitations.</b> Idle times are independent of each other and of the season.
 */
public final class Rounds {

    private static final int POINTS = 64;
    private static final int STAYS = 16;
    private static final int CELLS = 40;

    private final double[] turnaroundDays;
    private final double[] stayDays;
    private final double idleDays;

    private Rounds(double[] turnaroundDays, double[] stayDays, double idleDays) {
        this.turnaroundDays = turnaroundDays;
        this.stayDays = stayDays;
        this.idleDays = idleDays;
    }

    /** Ships that come back as soon as they can. */
    public static Rounds withoutRest(Assumptions assumptions) {
        return new Rounds(
                evenlyLikely(assumptions.distribution(Assumed.TURNAROUND_DAYS), POINTS),
                evenlyLikely(assumptions.distribution(Assumed.STAY_DAYS), STAYS),
                0);
    }

    /**
     * A ship that makes so many calls.
     *
     * @param callsADay above zero
     */
    Rounds of(double callsADay) {
        double busy = mean(turnaroundDays) + mean(stayDays);
        return new Rounds(turnaroundDays, stayDays, StrictMath.max(0, 1 / callsADay - busy));
    }

    private static double[] evenlyLikely(Distribution distribution, int points) {
        double[] values = new double[points];
        Arrays.setAll(values, i -> distribution.quantile((i + 0.5) / points));
        return values;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Chance that a ship that left is back after so many days at most. */
    public double back(double days) {
        double sum = 0;
        for (double turnaround : turnaroundDays) {
            double free = days - turnaround;
            if (free > 0) {
                sum += idleDays == 0 ? 1 : 1 - StrictMath.exp(-free / idleDays);
            }
        }
        return sum / turnaroundDays.length;
    }

    /** Chance that it came back, stayed, and left again within so many days. */
    public double leftAgain(double days) {
        double sum = 0;
        for (double stay : stayDays) {
            sum += back(days - stay);
        }
        return sum / stayDays.length;
    }

    /**
     * Chance that a ship that was at the place and at another, that many days later or earlier, made no call in between.
     *
     * @param days between the two
     * @param wayDays that the way between them takes at least
     * @param seen chance that a call in between would have been seen
     */
    public double direct(double days, double wayDays, double seen) {
        double away = 1 - back(days + wayDays);
        double calledAgain = (1 - seen) * leftAgain(days - wayDays);
        return away + calledAgain == 0 ? 0 : away / (away + calledAgain);
    }

    /**
     * Chance that a ship that was at another place, that many days after it was last seen here, was there on the voyage that it then began, and not
     * on the next one after a call that nobody saw. On a voyage it is away for a turnaround; what it does after that is no part of it.
     *
     * @param days between the two
     * @param wayDays that the way between them takes at least
     * @param seen chance that a call in between would have been seen
     */
    public double onThisVoyage(double days, double wayDays, double seen) {
        double thisOne = onTheWay(days, wayDays);
        if (thisOne == 0) {
            return 0;
        }
        double nextOne = 0;
        double width = days / CELLS;
        for (int cell = 0; cell < CELLS; cell++) {
            double returns = back((cell + 1) * width) - back(cell * width);
            if (returns > 0) {
                double sum = 0;
                for (double stay : stayDays) {
                    sum += onTheWay(days - (cell + 0.5) * width - stay, wayDays);
                }
                nextOne += returns * sum / stayDays.length;
            }
        }
        return thisOne / (thisOne + (1 - seen) * nextOne);
    }

    /** Chance that a ship that left so many days ago can be at a place so far away, and is not yet back. */
    private double onTheWay(double days, double wayDays) {
        if (days < wayDays) {
            return 0;
        }
        double sum = 0;
        for (double turnaround : turnaroundDays) {
            sum += turnaround >= days + wayDays ? 1 : 0;
        }
        return sum / turnaroundDays.length;
    }
}
