package org.plimsoll.core.coverage;

import java.util.Arrays;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.RunningSum;

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
    private static final int MOST_TRIES = 1000;
    private static final int USUAL_SPANS = 12;

    private final Watch watch;
    private final double[] chances;
    private final Stays.Table stays;
    private final double[] rates;
    private final double highest;
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
        double most = 0;
        for (double rate : rates) {
            most = StrictMath.max(most, rate);
        }
        highest = most;
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

    Watch watch() {
        return watch;
    }

    Stays.Table stays() {
        return stays;
    }

    /** How many looks there were. */
    int looks() {
        return chances.length;
    }

    /** Chance that a look shows a ship which is there. */
    double chance(int look) {
        return chances[look];
    }

    /** Relative rate of arrivals in the middle between two days. */
    double rate(double from, double to) {
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
        return record(call, new Arrivals());
    }

    /** The same for one call after another. */
    double record(SeenCall call, Arrivals arrivals) {
        SeenCall.Bounds reported = call.reported();
        fill(arrivals, call, reported);
        return recordBetween(call) * leaves(arrivals, reported, call.look(call.looks() - 1));
    }

    /** How likely the looks from the first to the last that showed it are to show a ship which is there as they did, per arrival of the period. */
    double recordBetween(SeenCall call) {
        int first = call.look(0);
        int last = call.look(call.looks() - 1);
        double between = chances[first];
        for (int k = first + 1, next = 1; k <= last; k++) {
            boolean shown = call.look(next) == k;
            between *= shown ? chances[k] : 1 - chances[k];
            next += shown && next < call.looks() - 1 ? 1 : 0;
        }
        return between / all;
    }

    private void fill(Arrivals arrivals, SeenCall call, SeenCall.Bounds bounds) {
        int first = call.look(0);
        int last = call.look(call.looks() - 1);
        arrivals.clear();
        double missedBefore = 1;
        for (int j = first; j >= 0 && missedBefore > NEGLIGIBLE; j--) {
            double from = StrictMath.max(j == 0 ? 0 : watch.day(j - 1), bounds.arrivesFrom());
            double to = StrictMath.min(watch.day(j), bounds.arrivesTo());
            if (watch.day(last) - watch.day(j) > stays.longestDays()) {
                break;
            }
            if (from < to) {
                arrivals.add(from, to, missedBefore * rate(from, to));
            }
            missedBefore *= j == 0 ? 1 : 1 - chances[j - 1];
        }
    }

    /** When a call left, given what the looks showed of it and did not show. */
    public Departing departing(SeenCall call) {
        var departing = new Departing();
        departing(call, departing);
        return departing;
    }

    /** The same for many calls in turn. */
    public SeenInTurn departures() {
        return SeenInTurn.departures(this);
    }

    /** The same for one call after another. */
    void departing(SeenCall call, Departing departing) {
        Arrivals arrivals = departing.arrivals();
        SeenCall.Bounds bounds = call.bounds();
        fill(arrivals, call, bounds);
        int last = call.look(call.looks() - 1);
        departing.begin(StrictMath.max(watch.day(last), bounds.leavesFrom()));
        if (bounds.leavesTo() <= departing.day()) {
            departing.know(bounds.leavesTo());
            return;
        }
        double missedAfter = 1;
        double staying = arrivals.staying(stays, departing.day());
        for (int e = last; e < chances.length && !departing.done(missedAfter * staying); e++) {
            double end = StrictMath.min(lookAfter(e), bounds.leavesTo());
            if (departing.day() >= bounds.leavesTo()) {
                break;
            }
            while (departing.day() < end && !departing.done(missedAfter * staying)) {
                double day = departing.next(end);
                double later = arrivals.staying(stays, day);
                departing.add(day, missedAfter * (staying - later));
                staying = later;
            }
            missedAfter *= e + 1 < chances.length ? 1 - chances[e + 1] : 1;
        }
    }

    /** The sum over departures after each look from the last one that showed the ship. */
    private double leaves(Arrivals arrivals, SeenCall.Bounds bounds, int last) {
        double sum = 0;
        double missedAfter = 1;
        // Where one departure's interval ends the next one's begins: what stays beyond is asked once for both.
        double asked = Double.NaN;
        double answered = 0;
        for (int e = last; e < chances.length && missedAfter > NEGLIGIBLE; e++) {
            double begin = StrictMath.max(watch.day(e), bounds.leavesFrom());
            double end = StrictMath.min(lookAfter(e), bounds.leavesTo());
            if (begin < end) {
                double staying = begin == asked ? answered : arrivals.staying(stays, begin);
                if (staying <= 0) {
                    break;
                }
                asked = end;
                answered = Double.isInfinite(end) ? 0 : arrivals.staying(stays, end);
                sum += missedAfter * (staying - answered);
            }
            missedAfter *= e + 1 < chances.length ? 1 - chances[e + 1] : 1;
        }
        return sum;
    }

    /** Day of the look after another; infinite where there is none. */
    private double lookAfter(int look) {
        return look + 1 < chances.length ? watch.day(look + 1) : Double.POSITIVE_INFINITY;
    }

    /**
     * The looks that show a call which comes and stays by chance, made again until one is seen.
     *
     * @return ascending; none where no call is seen in {@value #MOST_TRIES} tries
     */
    int[] seenLooks(Draws draws, int number) {
        int[] shown = new int[USUAL_SPANS];
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Draws call = draws.sub(attempt);
            double arrives = call.sub(0).uniform(number) * watch.lengthDays();
            if (call.sub(1).uniform(number) * highest > rates[(int) arrives]) {
                continue;
            }
            double leaves = arrives + stays.quantile(call.sub(2).uniform(number));
            int count = 0;
            for (int k = watch.firstFrom(arrives); k < chances.length && watch.day(k) < leaves; k++) {
                if (call.sub(3 + k).uniform(number) < chances[k]) {
                    shown = count == shown.length ? Arrays.copyOf(shown, 2 * count) : shown;
                    shown[count++] = k;
                }
            }
            if (count > 0) {
                return Arrays.copyOf(shown, count);
            }
        }
        return new int[0];
    }

    /** Day of the arrival of a call that was seen, for a uniform variate. */
    public double seenArrival(double uniform) {
        return seenArrival(0, watch.lengthDays(), uniform);
    }

    /** The same of an arrival between two days; evenly between them where none can have been seen. */
    public double seenArrival(double fromDay, double toDay, double uniform) {
        double low = sum(seenUntil, fromDay);
        double target = low + uniform * (sum(seenUntil, toDay) - low);
        if (!(target > low)) {
            return fromDay + uniform * (toDay - fromDay);
        }
        int found = Arrays.binarySearch(seenUntil, target);
        return within(seenUntil, StrictMath.min(seenUntil.length - 1, found < 0 ? -found - 1 : found), target);
    }

    /** Day of the arrival of a call that was missed. */
    public double missedArrival(double uniform) {
        return missedArrivals().day(uniform);
    }

    /** The same for many of them. */
    public MissedArrivals missedArrivals() {
        return new MissedArrivals();
    }

    /** When calls came that were missed: to be asked often. */
    public final class MissedArrivals {
        private final RunningSum until = new RunningSum(missedUntil);

        private MissedArrivals() {}

        /** Day of an arrival for a uniform variate; evenly over the period where none can have been missed. */
        public double day(double uniform) {
            double target = uniform * until.total();
            return target > 0 ? within(missedUntil, until.passing(target), target) : uniform * watch.lengthDays();
        }
    }

    /** The day within a piece on which a running sum comes to what is wanted. */
    private double within(double[] until, int piece, double target) {
        double before = piece == 0 ? 0 : until[piece - 1];
        double begin = watch.begin(piece);
        double width = until[piece] - before;
        double share = width > 0 ? (target - before) / width : 0.5;
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
