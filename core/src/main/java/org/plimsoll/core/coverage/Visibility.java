package org.plimsoll.core.coverage;

import java.util.Arrays;

/**
 * Which of the arrivals of a period were seen, under one supposition about stays, looks and season.
 *
 * <p><b>Algorithm.</b> An arrival at {@code a} is seen with the chance Σ q_k S(t_k − a) Π (1 − q_j) over the looks t_k after it, where q is the
 * chance that a look shows a ship which is there, the product runs over the looks between, and S is the chance that a stay lasts. Between two
 * looks the integral of S over arrivals is exact. The season is taken at the middle of each day.
 *
 * <p><b>Cost.</b> Pieces times the looks in the longest stay.
 */
public final class Visibility {
    private static final double NEGLIGIBLE = 1e-9;

    private final Watch watch;
    private final double[] chances;
    private final Stays.Table stays;
    private final double[] rates;
    private final double all;
    private final double seen;
    private final double[] seenUntil;
    private final double[] missedUntil;

    /**
     * What a supposition comes to.
     *
     * @param chances for each look the chance that it shows a ship which is there, 0 to 1
     */
    public Visibility(Watch watch, double[] chances, Stays.Table stays, Season season) {
        this.watch = watch;
        this.chances = chances.clone();
        this.stays = stays;
        rates = season.rates((int) StrictMath.ceil(watch.lengthDays()));
        int pieces = watch.pieces();
        seenUntil = new double[pieces];
        missedUntil = new double[pieces];
        double[] shown = shown(pieces);
        double sumSeen = 0;
        double sumAll = 0;
        for (int piece = 0; piece < pieces; piece++) {
            double from = watch.begin(piece);
            double to = watch.begin(piece + 1);
            double rate = rate(from, to);
            sumSeen += rate * StrictMath.min(to - from, shown[piece]);
            sumAll += rate * (to - from);
            seenUntil[piece] = sumSeen;
            missedUntil[piece] = sumAll - sumSeen;
        }
        seen = sumSeen;
        all = sumAll;
    }

    /** For each piece the integral of the chance to be seen over the arrivals in it. */
    private double[] shown(int pieces) {
        double[] sums = new double[pieces];
        double[] missedSoFar = new double[pieces];
        Arrays.fill(missedSoFar, 1);
        int after = 0;
        for (int k = 0; k < chances.length; k++) {
            double day = watch.day(k);
            while (after < pieces && watch.begin(after + 1) <= day) {
                after++;
            }
            if (chances[k] == 0) {
                continue;
            }
            double later = after == 0 ? 0 : stays.within(day - watch.begin(after));
            // Back from the look to the longest stay before it, or to where some look has shown every ship.
            for (int piece = after - 1; piece >= 0 && missedSoFar[piece] > NEGLIGIBLE; piece--) {
                double earlier = stays.within(day - watch.begin(piece));
                if (earlier <= later) {
                    break;
                }
                sums[piece] += chances[k] * missedSoFar[piece] * (earlier - later);
                missedSoFar[piece] *= 1 - chances[k];
                later = earlier;
            }
        }
        return sums;
    }

    /** Relative rate of arrivals in the middle between two days. */
    private double rate(double from, double to) {
        return rates[(int) ((from + to) / 2)];
    }

    /** Share of the arrivals of the period that were seen, 0 to 1. */
    public double share() {
        return seen / all;
    }

    /**
     * How likely it is that an arrival leaves this record, as a density per arrival of the period: which looks showed the ship, and which could
     * have and did not.
     */
    double record(SeenCall call) {
        int first = call.look(0);
        int last = call.look(call.looks() - 1);
        double between = chances[first];
        for (int k = first + 1, next = 1; k <= last; k++) {
            boolean shown = call.look(next) == k;
            between *= shown ? chances[k] : 1 - chances[k];
            next += shown && next < call.looks() - 1 ? 1 : 0;
        }
        double sum = 0;
        double missedBefore = 1;
        for (int j = first; j >= 0 && missedBefore > NEGLIGIBLE; j--) {
            double from = StrictMath.max(j == 0 ? 0 : watch.day(j - 1), call.arrivesFrom());
            double to = StrictMath.min(watch.day(j), call.arrivesTo());
            if (watch.day(last) - watch.day(j) > stays.longestDays()) {
                break;
            }
            if (from < to) {
                sum += missedBefore * rate(from, to) * leaves(call, last, from, to);
            }
            missedBefore *= j == 0 ? 1 : 1 - chances[j - 1];
        }
        return between * sum / all;
    }

