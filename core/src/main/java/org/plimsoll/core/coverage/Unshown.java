package org.plimsoll.core.coverage;

import java.util.Arrays;

/**
 * The calls that are at the place at given moments and that no look shows, neither before nor at the moment nor after it, under one supposition.
 *
 * <p><b>Algorithm.</b> Arrivals between two moments are followed from moment to moment: for every later moment how many of them would still be
 * there, times the chance that nothing has shown them so far, apart by whether the sky is clear. The sky is a chain of two states, as in
 * {@link ClearSky}, summed out exactly, so that clouds which last hide a stay from one look after the other. What leaves between two moments is
 * held against the chance that nothing showed it until then. The season is taken at the middle between two moments.
 *
 * <p><b>Cost.</b> Moments times those in the longest stay.
 */
final class Unshown {
    private final double[] moments;
    private final Stays.Table stays;
    private final double[] rates;
    private final double all;

    /** Chance that a ship which is there is not shown at a moment, by the sky. */
    private final double[] missedIfClear;

    private final double[] missedIfCovered;

    /** Chance of a clear sky after a clear and after a covered one at the moment before; of the first moment both are its share. */
    private final double[] clearAfterClear;

    private final double[] clearAfterCovered;
    private final double[] clear;
    private final double[] thereIfClear;
    private final double[] thereIfCovered;
    private double shown;

    /** What is supposed of looks and sky at each moment. */
    static final class Looks {
        private final double[] always;
        private final double[] ifClear;
        private final double[] clear;
        private final double memoryDays;

        /**
         * Looks.
         *
         * @param always chance at each moment that a ship which is there is shown, whatever the sky, 0 to 1
         * @param ifClear the same of what a clear sky lets through besides
         * @param clear share of clear skies at each moment, 0 to 1
         * @param memoryDays how long a sky lasts
         */
        Looks(double[] always, double[] ifClear, double[] clear, double memoryDays) {
            this.always = always.clone();
            this.ifClear = ifClear.clone();
            this.clear = clear.clone();
            this.memoryDays = memoryDays;
        }
    }

    /**
     * Calls under a supposition.
     *
     * @param moments days and parts of days, ascending, within the period
     * @param lengthDays length of the period
     */
    Unshown(double[] moments, double lengthDays, Looks looks, Stays.Table stays, Season season) {
        this.moments = moments.clone();
        this.stays = stays;
        rates = season.rates((int) StrictMath.ceil(lengthDays));
        int n = moments.length;
        missedIfClear = new double[n];
        missedIfCovered = new double[n];
        clearAfterClear = new double[n];
        clearAfterCovered = new double[n];
        clear = new double[n];
        thereIfClear = new double[n];
        thereIfCovered = new double[n];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            missedIfCovered[k] = 1 - looks.always[k];
            missedIfClear[k] = missedIfCovered[k] * (1 - looks.ifClear[k]);
            sky(looks, k);
            double from = k == 0 ? 0 : moments[k - 1];
            sum += rate(from, moments[k]) * (moments[k] - from);
        }
        double from = n == 0 ? 0 : moments[n - 1];
        all = sum + rate(from, lengthDays) * (lengthDays - from);
        shown = follow(0, 0, n);
    }

    private void sky(Looks looks, int k) {
        double share = looks.clear[k];
        if (k == 0) {
            clearAfterClear[0] = share;
            clearAfterCovered[0] = share;
            clear[0] = share;
            return;
        }
        double kept = looks.memoryDays <= 0 ? 0 : StrictMath.exp((moments[k - 1] - moments[k]) / looks.memoryDays);
        clearAfterClear[k] = StrictMath.clamp(share + kept * (1 - looks.clear[k - 1]), 0, 1);
        clearAfterCovered[k] = StrictMath.clamp(share - kept * looks.clear[k - 1], 0, 1);
        clear[k] = clear[k - 1] * clearAfterClear[k] + (1 - clear[k - 1]) * clearAfterCovered[k];
    }

    /** Relative rate of arrivals in the middle between two days. */
    private double rate(double from, double to) {
        return rates[StrictMath.min(rates.length - 1, (int) ((from + to) / 2))];
    }

    /** Share of the arrivals of the period that a look shows, 0 to 1. */
    double shown() {
        return shown;
    }

    /** Chance of a clear sky at a moment. */
    double clear(int moment) {
        return clear[moment];
    }

    /** Share of the arrivals of the period that are there at a moment, that no look shows, and over which the sky is clear then. */
    double thereIfClear(int moment) {
        return thereIfClear[moment];
    }

    /** The same whatever the sky. */
    double there(int moment) {
        return thereIfClear[moment] + thereIfCovered[moment];
    }

    /**
     * Takes one more look at a moment.
     *
     * @param chance that it shows a ship which is there and that nothing hides
     * @param throughCloud whether clouds do not hide it
     */
    void look(int moment, double chance, boolean throughCloud) {
        shown += chance * (throughCloud ? there(moment) : thereIfClear(moment));
        missedIfClear[moment] *= 1 - chance;
        missedIfCovered[moment] *= throughCloud ? 1 - chance : 1;
        // A ship that is there at the moment came at most the longest stay before and leaves as long after it.
        int from = firstAfter(moments[moment] - stays.longestDays());
        int to = firstAfter(moments[moment] + stays.longestDays());
        follow(firstAfter(moments[from] - stays.longestDays()), from, to);
    }

    /** The same at several moments, of which only {@link #shown()} is then known. */
    double shownWith(int[] more, double chance) {
        double[] clearKept = missedIfClear.clone();
        double[] coveredKept = missedIfCovered.clone();
        for (int moment : more) {
            missedIfClear[moment] *= 1 - chance;
            missedIfCovered[moment] *= 1 - chance;
        }
        double with = follow(0, 0, 0);
        System.arraycopy(clearKept, 0, missedIfClear, 0, clearKept.length);
        System.arraycopy(coveredKept, 0, missedIfCovered, 0, coveredKept.length);
        return with;
    }

    private int firstAfter(double day) {
        int found = Arrays.binarySearch(moments, day);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && moments[found - 1] == day) {
            found--;
        }
        return found;
    }

    /**
     * Follows the arrivals from a moment on, and tells what is there at others.
     *
     * @param from the first moment at which what is there is told
     * @param to the one after the last; nothing is told where it is not after {@code from}, but all moments are followed
     * @return share of the arrivals of the period that were shown at the moments followed
     */
    private double follow(int begin, int from, int to) {
        int n = moments.length;
        int end = to > from ? to : n;
        double[] ifClear = new double[n + 1];
        double[] ifCovered = new double[n + 1];
        double sum = 0;
        int reach = begin - 1;
        for (int k = begin; k < end; k++) {
            int last = reach;
            while (reach + 1 < n && moments[reach + 1] - moments[k] <= stays.longestDays()) {
                reach++;
            }
            double since = k == 0 ? 0 : moments[k - 1];
            double rate = rate(since, moments[k]) / all;
            for (int e = k; e <= reach; e++) {
                if (e <= last) {
                    double toClear = ifClear[e] * clearAfterClear[k] + ifCovered[e] * clearAfterCovered[k];
                    ifCovered[e] += ifClear[e] - toClear;
                    ifClear[e] = toClear;
                }
                double arrived = rate * (stays.within(moments[e] - since) - stays.within(moments[e] - moments[k]));
                ifClear[e] += clear[k] * arrived;
                ifCovered[e] += (1 - clear[k]) * arrived;
            }
            sum += ifClear[k] * (1 - missedIfClear[k]) + ifCovered[k] * (1 - missedIfCovered[k]);
            for (int e = k; e <= reach; e++) {
                ifClear[e] *= missedIfClear[k];
                ifCovered[e] *= missedIfCovered[k];
            }
            if (k >= from && k < to) {
                there(k, reach, ifClear, ifCovered);
            }
        }
        return sum;
    }

    /** Of those that are there at a moment and not shown so far, those that are not shown later either. */
    private void there(int k, int reach, double[] ifClear, double[] ifCovered) {
        double clearToClear = 1;
        double clearToCovered = 0;
        double coveredToClear = 0;
        double coveredToCovered = 1;
        double sumClear = 0;
        double sumCovered = 0;
        for (int e = k; e <= reach; e++) {
            if (e > k) {
                double toClear = clearToClear * clearAfterClear[e] + clearToCovered * clearAfterCovered[e];
                clearToCovered = (clearToClear + clearToCovered - toClear) * missedIfCovered[e];
                clearToClear = toClear * missedIfClear[e];
                toClear = coveredToClear * clearAfterClear[e] + coveredToCovered * clearAfterCovered[e];
                coveredToCovered = (coveredToClear + coveredToCovered - toClear) * missedIfCovered[e];
                coveredToClear = toClear * missedIfClear[e];
            }
            sumClear += (ifClear[e] - ifClear[e + 1]) * (clearToClear + clearToCovered);
            sumCovered += (ifCovered[e] - ifCovered[e + 1]) * (coveredToClear + coveredToCovered);
        }
        thereIfClear[k] = sumClear;
        thereIfCovered[k] = sumCovered;
    }
}