    /** The sum over departures after each look from the last one that showed the ship. */
    private double leaves(SeenCall call, int last, double from, double to) {
        double sum = 0;
        double missedAfter = 1;
        // Where one departure's interval ends the next one's begins: what stays beyond is asked once for both.
        double asked = Double.NaN;
        double answered = 0;
        for (int e = last; e < chances.length && missedAfter > NEGLIGIBLE; e++) {
            double begin = StrictMath.max(watch.day(e), call.leavesFrom());
            double end = StrictMath.min(
                    e + 1 < chances.length ? watch.day(e + 1) : Double.POSITIVE_INFINITY, call.leavesTo());
            if (begin < end) {
                double staying = begin == asked ? answered : longer(begin, from, to);
                if (staying <= 0) {
                    break;
                }
                asked = end;
                answered = longer(end, from, to);
                sum += missedAfter * (staying - answered);
            }
            missedAfter *= e + 1 < chances.length ? 1 - chances[e + 1] : 1;
        }
        return sum;
    }

    /** Integral over arrivals between two days of the chance that the ship is still there on a third. */
    private double longer(double day, double from, double to) {
        return Double.isInfinite(day) ? 0 : stays.within(day - from) - stays.within(day - to);
    }

    /** Day of the arrival of a call that was seen, for a uniform variate. */
    public double seenArrival(double uniform) {
        return arrival(seenUntil, 0, watch.lengthDays(), uniform);
    }

    /** The same of an arrival between two days; evenly between them where none can have been seen. */
    public double seenArrival(double fromDay, double toDay, double uniform) {
        return arrival(seenUntil, fromDay, toDay, uniform);
    }

    /** Day of the arrival of a call that was missed. */
    public double missedArrival(double uniform) {
        return arrival(missedUntil, 0, watch.lengthDays(), uniform);
    }

    private double arrival(double[] until, double fromDay, double toDay, double uniform) {
        double low = sum(until, fromDay);
        double target = low + uniform * (sum(until, toDay) - low);
        if (!(target > low)) {
            return fromDay + uniform * (toDay - fromDay);
        }
        int found = Arrays.binarySearch(until, target);
        int piece = StrictMath.min(until.length - 1, found < 0 ? -found - 1 : found);
        double before = piece == 0 ? 0 : until[piece - 1];
        double begin = watch.begin(piece);
        double width = until[piece] - before;
        double share = width > 0 ? (target - before) / width : uniform;
        return begin + share * (watch.begin(piece + 1) - begin);
    }

    /** What a running sum has come to by a day. */
    private double sum(double[] until, double day) {
        int low = 0;
        int high = until.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (watch.begin(middle + 1) <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == until.length) {
            return until[until.length - 1];
        }
        double before = low == 0 ? 0 : until[low - 1];
        double begin = watch.begin(low);
        double share = StrictMath.max(0, day - begin) / (watch.begin(low + 1) - begin);
        return before + share * (until[low] - before);
    }

    /** Chance that an arrival of a day of the period was seen: the mean over the pieces of that day. */
    public double shareOnDay(int day) {
        double from = StrictMath.min(day, watch.lengthDays());
        double to = StrictMath.min(day + 1.0, watch.lengthDays());
        double shown = sum(seenUntil, to) - sum(seenUntil, from);
        double missed = sum(missedUntil, to) - sum(missedUntil, from);
        return shown + missed > 0 ? shown / (shown + missed) : 0;
    }
}
